import { serialOfIsoDate } from "../../core/workbook/isoDate";
import type { NewCell } from "../../core/workbook/newSheet";
import type { Language } from "../../locales/types";
import { writtenDate, writtenNumber } from "../../locales/written";
import type { CsvField } from "../csvLines";
import { decimalFormat, numberText } from "../figureText";

/** What stands in a cell of the overview, once for every form of it: one value, which knows what it is. */
export type OverviewValue =
  | string
  /** How many. */
  | number
  /** ISO. */
  | { readonly date: string }
  | { readonly year: number }
  /** With the decimals it was typed with. */
  | { readonly figure: number; readonly decimals: number };

/** In words, for a page; nothing in it breaks a date or a figure in two. */
export function valueInWords(value: OverviewValue, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return writtenNumber(value, language);
  if ("date" in value) return writtenDate(value.date, language).replace(/ /g, "\u00a0");
  if ("year" in value) return String(value.year);
  return numberText(value.figure, value.decimals, language);
}

/** Figures stand with their ends below each other, as their headings do. */
export function isAmount(value: OverviewValue): boolean {
  return typeof value === "number" || (typeof value === "object" && "figure" in value);
}

/** As a field of a CSV file: dates as ISO, which Excel and scripts both know, and figures with a comma for the Danish one. */
export function valueInCsv(value: OverviewValue): CsvField {
  if (typeof value === "string") return value;
  if (typeof value === "number") return { as: String(value) };
  if ("date" in value) return { as: value.date };
  if ("year" in value) return { as: String(value.year) };
  return { as: value.figure.toFixed(Math.min(value.decimals, 10)).replace(".", ",") };
}

/** As a cell: what can be sorted and calculated with is a number. */
export function valueInCell(value: OverviewValue): NewCell {
  if (typeof value === "string") return value === "" ? null : { value, wrap: true };
  if (typeof value === "number") return value;
  if ("date" in value) {
    const serial = serialOfIsoDate(value.date);
    return serial === null ? value.date : { value: serial, numberFormat: DATE_FORMAT };
  }
  if ("year" in value) return { value: value.year, numberFormat: "0" };
  return { value: value.figure, numberFormat: decimalFormat(value.decimals) };
}

/** As a Danish Excel writes a date of its own. */
const DATE_FORMAT = "dd-mm-yyyy";
