import { TEXT_FORMAT } from "../changing";

/** A word that Excel takes for a truth value or an error, in Danish and English. */
const WORDS: ReadonlySet<string> = new Set(["SAND", "FALSK", "TRUE", "FALSE"]);

/** The longest text that Excel could take for a date ("25. september 2023 12:30:59"), with some room. */
const LONGEST_DATE = 40;

/**
 * A value as it must be handed to Excel to arrive as what it is: Excel reads a text as if it had been typed, so
 * "- Beboerrådgiver" would be a formula, "12,9 %" a number and "maj 2023" a date. An apostrophe before it, which
 * is no part of the text, keeps it as text; in cells formatted as text nothing is read into it.
 */
export function asWritten(value: string | number | boolean | null, numberFormat: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || numberFormat === TEXT_FORMAT) return value;
  return isPlainlyText(value) ? value : `'${value}`;
}

/** Whether Excel takes the text as it is, however it comes into the cell. */
export function isPlainlyText(text: string): boolean {
  if (text === "") return true;
  if (/^[\s=+\-@'"#(.,]/.test(text) || WORDS.has(text.toUpperCase())) return false;
  if (text.length > LONGEST_DATE) return true;
  return /^\p{L}/u.test(text) && (text.includes("\n") || !/[0-9]/.test(text));
}
