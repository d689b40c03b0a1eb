import type { Store } from "../../core/store/storeShape";
import type { BudgetMapping } from "../../core/tables/staffing/staffingTable";
import type { CellRange } from "../../core/workbook/address";
import type { Sheet } from "../../core/workbook/snapshot";

/** A sheet whose budget's columns the user looks at, as it was read; with the range pointed out as its budget, if any. */
export interface ColumnsForm {
  readonly sheet: Sheet;
  readonly range: CellRange | null;
  readonly store: Store;
  /** What the store tells of the sheet's columns, where they are now. */
  readonly told: readonly BudgetMapping[];
}
