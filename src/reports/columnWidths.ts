import { styledCell, type NewCell } from "../core/workbook/newSheet";

/** A column's least and most, in characters. */
export interface WidthLimits {
  readonly least: number;
  readonly most: number;
}

/** What a letter is wider than a figure in capitals and bold, and the air beside a text. */
const AIR = 2;
/** The button that a heading has for its filter. */
const BUTTON = 3;
/** "31-12-2028" */
const DATE_WIDTH = 10;

/**
 * Widths in characters by what stands in the columns: as wide as the longest line of a cell, between the column's limits,
 * and never so narrow that a word of its heading breaks.
 */
export function fittedWidths(
  headings: readonly string[],
  rows: readonly (readonly NewCell[])[],
  limits: (column: number) => WidthLimits,
): number[] {
  return headings.map((heading, column) => {
    const { least, most } = limits(column);
    const words = heading.split(/\s+/).map((word) => word.length + BUTTON);
    const longest = rows.reduce((widest, row) => Math.max(widest, lengthOf(row[column] ?? null)), 0);
    return Math.max(least, ...words, Math.min(most, longest + AIR));
  });
}

function lengthOf(cell: NewCell): number {
  const { value, numberFormat } = styledCell(cell);
  if (value === null) return 0;
  if (typeof value === "number") return numberFormat?.includes("yy") === true ? DATE_WIDTH : String(value).length;
  return value.split("\n").reduce((longest, line) => Math.max(longest, line.length), 0);
}
