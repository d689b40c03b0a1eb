import { remembered } from "./remembered";
/**
 * One way of making Danish text comparable, for every reader. Text reaches the workbook from Word, PDFs and keyboards
 * and differs in what nobody sees: kinds of space, dashes, quotes, soft hyphens, composed and decomposed letters.
 */

/** Letters from A to z, Danish and other Latin letters, digits and plain marks: text of these alone needs no cleaning. */
const PLAIN = /^[\n\x20-\x7e\u00b0\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]*$/;
/** Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const DOUBLE_QUOTES = /[\u00ab\u00bb\u201c-\u201f\u2033\u275d\u275e\u301d-\u301f]/g;
const SINGLE_QUOTES = /[\u0060\u00b4\u2018-\u201b\u2032\u2039\u203a\u02bc]/g;
const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** A run of spaces of any kind within a line. */
const SPACES = /[^\S\n]+/g;

/**
 * The text without what cannot be seen: soft hyphens and zero-width characters removed, letters composed (NFC), every
 * kind of space as a single plain one, typographic dashes and quotes as `-`, `"` and `'`, line breaks as `\n`, each line
 * and the whole trimmed. Case and empty lines inside stay. Offsets in the result are not offsets in the given text.
 */
export function tidy(text: string): string {
  const clean = plain(text).replace(SPACES, " ");
  if (!clean.includes("\n")) return clean.trim();
  return clean
    .split("\n")
    .map((line) => line.trim())
    .join("\n")
    .trim();
}

/** The text for comparing: tidied, in lower case, and on one line. */
export const fold = remembered((text): string => {
  return plain(text.toLowerCase()).replace(/\s+/g, " ").trim();
});

/** Folded without spaces, hyphens and slashes; headings are compared so (rule layout/heading-wording). */
export const foldTight = remembered((text): string => {
  return fold(text).replace(/[ /-]/g, "");
});

/** The folded words in order: letters, digits and hyphens inside a word ("15-29-årige"); all other marks separate. */
export function words(text: string): string[] {
  const found = fold(text).match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*/gu);
  return found === null ? [] : found.map(withoutFinalHyphens);
}

function plain(text: string): string {
  if (PLAIN.test(text)) return text.includes("`") ? text.replace(SINGLE_QUOTES, "'") : text;
  return text
    .replace(INVISIBLE, "")
    .normalize("NFC")
    .replace(DASHES, "-")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(LINE_BREAKS, "\n");
}

function withoutFinalHyphens(word: string): string {
  let end = word.length;
  while (word[end - 1] === "-") end -= 1;
  return word.slice(0, end);
}
