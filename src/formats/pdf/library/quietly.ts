/**
 * Imported before pdf.js, and put right again behind it: as it is loaded outside a page, pdf.js says on the console that it
 * can't draw, and makes a matrix of the page's own kind. Nothing is drawn here, so anything that can be made will do.
 */
if (!("DOMMatrix" in globalThis)) Object.defineProperty(globalThis, "DOMMatrix", { value: Object });

/** What the console does with warnings. */
export const warn = console.warn;

console.warn = () => undefined;
