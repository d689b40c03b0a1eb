import type { CellRange } from "./address";
import type { PageLine } from "./pageLine";

/** A sheet to be added to a workbook: a template or a report. Rows and columns count from zero. */
export interface NewSheet {
  readonly name: string;
  readonly role: SheetRole;
  readonly rows: readonly (readonly NewCell[])[];
  /** Widths in characters, by column. */
  readonly widths: readonly number[];
  readonly validations?: readonly NewValidation[];
  /** Drawn by Excel from the sheet's own cells; a file written without Excel leaves them out. */
  readonly charts?: readonly NewChart[];
  /** Rows that stay in view. */
  readonly frozenRows?: number;
  /** A table with a button for filtering on each of its headings, which are its first row. */
  readonly filter?: CellRange;
  /** How it prints; as the program that opens it does otherwise, and where a host can't set it. */
  readonly page?: PageSetup;
}

/**
 * What a sheet of ours is for. A `report` carries a mark (reportMark.ts), by which it is told from what is to be checked:
 * the next check passes it over, and a file of nothing else may be written over. What becomes part of the plan carries
 * none: `plan` is for the user to fill in or go on with, `figures` for data that the check reads.
 */
type SheetRole = "report" | "plan" | "figures";

/** On A4, as wide as the page, over as many pages as it takes. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** The row of headings that every page begins with, from zero. */
  readonly repeatedRow?: number;
  /** What stands above and below each page, to tell a loose one by. */
  readonly header?: PageLine;
  readonly footer?: PageLine;
}

/** A text, a number, or nothing; text is always written as text, never as a formula. */
export type NewValue = string | number | null;

export type NewCell = NewValue | StyledCell;

export interface StyledCell {
  readonly value: NewValue;
  readonly bold?: true;
  readonly wrap?: true;
  /** Fill of a heading in the product's own light green; never of the user's cells. */
  readonly heading?: true;
  readonly numberFormat?: string;
  /** A link to a cell of the same workbook. */
  readonly linkTo?: { readonly sheet: string; readonly cell: string };
}

/** A rule for what may be typed into a range. */
export interface NewValidation {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly rule:
    | { readonly kind: "whole"; readonly min: number; readonly max: number }
    | { readonly kind: "share" }
    | { readonly kind: "list"; readonly options: readonly string[] };
  /** What Excel says when something else is typed. */
  readonly message: string;
}

/** Horizontal bars side by side: a group for each row of the source, a bar for each of its columns but the first. */
export interface NewChart {
  /** With the row of headings that name the bars. */
  readonly source: CellRange;
  /** The cells it covers. */
  readonly place: CellRange;
  readonly title: string;
}

/** The cell with its look, plain where it was given as a value alone. */
export function styledCell(cell: NewCell): StyledCell {
  return typeof cell === "object" && cell !== null ? cell : { value: cell };
}
