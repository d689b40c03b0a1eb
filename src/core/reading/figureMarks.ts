import { isDigit, isSuperscriptDigit, skipSpaces } from "../language/characters";
import type { NumberToken } from "../language/numbers";
import { wordAt } from "../language/scanUnit";

/** What stands beside a figure without being one: footnote marks, scales, the words between two figures. */

/** "(skala -3 til 12)" gives the range that a figure can have. */
export function namesScale(text: string, at: number): boolean {
  const word = wordAt(text, skipSpaces(text, at));
  return word !== null && ["skala", "skalaen", "karakterskala", "interval"].includes(word.folded);
}

/** A footnote's number: one or two digits, no decimals. */
export function isSmallNumber(number: NumberToken): boolean {
  return number.decimals === 0 && number.end - number.start <= 2;
}

/** Whether nothing but one or two digits stands between the two places. */
export function isFootnoteNumber(text: string, from: number, to: number): boolean {
  if (to === from || to - from > 2) return false;
  for (let at = from; at < to; at += 1) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The raised digits at the place as plain ones, or null. */
export function superscript(text: string, at: number): string | null {
  let digits = "";
  while (isSuperscriptDigit(text.charCodeAt(at))) {
    digits += String(SUPERSCRIPTS.indexOf(text.charAt(at)));
    at += 1;
  }
  return digits === "" ? null : digits;
}

/** Whether a digit stands between the two places. */
export function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** Words that part two figures of a line: "12 % i Nord og 14 % i Strand". */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(["og", "samt", "mens", "men", "mod", "eller"]);

/** The words in front of a figure without the conjunction that they begin with. */
export function stripConjunction(words: string): string {
  const trimmed = words.trimStart();
  const word = wordAt(trimmed, 0);
  return word !== null && CONJUNCTIONS.has(word.folded) ? trimmed.slice(word.end) : trimmed;
}
