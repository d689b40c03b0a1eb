import type { CellChange, CellRef, Severity } from "../core/findings/finding";
import type { TidyPlan } from "../core/repair/tidyPlan";
import type { KeptPlace } from "../core/findings/keptPlace";
import type { CellRange } from "../core/workbook/address";
import type { Workbook } from "../core/workbook/snapshot";
import type { DataSheetChange } from "./dataSheet";
import type { NewSheet } from "../core/workbook/newSheet";

/**
 * The port between the pane and where the workbook is: Excel over Office.js, or an opened .xlsx. The pane asks, the
 * host acts; nothing else in the program touches a workbook. Every method rejects with a `HostError` and nothing else.
 */
export interface Host {
  readonly capabilities: Capabilities;
  /** The whole workbook as a snapshot. Never writes. */
  read(options?: ReadOptions): Promise<Workbook>;
  /**
   * Shows the cell to the user. Rejects with "moved" when it is told of a place that no longer is where it was; nothing is
   * shown then where it is to look first.
   */
  goTo(cell: CellRef, kept?: { readonly place: KeptPlace; readonly first: "look" | "go" }): Promise<void>;
  /**
   * Writes the changes as one action. Every cell is read again first, and what its place is known by: a cell that no
   * longer holds what the change expects, or stands elsewhere, is left alone and told of. Nothing else is touched.
   */
  apply(changes: readonly PlacedChange[]): Promise<ApplyResult>;
  /** Gives cells back what they held, where they still hold what they were given. As one action, as `apply`. */
  putBack(cells: readonly WrittenCell[]): Promise<ApplyResult>;
  /**
   * Marks the cells of findings, in place of marks made before; what is marked as it shall be stays as it is. The user's
   * own formats stay untouched. Gives the names of sheets that let nobody set formats.
   */
  mark(marks: readonly Mark[]): Promise<readonly string[]>;
  /** Removes all marks without a trace. Gives the names of sheets that let nobody set formats. */
  unmark(): Promise<readonly string[]>;
  /** Whether the workbook held marks of ours when it was last read: an earlier session may have left them. */
  hasMarks(): boolean;
  /** Our small store in the workbook, as text. It has one part, rarely more: two colleagues may each have made the first. */
  readStore(): Promise<readonly string[]>;
  /**
   * Gives `change` the parts as they are now, writes what it makes of them as the only one, and reads it back. Where it
   * makes nothing of them, all stays as it is. Gives back what `change` did.
   */
  writeStore<Update extends StoreUpdate>(change: (parts: readonly string[]) => Update): Promise<Update>;
  /** Adds sheets behind the last one and shows the first; the names are made unique. Gives what they are known by. */
  insertSheets(sheets: readonly NewSheet[]): Promise<readonly SheetRef[]>;
  /**
   * Writes imported figures into their own sheet, as one action that can be undone, and makes it when it isn't there.
   * Rejects with "sheet-taken" or "sheet-changed", and has written nothing then, when the sheet isn't ours or as read. Gives
   * what the sheet is known by.
   */
  writeData(change: DataSheetChange): Promise<SheetRef>;
  /**
   * Puts a table right within its own rectangle, as one action. The rectangle is read again first: rejects with
   * "table-changed", and has written nothing then, when it no longer is as the plan was based on. `sheetId`: what the host
   * knows the plan's sheet by, whatever it is called by now.
   */
  rewriteTable(plan: TidyPlan, sheetId?: string): Promise<RewrittenTable>;
  /** Gives the rectangle back what it held, all or nothing, where it still holds what it was given. */
  putTableBack(table: RewrittenTable): Promise<ApplyResult>;
  /**
   * Removes a sheet that was added, where it still holds what it was given, whatever it is called by now. Rejects with
   * "sheet-written" else, and with "sheet-saved" where a host takes no sheet out of a file.
   */
  removeSheet(sheet: Pick<AddedSheet, "name" | "rows" | "id">): Promise<void>;
  /** What the user has selected, or null where a host knows no selection. */
  selection(): Promise<SelectedRange | null>;
  /** Tells of changes made to the workbook after the last read, by the user or by others; gives back how to stop. */
  onChange(listener: (change: HostChange) => void): () => void;
  /**
   * Counts up when the workbook was read anew from where it is; until then every cell stands where it stood, but for what
   * the host was told to move. Absent where rows may be moved at any time.
   */
  reading?(): number;
  /** Tells of the cell that the user selects; gives back how to stop. */
  onSelect(listener: (cell: CellRef) => void): () => void;
}

/** What is to become of the store; null for nothing. */
export interface StoreUpdate {
  readonly text: string | null;
}

