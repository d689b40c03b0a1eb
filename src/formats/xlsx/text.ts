/** A character that XML cannot hold, as Excel writes it (ECMA-376-1 22.9.2.19); "_x005F_" protects an underscore. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Shorter strings are always copies of their own. */
const OWN_LENGTH = 13;

/** The text of a cell as the user has it: Excel's escapes resolved, and every line break a line feed. */
export function cellText(raw: string): string {
  const text = raw.includes("_x")
    ? raw.replace(ESCAPE, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : raw;
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/**
 * The parser's strings are windows into the XML they were read from, and keep all of it in memory. Joining and cutting
 * again makes a string of its own, for those that are kept.
 */
export function ownCopy(text: string): string {
  return text.length < OWN_LENGTH ? text : ` ${text}`.slice(1);
}

/** Longer texts are rare, and an engine takes only so many characters at a time. */
const LONGEST_NARROWED = 4096;

const WIDE = /[^\0-\xff]/;

/** Whether the text holds a character beyond Latin-1. */
export function isWide(text: string): boolean {
  return WIDE.test(text);
}

/**
 * The same text in one byte a character where that suffices. A window into a text with a single dash in it has two, and
 * everything done with it takes longer: each regular expression is compiled once for either width.
 */
export function narrowed(text: string): string {
  if (text.length > LONGEST_NARROWED || isWide(text)) return text;
  const codes = new Array<number>(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  return String.fromCharCode(...codes);
}
