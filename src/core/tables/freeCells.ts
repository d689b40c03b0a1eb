import type { Cell, SheetRow } from "../workbook/snapshot";
import type { CellRange } from "../workbook/address";
import type { Grid } from "./grid";

/**
 * Whether a cell belongs to a table already found; without a column, whether any cell of the row does. Tables may stand
 * beside each other, so that a row of one is not the other's.
 */
export type IsTaken = (row: number, column?: number) => boolean;

/** The cells of the tables. */
export function takenBy(tables: readonly { readonly range: CellRange }[]): IsTaken {
  return (row, column) =>
    tables.some(
      ({ range }) =>
        row >= range.top &&
        row <= range.bottom &&
        (column === undefined || (column >= range.left && column <= range.right)),
    );
}

/** A sheet's cells without those of tables already found. */
export class FreeCells {
  constructor(
    readonly grid: Grid,
    readonly isTaken: IsTaken,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.isTaken(row, column) ? undefined : this.grid.cell(row, column);
  }

  row(row: number): SheetRow {
    const cells = this.grid.sheet.rows.get(row) ?? [];
    return this.isTaken(row) ? cells.map((cell, column) => (this.isTaken(row, column) ? undefined : cell)) : cells;
  }
}
