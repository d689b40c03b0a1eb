const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Half a pair, which is no character. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What XML can't hold, and what it would read as something else. */
const UNHELD = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
/** What would be read as such a character written out (ECMA-376-1 22.9.2.19). */
const LOOKS_WRITTEN_OUT = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text between two tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The value of an attribute, in double quotes. */
export function escapeAttribute(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** A cell's text as Excel writes it: characters that XML can't hold are written out. */
export function excelText(text: string): string {
  return text
    .replace(LONE, "\ufffd")
    .replace(LOOKS_WRITTEN_OUT, "_x005F_")
    .replace(UNHELD, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** The element <t> (under the document's prefix) with a cell's text. */
export function textElement(prefix: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeText(excelText(text))}</${prefix}t>`;
}
