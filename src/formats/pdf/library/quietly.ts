/**
 * Imported before pdf.js, and put right again behind it: as it is loaded outside a page, pdf.js says on the console that it
 * can't draw, and makes a matrix of the page's own kind. Nothing is drawn here, so anything that can be made will do.
 * In a worker it also reports itself to the page as ready, which the page takes for the answer that it waits for: it
 * doesn't where there is nothing to post with.
 */
if (!("DOMMatrix" in globalThis)) Object.defineProperty(globalThis, "DOMMatrix", { value: Object });

const warn = console.warn;
const post = Object.getOwnPropertyDescriptor(globalThis, "postMessage");

console.warn = () => undefined;
if (post !== undefined) Object.defineProperty(globalThis, "postMessage", { ...post, value: undefined });

/** Gives back what the console does with warnings, and the way to the page. */
export function speakAgain(): void {
  console.warn = warn;
  if (post !== undefined) Object.defineProperty(globalThis, "postMessage", post);
}
