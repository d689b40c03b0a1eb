import { isSpace, skipSpaces } from "../../language/characters";
import { scanNumber } from "../../language/numbers";
import { isEmpty } from "../../reading/placeholders";
import { fold } from "../../reading/text";
import { numberShown, scaled } from "../../workbook/numberFormat";
import type { Cell } from "../../workbook/snapshot";
import { isUnknown } from "../regions/grid";

/** A figure of a cell, typed as a number or as text. */
export interface CellNumber {
  /** As it is shown: a percent in percent (33), 600 where thousands are left out, a length of time in hours. */
  readonly value: number;
  /** The same with the digits that the format leaves out ("#,##0," of 600000); an amount of a thousand kroner by its unit. */
  readonly whole: number;
  /** By the number format or a percent sign. */
  readonly isPercent: boolean;
  readonly isText: boolean;
}

const LONGEST_NUMBER = 40;
const UNIT_BEHIND =
  /^(?:%|pct\.?|procent|kr\.?|kroner|,-|-|t\.?|timer|t\.?\/uge|timer\/uge|timer pr\.? uge|timer om ugen|t\.? ?kr\.?|årsværk|dkk)?$/;

/** Whether the cell's number is shown as a percentage. */
export function isPercent(cell: Cell & { readonly value: number }): boolean {
  return numberShown(cell.numberFormat, cell.value).unit === "%";
}

export function holdsNumber(cell: Cell | undefined): cell is Cell & { readonly value: number } {
  return typeof cell?.value === "number";
}

/** The cell's one number; null for a cell without one: other text, dates, truth values, errors. */
export function numberOf(cell: Cell | undefined): CellNumber | null {
  if (cell === undefined) return null;
  if (typeof cell.value === "number") {
    return Number.isFinite(cell.value) ? shownNumber(cell.value, cell.numberFormat) : null;
  }
  return typeof cell.value === "string" ? numberInText(cell.value) : null;
}

const HOURS_A_DAY = 24;
const THOUSAND_KRONER = /^(?:t\.? ?kr\.?|tkr\.?|1[. ]?000 ?kr\.?|tusinde? ?kr\.?)$/i;
const MILLION_KRONER = /^(?:mio\.? ?kr\.?|mio\.?|mill\.? ?kr\.?)$/i;

function shownNumber(value: number, numberFormat: string): CellNumber | null {
  const { kind, scale, commas, unit } = numberShown(numberFormat, value);
  if (kind === "duration") {
    const hours = scaled(value, HOURS_A_DAY);
    return { value: hours, whole: hours, isPercent: false, isText: false };
  }
  if (kind !== "number") return null;
  const shown = scale === 1 ? value : scaled(value, scale);
  const factor = unit === null ? 1 : THOUSAND_KRONER.test(unit) ? 1000 : MILLION_KRONER.test(unit) ? 1_000_000 : 1;
  const whole = commas === 1 ? shown * factor : scaled(shown, 1 / commas);
  return { value: shown, whole, isPercent: unit === "%", isText: false };
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
  const signed = negative ? -value : value;
  return { value: signed, whole: signed, isPercent, isText: true };
}

/** Whether the text stands for nothing (`-`, `xx`, `mangler`, …). */
export function isPlaceholder(text: string): boolean {
  return isEmpty(text);
}

/** Whether the cell holds no more than spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.value === null) return !isUnknown(cell);
  if (typeof cell.value !== "string") return false;
  for (let at = 0; at < cell.value.length; at += 1) {
    const code = cell.value.charCodeAt(at);
    if (!isSpace(code) && code !== 10 && code !== 13) return false;
  }
  return true;
}
