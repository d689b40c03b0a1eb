import type { Cell, SheetRow } from "../../workbook/snapshot";
import type { CellRange } from "../../workbook/address";
import { freeOf, type Grid, type IsTaken } from "./grid";

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
    return freeOf(this.grid.rows.get(row) ?? [], row, this.isTaken);
  }
}
