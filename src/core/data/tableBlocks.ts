import { isFigure, kindOf } from "./headings";
import { textOfRaw } from "./raw";
import type { RawTable, RawValue } from "./dataFigure";

/** Tables of one sheet that are told apart; more are no tables of a report. */
const MOST_BLOCKS = 100;
/** Lines above a table's headings. */
const MOST_TITLES = 6;

type Row = readonly RawValue[];

/**
 * The tables that stand below one another in a sheet, each with its own title or headings behind an empty row. Every one
 * has the sheet's row numbers, the other tables' rows empty, and what stands above them all.
 */
export function blocksOf(table: RawTable): readonly RawTable[] {
  const starts = startsOf(table.rows);
  const [first, ...others] = starts;
  if (first === undefined || others.length === 0) return [table];
  const preamble = preambleOf(table.rows, first);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? table.rows.length;
    const rows = table.rows.slice(0, end).map((row, at) => (at < start && at >= preamble ? NO_CELLS : row));
    return { ...table, rows };
  });
}

const NO_CELLS: Row = [];

/** The rows that tables begin in: the sheet's first, and those that a title and headings, or other headings, stand in. */
function startsOf(rows: readonly Row[]): readonly number[] {
  const starts: number[] = [];
  let headings: string | null = null;
  for (let row = 0; row < rows.length && starts.length < MOST_BLOCKS; row += 1) {
    if (isEmpty(rows[row]) || (row > 0 && !isEmpty(rows[row - 1]))) continue;
    const found = headingsBelow(rows, row);
    if (found === null || (!found.isTitled && found.headings === headings)) continue;
    starts.push(starts.length === 0 ? 0 : row);
    headings = found.headings;
  }
  return starts;
}

/** The headings that a group of rows begins with, below its titles; null where figures, or something else, stand there. */
function headingsBelow(
  rows: readonly Row[],
  top: number,
): { readonly headings: string; readonly isTitled: boolean } | null {
  for (let row = top; row <= top + MOST_TITLES; row += 1) {
    const cells = rows[row] ?? NO_CELLS;
    const kinds = cells.map(kindOf);
    const filled = kinds.filter((kind) => kind !== "empty").length;
    if (filled === 0 || kinds.some(isFigure)) return null;
    if (filled === 1 && kinds[0] === "text") continue;
    const below = rows.slice(row + 1, row + 1 + MOST_TITLES).map((next) => next.map(kindOf));
    const firstFigures = below.find((next) => next.some(isFigure) || next.every((kind) => kind === "empty"));
    const isOver = firstFigures?.some((kind, column) => isFigure(kind) && (kinds[column] ?? "empty") !== "empty");
    return isOver === true ? { headings: cells.map(textOfRaw).join("\t"), isTitled: row > top } : null;
  }
  return null;
}

/** The rows above the first table that are about them all: lines that an empty row parts from it. */
function preambleOf(rows: readonly Row[], first: number): number {
  const top = rows.findIndex((row) => !isEmpty(row));
  const end = rows.findIndex((row, at) => at > top && isEmpty(row));
  const isAbove = end > first && headingsBelow(rows, top) === null;
  return isAbove && rows.slice(top, end).every((row) => row.every((cell) => !isFigure(kindOf(cell)))) ? end : 0;
}

function isEmpty(row: Row | undefined): boolean {
  return row === undefined || row.every((cell) => textOfRaw(cell) === "");
}
