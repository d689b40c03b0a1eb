import { isDateFormat, numberShown, scalesPercent } from "../workbook/numberFormat";
import type { CellAddress } from "../workbook/address";
import { cellAt, type CellValue, type Sheet } from "../workbook/snapshot";
import { emptyFormat } from "../workbook/writingRules";
import { isDigit } from "../language/characters";
import { readDayAt, toIso } from "./dates";
import { scanNumber } from "../language/numbers";

/** The cell that is typed into, as far as it decides what is meant. */
export interface TypedInto {
  readonly numberFormat: string;
  readonly value: CellValue;
}

/** What the cell holds, and how it shows it, also where it is empty. */
export function typedInto(sheet: Sheet, { row, column }: CellAddress): TypedInto {
  const cell = cellAt(sheet, row, column);
  return { value: cell?.value ?? null, numberFormat: cell?.numberFormat ?? emptyFormat(sheet, row, column) };
}

/** What a cell is to hold. */
export interface TypedContent {
  /** "" for an empty cell. */
  readonly value: string | number | boolean;
  /** The format that what was typed asks for; the cell's own where nothing is said. */
  readonly numberFormat?: string;
}

/** "formula": it would be calculated, which only Excel can; "too-long": no cell holds so much. */
export type TypedRefusal = "formula" | "too-long";

/** Excel's cells hold no more characters. */
const LONGEST = 32_767;
/** A number holds no more digits; of a longer one the last would become zeros. */
const MOST_DIGITS = 15;
/** In such a cell all is text. */
const TEXT_FORMAT = "@";
const PERCENT = /^[ \u00a0]?(?:%|pct\.?|procent)$/i;
const KRONER_BEFORE = /^(?:kr\.?|DKK)[ \u00a0]?/i;
const KRONER_AFTER = /^[ \u00a0]?(?:kr\.?|kroner|DKK|,-)$/i;
/** Excel counts days from the turn of the year 1899. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * What is typed into a cell, read as the readers read it: a decimal comma, thousands parted by points, percent, kroner.
 * What may mean two things stays the text that was typed ("12.9", a number with a zero before it), and the check says so.
 */
export function readTyped(typed: string, cell: TypedInto): TypedContent | TypedRefusal {
  if (typed.length > LONGEST) return "too-long";
  const text = typed.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, "");
  if (text === "") return { value: "" };
  if (cell.numberFormat === TEXT_FORMAT) return { value: typed };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=")) return "formula";
  return truthOf(text, cell) ?? dayOf(text, cell) ?? numberOf(text, cell) ?? { value: typed };
}

function truthOf(text: string, { value }: TypedInto): TypedContent | null {
  if (typeof value !== "boolean") return null;
  if (/^(?:sand|true)$/i.test(text)) return { value: true };
  return /^(?:falsk|false)$/i.test(text) ? { value: false } : null;
}

/** A day, in a cell that shows days; elsewhere it stays as it is written. */
function dayOf(text: string, { numberFormat }: TypedInto): TypedContent | null {
  if (!isDateFormat(numberFormat)) return null;
  const day = readDayAt(text, 0);
  if (day?.end !== text.length) return null;
  if (day.year === null || day.month === null || day.day === null) return null;
  const iso = toIso(day.year, day.month, day.day);
  return iso === null ? null : { value: Math.round((Date.parse(iso) - FIRST_DAY) / DAY_MS) };
}

function numberOf(text: string, { numberFormat }: TypedInto): TypedContent | null {
  const before = KRONER_BEFORE.exec(text)?.[0] ?? "";
  const signed = text.slice(before.length);
  const sign = /^[-\u2212]/.exec(signed)?.[0] ?? "";
  const figure = signed.slice(sign.length);
  if (!isDigit(figure.charCodeAt(0))) return null;
  const token = scanNumber(figure, 0);
  const digits = figure.slice(0, token.end).replace(/\D/g, "");
  const isAmbiguous = token.decimalPoint || /^0\d/.test(figure) || digits.length > MOST_DIGITS;
  if (isAmbiguous) return null;
  const value = sign === "" ? token.value : -token.value;
  const rest = figure.slice(token.end);
  const decimals = token.decimals === 0 ? "" : `.${"0".repeat(token.decimals)}`;
  if (before === "" && PERCENT.test(rest))
    return token.asDecimal === null ? share(value, numberFormat, decimals) : null;
  const isKroner = before !== "" ? rest === "" : KRONER_AFTER.test(rest);
  if (rest !== "" && !isKroner) return null;
  const shown = numberShown(numberFormat, value);
  if (isKroner) {
    return shown.unit === "kr." ? { value } : { value, numberFormat: `#,##0${decimals} "kr."` };
  }
  // "13,6" in a cell that shows percent is 13,6 %, as in Excel.
  if (scalesPercent(numberFormat)) return token.asDecimal === null ? share(value, numberFormat, decimals) : null;
  // A year or another number in a cell that shows days would be shown as some day.
  return shown.kind === "number" ? { value } : { value, numberFormat: "General" };
}

function share(percent: number, numberFormat: string, decimals: string): TypedContent {
  // Without what binary fractions add: 13.6 / 100 is 0.13599999999999998.
  const value = Number((percent / 100).toPrecision(MOST_DIGITS));
  const hasRoom = scalesPercent(numberFormat);
  return hasRoom ? { value } : { value, numberFormat: `0${decimals}%` };
}

/** What a cell holds as one would type it, for going on with it: a share as "13,6 %", a day as the cell shows it. */
export function asTyped({ value, numberFormat }: TypedInto, shown: string): string {
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  if (typeof value === "string") return numberFormat !== TEXT_FORMAT && /^['=]/.test(value) ? `'${value}` : value;
  if (value === null) return "";
  const { kind } = numberShown(numberFormat, value);
  if (kind === "date" || kind === "time") return shown;
  const isShare = scalesPercent(numberFormat);
  const plain = String(isShare ? Number((value * 100).toPrecision(MOST_DIGITS)) : value);
  // What is too large or small to be written out is shown as the cell has it.
  if (plain.includes("e")) return shown;
  return `${plain.replace(".", ",")}${isShare ? " %" : ""}`;
}
