import type { CellAddress, CellRange } from "../workbook/address";
import type { Cell } from "../workbook/snapshot";

/** Cells row by row, holes where the sheet holds none. */
export type CellBlock = readonly (readonly (Cell | undefined)[])[];

/**
 * What a cell is to hold, and the cells it comes from. A moved cell takes value, formula and format along; a joined one
 * holds their paragraphs (or one text put right, or LBF's heading) as text, with the format of the first.
 */
export type AfterCell =
  | { readonly kind: "empty"; readonly like: CellAddress | null }
  | { readonly kind: "moved"; readonly from: CellAddress }
  | { readonly kind: "text"; readonly from: readonly CellAddress[]; readonly text: string };

/** How much of each kind is put right; 0 for what is not. */
export interface TidyCounts {
  /** Sheet rows that only continued the row above and are joined to it. */
  readonly splitRows: number;
  /** Merges that are undone. */
  readonly merges: number;
  readonly emptyRows: number;
  /** Columns that move. */
  readonly columns: number;
  readonly headings: number;
  /** Cells whose words a PDF had broken. */
  readonly mended: number;
}

/** A table put right within its own rectangle: nothing outside it is touched. */
export interface TidyPlan {
  readonly kind: "plan";
  readonly sheet: string;
  /** The table as it stands, headings included. */
  readonly range: CellRange;
  /** What the rectangle holds, as read. */
  readonly before: CellBlock;
  /** The merges in the rectangle, as read. */
  readonly mergesBefore: readonly CellRange[];
  /** What it is to hold, of the same size; the rows that the table no longer needs are empty. */
  readonly after: readonly (readonly AfterCell[])[];
  /** The merges that stand afterwards: a Mål over its indicators, lines across the table. */
  readonly mergesAfter: readonly CellRange[];
  /** Rows that the table has afterwards, headings included. */
  readonly height: number;
  readonly counts: TidyCounts;
}

/**
 * Why a table must be put right by hand: "formula" and "rounded": a calculated or rounded number would become text;
 * "formatted": text is struck out or raised, and would be written without; "referred": formulas or names point into it; "beside": something beside it belongs to its rows; "hidden": rows or
 * columns are hidden; "excel-table": it is formatted as a table; "edge": a merge reaches out of it; "headings": headings
 * are merged across columns that would move; "unclear": it would be read otherwise than now.
 */
export type TidyReason =
  | "formula"
  | "rounded"
  | "formatted"
  | "referred"
  | "beside"
  | "hidden"
  | "excel-table"
  | "edge"
  | "headings"
  | "unclear";

export interface TidyRefusal {
  readonly kind: "refused";
  readonly sheet: string;
  readonly range: CellRange;
  readonly reason: TidyReason;
  /** Where it can be seen. */
  readonly at: CellAddress;
}
