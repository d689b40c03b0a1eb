import type { CellRange } from "./address";
import type { SheetLook } from "./look";

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
  /** Set where what the cell holds can't be known: it is neither empty nor zero. Value is null and text "" then. */
  readonly unknown?: UnknownContent;
  /** What stands in the cell and is, by its formatting, no part of its value and text. */
  readonly leftOut?: LeftOut;
}

/** "not-calculated": a formula without a stored result; "unreadable": the content is none of the type it says it is. */
export type UnknownContent = "not-calculated" | "unreadable";

/** What formatting takes out of a cell's text, as it stands there. */
export interface LeftOut {
  readonly struck?: string;
  /** Raised marks of notes. */
  readonly raised?: string;
  /** What the number format shows nothing of. */
  readonly hidden?: string;
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
  /** By which the host knows the sheet while the workbook is open, whatever it is called; none where a host has no such thing. */
  readonly id?: string;
  readonly visibility: Visibility;
  /** A report that this program has put into the workbook (reportMark.ts); nothing of it is part of the plan. */
  readonly isReport: boolean;
  /** Rows that hold at least one cell, by index from zero, in ascending order. */
  readonly rows: ReadonlyMap<number, SheetRow>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly SheetTable[];
  /** Left out where there is nothing to tell, and where the host is asked itself. */
  readonly writing?: WritingRules;
  /** Left out where nothing shows the sheet: no check depends on it. */
  readonly look?: SheetLook;
}

/** What must be known of a sheet to write into it as Excel would. */
export interface WritingRules {
  /** Only cells that aren't locked can be written into. */
  readonly isProtected: boolean;
  /** Of a cell the first that holds it tells; a cell in none of them is locked, and "General" where it is empty. */
  readonly areas: readonly WritingArea[];
}

/** Cells that are alike in what they make of what is written into them. */
export interface WritingArea {
  readonly range: CellRange;
  /** Of those that are empty. */
  readonly numberFormat: string;
  readonly isLocked: boolean;
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
  /** Set where the text is only what can be made of a part that can't be read as XML: nothing in it can be relied on. */
  readonly isDamaged?: true;
}

/** Something of a workbook that was passed over, and why. Codes; the words are the reports'. */
export interface NotRead {
  /** Null for what belongs to no one sheet. */
  readonly sheet: string | null;
  /** "C2" or "C2:E9"; null for the whole sheet. */
  readonly range: string | null;
  readonly reason: NotReadReason;
  /** What stands there, where it could be read and is left out all the same. */
  readonly texts?: readonly string[];
}

/**
 * "sheet-missing": the sheet leads to no part of the file; "sheet-odd": its part is no sheet; "texts-missing" and
 * "texts-damaged": the list of shared texts, which no cell uses; "table-odd": what Excel keeps of a table made with
 * "Formatér som tabel"; "unreadable": cells whose content is none of the type they say; "conditional": a conditional
 * format strikes or hides text by a rule that can't be told; "conditional-sheet": one on the sheet may, and Excel isn't asked
 * which cells; "table-style": the style of a table strikes or hides some of its text; "custom-odd": something that a
 * program has kept in the file, which can't be read as text; "merges-old": this Excel tells of no merged cells;
 * "merges-refused", "hidden-refused", "formats-refused": Excel refused to tell which cells of the sheet are merged, which rows
 * and columns are hidden, how its text is formatted; "table-lost": a table that
 * a user has pointed out is no longer where it was; "column-lost": nor is a column of a budget that a user has told of;
 * "not-calculated": formulas without a result; "hidden":
 * the number format shows nothing of what the cell holds; "runs": Excel doesn't say which part of a text is struck. Of a
 * Word document: "linked-document", "subdocument": files that become text of it when Word opens it; "embedded-sheet",
 * "embedded-object": what another program shows in it; "unknown-sign": a sign of a symbol font that isn't known. Of the
 * pages of a PDF: "page-picture": a picture that may hold text; "page-machine-read": text that a machine has read off a
 * scanned page; "table-unruled": a table that no lines draw, so that its rows and columns are told by how the text stands; "page-edges":
 * heads, feet and page numbers, which are no text of the document.
 */
export type NotReadReason =
  | "sheet-missing"
  | "sheet-odd"
  | "texts-missing"
  | "texts-damaged"
  | "table-odd"
  | "unreadable"
  | "conditional"
  | "conditional-sheet"
  | "table-style"
  | "custom-odd"
  | "not-calculated"
  | "merges-old"
  | "merges-refused"
  | "hidden-refused"
  | "formats-refused"
  | "table-lost"
  | "column-lost"
  | "hidden"
  | "runs"
  | "linked-document"
  | "subdocument"
  | "embedded-sheet"
  | "embedded-object"
  | "unknown-sign"
  | "page-picture"
  | "page-machine-read"
  | "table-unruled"
  | "page-edges";

/** Everything the check reads of a workbook; every host and file format gives this. */
export interface Workbook {
  /** In the order of the sheet tabs. */
  readonly sheets: readonly Sheet[];
  readonly definedNames: readonly DefinedName[];
  readonly customXml: readonly CustomXmlPart[];
  /** What was passed over; nothing where it is left out. */
  readonly notRead?: readonly NotRead[];
  /** Set where sheets can be neither added nor removed. */
  readonly isStructureLocked?: true;
  /** Names of sheets that are none of `sheets`, such as a chart's own: taken all the same. */
  readonly otherSheets?: readonly string[];
  /** The running text of the document that the sheets were made of, by paragraph; left out for a workbook. */
  readonly text?: readonly string[];
}

/** The cell at the place, or undefined where the sheet holds none. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.[column];
}
