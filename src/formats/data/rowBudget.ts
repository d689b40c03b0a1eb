import { FormatError } from "../errors";
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from "./limits";

/** Counts what a file holds, and turns it away when that is more than can be read. */
export class RowBudget {
  private rows = 0;
  private cells = 0;
  /** Of the widest row. */
  width = 0;

  add(columns: number): void {
    this.rows += 1;
    this.cells += columns;
    if (columns > this.width) this.width = columns;
    if (columns > MAX_COLUMNS) throw new FormatError("data/too-many-columns", { limit: MAX_COLUMNS });
    if (this.rows > MAX_ROWS) throw new FormatError("data/too-many-rows", { limit: MAX_ROWS });
    if (this.cells > MAX_CELLS) throw new FormatError("data/too-many-cells", { limit: MAX_CELLS });
  }
}
