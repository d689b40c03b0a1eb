import type { CellRange } from "./address";

/**
 * What a cell holds, free of culture: text, number (dates are serials, 13,6 % is 0.136), truth value, or nothing.
 * A formula's cell holds its last calculated result.
 */
export type CellValue = string | number | boolean | null;

export interface Cell {
  readonly value: CellValue;
  /** What the user sees in the cell, where that can be told from value and number format; else the value in plain form. */
  readonly text: string;
  /** Excel's format code, for example "0.0%"; "General" when the cell has none. */
  readonly numberFormat: string;
  /** The formula without its "=", when the cell holds one. */
  readonly formula?: string;
  /** Excel's error ("#DIV/0!") when the result is one; value is null then. */
  readonly error?: string;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** Cells by column, counted from zero; columns without content are holes. */
export type SheetRow = readonly (Cell | undefined)[];

/** A table made with Excel's "Formatér som tabel" (a list object). */
export interface SheetTable {
  readonly name: string;
  readonly range: CellRange;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** A report that this program has put into the workbook (reportMark.ts); nothing of it is part of the plan. */
  readonly isReport: boolean;
  /** Rows that hold at least one cell, by index from zero, in ascending order. */
  readonly rows: ReadonlyMap<number, SheetRow>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly SheetTable[];
}

export interface DefinedName {
  readonly name: string;
  /** What the name stands for as the workbook writes it, for example "Budget!$A$1:$O$10". */
  readonly refersTo: string;
}

/** A custom XML part of the workbook (customXml/item1.xml), as text. */
export interface CustomXmlPart {
  readonly path: string;
  readonly xml: string;
}

/** Everything the check reads of a workbook; every host and file format gives this. */
export interface Workbook {
  /** In the order of the sheet tabs. */
  readonly sheets: readonly Sheet[];
  readonly definedNames: readonly DefinedName[];
  readonly customXml: readonly CustomXmlPart[];
}

/** The cell at the place, or undefined where the sheet holds none. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.[column];
}
