import type { Sheet } from "../core/workbook/snapshot";
import type { NewCell, NewSheet } from "../core/workbook/newSheet";

/** What is to be written into the sheet of imported data, the one sheet of the user's workbook that is ours. */
export interface DataSheetChange {
  readonly sheet: string;
  /** The sheet's first row, from column A. A sheet of the name with other headings is somebody else's. */
  readonly headings: readonly string[];
  /** Widths in characters, by column; used when the sheet is made. */
  readonly widths: readonly number[];
  /** Rows that are there already, counted from zero in the sheet, and what each is to hold from column A. */
  readonly updated: readonly DataSheetRow[];
  /** Rows for behind the last. */
  readonly added: readonly (readonly NewCell[])[];
  /** The sheet as it was read, which the change rests on; null when there was none. */
  readonly basedOn: Sheet | null;
}

/** The sheet as it is made where it isn't there. */
export function figuresSheet({ sheet, headings, added, widths }: DataSheetChange): NewSheet {
  return { name: sheet, role: "figures", rows: [headings, ...added], widths, frozenRows: 1 };
}

interface DataSheetRow {
  readonly row: number;
  readonly values: readonly NewCell[];
}
