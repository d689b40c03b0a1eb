import type { Cell, SheetRow } from "../../core/workbook/snapshot";

type Cells = (Cell | undefined)[];

/** Empty columns before a cell, at the most, for a row to keep a slot for every column. */
const WIDE_GAP = 24;

/** An index so far out that engines keep the array as a table of places. */
const FAR = 100_000;

/** Collects the cells of a sheet in whatever order they come; of two in one place the later counts. */
export class RowStore {
  private readonly rows = new Map<number, Cells>();
  private readonly sparse = new WeakSet<Cells>();
  private current: Cells = [];
  private currentRow = -1;
  /** Whether the array is the one to be kept, and not one to be copied. */
  private isLasting = false;
  private lastRow = -1;
  private isAscending = true;

  put(row: number, column: number, cell: Cell): void {
    if (row !== this.currentRow) this.goTo(row);
    if (column > this.current.length + WIDE_GAP && !this.sparse.has(this.current)) this.makeSparse();
    this.current[column] = cell;
  }

  /** The rows in ascending order. */
  finish(): ReadonlyMap<number, SheetRow> {
    this.keep();
    if (this.isAscending) return this.rows;
    return new Map([...this.rows].sort(([a], [b]) => a - b));
  }

  private goTo(row: number): void {
    this.keep();
    this.currentRow = row;
    const before = row > this.lastRow ? undefined : this.rows.get(row);
    this.current = before ?? [];
    this.isLasting = before !== undefined;
    if (row > this.lastRow) this.lastRow = row;
    else this.isAscending = false;
  }

  /**
   * Keeps the row that was read. An array that grew has room for many more cells than most rows have, a copy hasn't.
   * One that is taken up again is not copied again: a sheet may go to and fro between two rows a million times.
   */
  private keep(): void {
    if (this.currentRow >= 0) this.rows.set(this.currentRow, this.isLasting ? this.current : this.current.slice());
  }

  /**
   * Goes over to an array that keeps its few cells by place. One cell in column 1.000 would otherwise take 12 KB, and
   * a million rows of them 12 GB.
   */
  private makeSparse(): void {
    const cells: Cells = [];
    cells[FAR] = undefined;
    cells.length = 0;
    this.current.forEach((cell, column) => {
      cells[column] = cell;
    });
    this.sparse.add(cells);
    this.current = cells;
    this.isLasting = true;
  }
}
