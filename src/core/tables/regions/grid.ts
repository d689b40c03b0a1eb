import { type CellRange, contains } from "../../workbook/address";
import type { Cell, Sheet, SheetRow } from "../../workbook/snapshot";
import { hasUnknownFigure } from "../../workbook/unknownSign";

/** How many rows of merges are indexed at most: a hostile sheet merges whole columns thousands of times over. */
const MOST_MERGED_ROWS = 2_000_000;

/**
 * Whether a cell belongs to a table already found; without a column, whether any cell of the row does. Tables may stand
 * beside each other, so that a row of one is not the other's.
 */
export type IsTaken = (row: number, column?: number) => boolean;

/** A sheet with its merges indexed, so that every cell can be asked which merge it lies in. */
export class Grid {
  readonly sheet: Sheet;
  /** The sheet's rows; of a window only the cells inside it. */
  readonly rows: Sheet["rows"];
  /** Index of the last row that holds a cell; -1 for an empty sheet. */
  readonly lastRow: number;
  /** Indexes of the rows that hold something, ascending. */
  readonly rowIndexes: readonly number[];
  private readonly mergesByRow = new Map<number, CellRange[]>();

  constructor(sheet: Sheet, rows: Sheet["rows"] = sheet.rows) {
    this.sheet = sheet;
    this.rows = rows;
    this.rowIndexes = [...this.rows.keys()];
    this.lastRow = this.rowIndexes.at(-1) ?? -1;
    let indexed = 0;
    for (const merge of sheet.merges) {
      // Merged rows may lie below the last row that holds a cell, where a pasted table ends.
      const bottom = Math.min(merge.bottom, this.lastRow + 200);
      for (let row = merge.top; row <= bottom && indexed < MOST_MERGED_ROWS; row += 1, indexed += 1) {
        const inRow = this.mergesByRow.get(row);
        if (inRow === undefined) this.mergesByRow.set(row, [merge]);
        else inRow.push(merge);
      }
    }
  }

  /** The same sheet, looked at through a window: what lies outside it isn't there. */
  within(window: CellRange): Grid {
    return new Grid(this.sheet, inWindow(this.rows, window));
  }

  /** The same sheet without the cells of tables already found, so that what stands beside them is seen. */
  without(isTaken: IsTaken): Grid {
    if (!this.rowIndexes.some((row) => isTaken(row))) return this;
    const free = [...this.rows].map(([row, cells]): [number, readonly (Cell | undefined)[]] => [
      row,
      freeOf(cells, row, isTaken),
    ]);
    return new Grid(this.sheet, new Map(free.filter(([, cells]) => cells.some((cell) => cell !== undefined))));
  }

  get hasMerges(): boolean {
    return this.mergesByRow.size > 0;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.[column];
  }

  /** The merge that the cell lies in, or null. */
  mergeAt(row: number, column: number): CellRange | null {
    const merges = this.mergesByRow.get(row);
    if (merges === undefined) return null;
    for (const merge of merges) if (contains(merge, row, column)) return merge;
    return null;
  }

  /** All merges that touch the row. */
  mergesIn(row: number): readonly CellRange[] {
    return this.mergesByRow.get(row) ?? [];
  }
}

/** The row's cells without those that are taken. */
export function freeOf(cells: SheetRow, row: number, isTaken: IsTaken): SheetRow {
  return isTaken(row) ? cells.map((cell, column) => (isTaken(row, column) ? undefined : cell)) : cells;
}

function inWindow(rows: Sheet["rows"], { top, left, bottom, right }: CellRange): Sheet["rows"] {
  const inside = [...rows]
    .filter(([row, cells]) => row >= top && row <= bottom && cells.length > left)
    .map(([row, cells]): [number, (Cell | undefined)[]] => [
      row,
      cells.slice(0, right + 1).map((cell, column) => (column < left ? undefined : cell)),
    ]);
  return new Map(inside.filter(([, cells]) => cells.some((cell) => cell !== undefined)));
}

/** What the cell says: its text trimmed; for a number or a truth value what Excel shows. Empty for none. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return (cell.error ?? cell.text).trim();
}

/** Whether the cell says something, or may: what isn't known is not nothing. */
export function holdsSomething(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.unknown !== undefined || textOf(cell) !== "");
}

/** Whether nobody knows what the cell says: an error, a result that isn't known, a figure beside a sign that isn't. */
export function isUnknown(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.unknown !== undefined || cell.error !== undefined || hasUnknownFigure(cell));
}
