import type { CellChange } from "../../core/findings/finding";
import { scalesPercent } from "../../core/workbook/numberFormat";
import type { CellValue } from "../../core/workbook/snapshot";
import { plainText } from "./cells";

/** A word that Excel takes for a truth value or an error, in Danish and English. */
const WORDS: ReadonlySet<string> = new Set(["SAND", "FALSK", "TRUE", "FALSE"]);

/** The longest text that Excel could take for a date ("25. september 2023 12:30:59"), with some room. */
const LONGEST_DATE = 40;

const TEXT_FORMAT = "@";

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

/** What a change gives a cell of the format: a percentage is a fraction where the cell shows percent. */
export function inFormat(
  { to, isPercent }: Pick<CellChange, "to" | "isPercent">,
  numberFormat: string,
): string | number {
  if (typeof to !== "number" || isPercent !== true || !scalesPercent(numberFormat)) return to;
  // Without what binary fractions add: 13.6 / 100 is 0.13599999999999998.
  return Number((to / 100).toPrecision(12));
}

/** A number written into a cell formatted as text becomes text again: such a cell must get another format first. */
export function needsGeneralFormat(value: string | number | boolean | null, numberFormat: string): boolean {
  return typeof value === "number" && numberFormat === TEXT_FORMAT;
}

/** Whether the cell still holds what a change was based on: the text itself, or a number as it stands or is shown. */
export function holds(value: CellValue, shown: string, expected: string): boolean {
  if (typeof value === "string") return value === expected;
  if (value === null) return expected === "";
  return shown === expected || plainText(value) === expected || String(value) === expected;
}
