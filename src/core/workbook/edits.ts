import type { CellRange } from "./address";
import type { NewSheet } from "./newSheet";

/** How a working copy differs from the file that was opened: plain data, enough to write the copy, and to keep the work. */
export interface WorkbookEdits {
  /** One for each cell that differs, in sheets of the file and in sheets that were added. */
  readonly cells: readonly CellEdit[];
  readonly merges: readonly MergeEdit[];
  /** Added behind the last sheet, with the names they have in the copy. */
  readonly sheets: readonly NewSheet[];
  /** The text of our own part; null where it is as the file has it. */
  readonly store: string | null;
}

/** What a cell holds in the copy. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: string;
  /** Null for an empty cell, which keeps its look. */
  readonly value: string | number | boolean | null;
  /** A formula without "=", where a calculated cell was moved here; it is calculated anew when Excel opens the copy. */
  readonly formula: string | null;
  /** Null for the format the cell has. */
  readonly numberFormat: string | null;
  /** The cell of the same sheet, as opened, whose look it takes; null for its own. */
  readonly like: string | null;
}

/** Merges of a sheet that are undone, and those that stand in their place. */
export interface MergeEdit {
  readonly sheet: string;
  readonly undone: readonly CellRange[];
  readonly made: readonly CellRange[];
}
