import { FormatError } from "../errors";
import { MAX_CELLS } from "./limits";

/** Counts what all sheets of a workbook hold together, and stops the reading when it becomes too much. */
export class CellBudget {
  private readonly limit = MAX_CELLS;
  private taken = 0;

  /** @throws FormatError xlsx/too-many-cells */
  take(count: number): void {
    this.taken += count;
    if (this.taken > this.limit) throw new FormatError("xlsx/too-many-cells", { limit: this.limit });
  }
}
