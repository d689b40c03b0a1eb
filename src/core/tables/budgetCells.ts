import { isSpace, skipSpaces } from "../reading/characters";
import { scanNumber } from "../reading/numbers";
import { isEmpty } from "../reading/placeholders";
import { fold } from "../reading/text";
import { isDateFormat } from "../reading/years";
import type { Cell } from "../workbook/snapshot";

/** A figure of a cell, typed as a number or as text. */
export interface CellNumber {
  /** A percent in percent (33), else as written. */
  readonly value: number;
  /** By the number format or a percent sign. */
  readonly isPercent: boolean;
  readonly isText: boolean;
}

const LONGEST_NUMBER = 40;
const UNIT_BEHIND =
  /^(?:%|pct\.?|procent|kr\.?|kroner|,-|-|t\.?|timer|t\.?\/uge|timer\/uge|timer pr\.? uge|timer om ugen|t\.? ?kr\.?|årsværk|dkk)?$/;

export function isPercentFormat(numberFormat: string): boolean {
  return numberFormat.includes("%");
}

/** The cell's one number; null for a cell without one: other text, dates, truth values, errors. */
export function numberOf(cell: Cell | undefined): CellNumber | null {
  if (cell === undefined) return null;
  if (typeof cell.value === "number") {
    if (!Number.isFinite(cell.value) || isDateFormat(cell.numberFormat)) return null;
    const isPercent = isPercentFormat(cell.numberFormat);
    return { value: isPercent ? Number((cell.value * 100).toPrecision(12)) : cell.value, isPercent, isText: false };
  }
  return typeof cell.value === "string" ? numberInText(cell.value) : null;
}

function numberInText(text: string): CellNumber | null {
  if (text.length > LONGEST_NUMBER || !/\d/.test(text)) return null;
  let written = fold(text).replace(/^(?:kr|dkk)\.? ?/, "");
  const negative = /^- ?(?=\d)/.test(written);
  written = written.replace(/^- ?(?=\d)/, "");
  const first = written.charCodeAt(0);
  if (first < 48 || first > 57) return null;
  const number = scanNumber(written, 0);
  const rest = written.slice(skipSpaces(written, number.end));
  if (!UNIT_BEHIND.test(rest)) return null;
  const isPercent = /^(?:%|pct|procent)/.test(rest);
  const value = isPercent && number.asDecimal !== null ? number.asDecimal : number.value;
  return { value: negative ? -value : value, isPercent, isText: true };
}

/** Whether the text stands for nothing (`-`, `xx`, `mangler`, …). */
export function isPlaceholder(text: string): boolean {
  return isEmpty(text);
}

/** Whether the cell holds no more than spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.value === null) return cell?.error === undefined;
  if (typeof cell.value !== "string") return false;
  for (let at = 0; at < cell.value.length; at += 1) {
    const code = cell.value.charCodeAt(at);
    if (!isSpace(code) && code !== 10 && code !== 13) return false;
  }
  return true;
}