export interface Capabilities {
  /** Cells can be changed. */
  readonly write: boolean;
  /** What is written to the store travels with the workbook; if not, it lasts as long as the file is open. */
  readonly store: boolean;
  /** Sheets can be added. */
  readonly insertSheets: boolean;
  /** Tables can be put right: cells and merges can be changed, and seen (ExcelApi 1.13). */
  readonly rewriteTables: boolean;
  /** Undo is Excel's own (Ctrl+Z takes the fix back as one action); else the pane offers "Fortryd". */
  readonly nativeUndo: boolean;
  /** The host tells of changes by itself. */
  readonly live: boolean;
  /** A file can be saved from the page. */
  readonly download: boolean;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** A fraction from 0 to 1, and the name of the sheet being read. */
  readonly onProgress?: (fraction: number, sheet: string) => void;
  /** Rejects with "large", telling how many `cells`, when there are more: a check that nobody asked for keeps nobody waiting. */
  readonly mostCells?: number;
}

/** A change of a cell that is known by more than its address. */
export interface PlacedChange extends CellChange {
  readonly place?: KeptPlace | undefined;
}

export interface ApplyResult {
  readonly applied: readonly CellChange[];
  readonly refused: readonly RefusedChange[];
  /** What was written, cell by cell; also where the host stopped half-way, and then some of it may not stand. */
  readonly written: readonly WrittenCell[];
  /** Why the host stopped half-way. */
  readonly failure: HostError | null;
}

/** What a cell holds: its value, and its number format. */
export interface CellContent {
  readonly value: string | number | boolean;
  readonly numberFormat: string;
}

/** A cell that was written: what it held, and what it was given. Plain data, so that it can be kept. */
export interface WrittenCell extends CellRef {
  readonly place?: KeptPlace | undefined;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A table that was put right. Plain data; what it held is the host's own matter. */
export interface RewrittenTable {
  readonly sheet: string;
  readonly range: CellRange;
  /** Of the heading's first cell. */
  readonly place?: KeptPlace | undefined;
  readonly before: unknown;
  readonly after: unknown;
}

/** What a sheet is known by: its name, and the host's own mark of it; null where the host knows sheets by their names. */
export interface SheetRef {
  readonly name: string;
  readonly id: string | null;
}

/** A sheet that was added, by what it is known by, with what it was given. */
export interface AddedSheet extends NewSheet {
  readonly id: string | null;
}

export interface RefusedChange {
  readonly change: CellChange;
  /**
   * "changed": the cell holds something else by now; "moved": what its place is known by stands elsewhere, or nowhere;
   * "locked": the sheet is protected there; "gone": sheet or cell is no more; "formula": the cell is calculated, and a
   * formula is never written over.
   */
  readonly reason: "changed" | "moved" | "locked" | "gone" | "formula";
}

export interface Mark extends CellRef {
  readonly severity: Severity;
}

export interface SelectedRange {
  readonly sheet: string;
  readonly range: CellRange;
}

export interface HostChange {
  /** "remote" for a co-author. What the pane itself wrote is not told of. */
  readonly source: "user" | "remote";
  /** What the user wrote, where the host wrote it for her: it can be taken back like what the pane wrote. */
  readonly written?: readonly WrittenCell[];
}

/** What can go wrong in a host; each code has its sentence in src/locales/…/hostErrors.ts. */
export type HostErrorCode =
  | "edit-mode"
  | "protected"
  | "too-large"
  /** Larger than was asked for. */
  | "large"
  | "busy"
  | "offline"
  | "sheet-gone"
  | "sheet-hidden"
  /** A sheet of that name holds something else than imported data. */
  | "sheet-taken"
  /** The sheet is no longer as it was read. */
  | "sheet-changed"
  /** The table is no longer as it was read. */
  | "table-changed"
  /** Somebody has written into the sheet that was added here. */
  | "sheet-written"
  /** The sheet was added here, and is in the file by now. */
  | "sheet-saved"
  | "no-permission"
  | "read-only"
  | "cancelled"
  /** What a place is known by stands elsewhere now, or nowhere. */
  | "moved"
  | "not-supported"
  | "store-full"
  /** A part of the store holds as much as earlier versions of the program read. */
  | "store-most"
  | "file"
  | "unknown";

export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    /**
     * What the sentence names: `sheet`; for "store-most" the `parts`; for "unknown" Excel's own `code`; for "file" the
     * reading error's own code.
     */
    readonly values: Readonly<Record<string, string>> = {},
    options?: { readonly cause?: unknown },
  ) {
    super(code, options);
  }
}
