import { numberShown, scaled } from "../workbook/numberFormat";
import type { Figure } from "./readings";
import { readQualifier } from "./labels";

/** A day as a fraction of which Excel keeps a length of time. */
const HOURS_A_DAY = 24;

/**
 * Reads a cell that holds a number as its format shows it: a percent format makes 0.136 the figure 13,6 %, "#,##0,"
 * makes 600000 the figure 600, and a unit written into the format ("0,0 \"personer\"", "0\\%") is its unit. A date gives
 * no figure: Excel makes 12.9 a date, and nobody can tell what was meant.
 */
export function readNumberCell(
  value: number,
  text: string,
  numberFormat: string,
  headingUnit: string | null,
): readonly Figure[] {
  if (!Number.isFinite(value)) return [];
  const { kind, scale, unit, decimals } = numberShown(numberFormat, value);
  if (kind !== "number" && kind !== "duration") return [];
  const shown = scaled(value, kind === "duration" ? HOURS_A_DAY : scale);
  return [
    {
      label: null,
      value: shown,
      upper: null,
      unit: kind === "duration" ? "timer" : (unit ?? headingUnit),
      year: null,
      years: [],
      election: false,
      raw: text,
      start: 0,
      end: text.length,
      decimals: decimals ?? decimalsOf(shown),
      qualifier: readQualifier(text.slice(0, Math.max(0, text.search(/[\d-]/)))),
      decimalPoint: false,
      footnote: null,
      restates: null,
    },
  ];
}

function decimalsOf(value: number): number {
  const plain = String(value);
  const mark = plain.indexOf(".");
  return mark < 0 ? 0 : plain.length - mark - 1;
}
