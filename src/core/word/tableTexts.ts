import { Grid } from "../tables/regions/grid";
import { rangeName } from "../workbook/address";
import { sheetFromRows } from "../workbook/fromRows";
import type { LeftOut } from "../workbook/snapshot";
import { leftOutOfBlocks, notesOfBlocks, textOfBlocks } from "./text";
import type { WordCell, WordTable } from "./wordDocument";

/** A Word table laid out as sheet cells, so that the readers of tables can look at it. */
export interface TableTexts {
  readonly grid: Grid;
  readonly rows: number;
  readonly columns: number;
  /** The cell that begins in the place, or undefined. */
  cellAt(row: number, column: number): WordCell | undefined;
  /** The cell that covers the place, wherever it begins. */
  covering(row: number, column: number): { readonly cell: WordCell; readonly top: number } | undefined;
}

/** Lays the table out from A1. */
export function layOut({ rows }: WordTable): TableTexts {
  const cells: (WordCell | undefined)[][] = rows.map(() => []);
  const covered: ({ readonly cell: WordCell; readonly top: number } | undefined)[][] = rows.map(() => []);
  const merges: string[] = [];
  let columns = 0;
  for (const [top, row] of rows.entries()) {
    for (const cell of row.cells) {
      const bottom = Math.min(rows.length, top + cell.rows) - 1;
      const right = cell.column + cell.columns - 1;
      columns = Math.max(columns, right + 1);
      const own = cells[top];
      if (own !== undefined) own[cell.column] = cell;
      for (let at = top; at <= bottom; at += 1) {
        const line = covered[at];
        for (let column = cell.column; line !== undefined && column <= right; column += 1)
          line[column] ??= { cell, top };
      }
      if (bottom > top || right > cell.column) merges.push(rangeName({ top, left: cell.column, bottom, right }));
    }
  }
  const texts = cells.map((line) => Array.from(line, (cell) => (cell === undefined ? null : cellText(cell))));
  return {
    grid: new Grid(sheetFromRows("", texts, { merges })),
    rows: rows.length,
    columns,
    cellAt: (row, column) => cells[row]?.[column],
    covering: (row, column) => covered[row]?.[column],
  };
}

/** A cell's text as a sheet holds it: whole, with its line breaks; a tab, which a cell can't show, is a space. */
export function cellText(cell: WordCell): string {
  return oneSpaced(textOfBlocks(cell.blocks));
}

/** A cell's text with what belongs to it. */
export function notedText(cell: WordCell): NotedText {
  return { text: cellText(cell), notes: notesOfBlocks(cell.blocks), leftOut: leftOutOfBlocks(cell.blocks) };
}

export function oneSpaced(text: string): string {
  return text.replace(/\t+/g, " ");
}
/** A text with what belongs to it and is no part of it. */
export interface NotedText {
  readonly text: string;
  /** The footnotes. */
  readonly notes: readonly string[];
  /** What is struck out of it, and such. */
  readonly leftOut: LeftOut | null;
}
