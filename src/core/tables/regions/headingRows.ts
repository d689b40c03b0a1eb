import { isGuidance } from "../../forms/guidance";
import { isKnownWording } from "../../forms/readHeading";
import type { FoundHeadings } from "./foundHeadings";
import { type Grid, textOf } from "./grid";

/** No headings take more rows, however they are merged. */
const MOST_ROWS = 6;
/** What is left of a heading on a row of its own is a word or two. */
const LONGEST_REST = 40;

/**
 * The headings together with the rows below them that still are theirs: rows that the heading of Delmål or Indikator is
 * merged down over, and rows with the rest of a heading. Left to the body, such a row would end the table before its first
 * row, and nothing would be checked.
 * @param ofHeight the tables whose headings take so many rows.
 */
export function withRowsBelow(
  grid: Grid,
  found: readonly FoundHeadings[],
  ofHeight: (height: number) => readonly FoundHeadings[],
): readonly FoundHeadings[] {
  let tables = found;
  for (let [first] = tables; first !== undefined && first.bottom - first.top + 1 < MOST_ROWS; [first] = tables) {
    const row = first.bottom + 1;
    if (row > grid.lastRow) return tables;
    const joined = ofHeight(row - first.top + 1);
    const same = isSame(tables, joined) ? joined : null;
    if (tables.every((table) => isHeldDown(grid, table, row))) {
      tables = same ?? tables.map((table) => ({ ...table, bottom: row }));
    } else if (same !== null && tables.every((table, index) => isRest(grid, table, same[index], row))) tables = same;
    else return tables;
  }
  return tables;
}

/** Whether the heading of Delmål or Indikator is merged over the row, and neither has a text of its own in it. */
function isHeldDown(grid: Grid, table: FoundHeadings, row: number): boolean {
  const columns = naming(table);
  const isHeld = (column: number): boolean => {
    const merge = grid.mergeAt(row, column);
    return merge !== null && merge.top >= table.top && merge.top <= table.bottom;
  };
  return columns.some(isHeld) && columns.every((column) => isHeld(column) || textOf(grid.cell(row, column)) === "");
}

/** Whether the row holds no more than what completes headings above it. */
function isRest(grid: Grid, table: FoundHeadings, joined: FoundHeadings | undefined, row: number): boolean {
  if (naming(table).some((column) => textOf(grid.cell(row, column)) !== "")) return false;
  const filled = table.headings.filter(({ column }) => textOf(grid.cell(row, column)) !== "");
  const isWord = (column: number): boolean => {
    const value = grid.cell(row, column)?.value;
    return (
      typeof value === "string" && value.length <= LONGEST_REST && !/\d/.test(value) && !isGuidance(value, [table.form])
    );
  };
  if (filled.length === 0 || !filled.every(({ goal, column }) => goal !== null && isWord(column))) return false;
  // "Baseline" over "mangler" still reads as a baseline: several such words may as well be a row whose Indikator is missing.
  const texts = new Map(joined?.headings.map(({ column, text }) => [column, text]));
  return filled.length === 1 || filled.every(({ column }) => isKnownWording(texts.get(column) ?? "", table.form));
}

function naming(table: FoundHeadings): number[] {
  return table.headings.filter(({ goal }) => goal === "delmaal" || goal === "indikator").map(({ column }) => column);
}

/** Whether the columns are the same in both. */
function isSame(tables: readonly FoundHeadings[], others: readonly FoundHeadings[]): boolean {
  const columns = (found: readonly FoundHeadings[]): string =>
    JSON.stringify(found.map(({ kind, headings }) => [kind, headings.map(({ column, goal }) => [column, goal])]));
  return columns(tables) === columns(others);
}
