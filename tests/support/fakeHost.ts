import { storeToXml } from "../../src/hosts/storePart";
import type { CellChange, CellRef } from "../../src/core/findings/finding";
import { tidiedSheet } from "../../src/core/repair/tidied";
import type { TidyPlan } from "../../src/core/repair/tidyPlan";
import { cellName, parseCellName } from "../../src/core/workbook/address";
import type { Cell, Sheet, Workbook } from "../../src/core/workbook/snapshot";
import { cellAt } from "../../src/core/workbook/snapshot";
import type { KeptPlace } from "../../src/core/findings/keptPlace";
import type {
  AddedSheet,
  ApplyResult,
  Capabilities,
  CellContent,
  Host,
  HostChange,
  HostErrorCode,
  Mark,
  PlacedChange,
  ReadOptions,
  RefusedChange,
  RewrittenTable,
  SheetRef,
  SelectedRange,
  StoreUpdate,
  WrittenCell,
} from "../../src/hosts/host";
import { HostError } from "../../src/hosts/host";
import type { DataSheetChange } from "../../src/hosts/dataSheet";
import type { NewSheet } from "../../src/core/workbook/newSheet";

export const EXCEL: Capabilities = {
  write: true,
  store: true,
  insertSheets: true,
  rewriteTables: true,
  nativeUndo: false,
  live: true,
  download: true,
};

export const OPENED_FILE: Capabilities = {
  write: false,
  store: false,
  insertSheets: false,
  rewriteTables: false,
  nativeUndo: false,
  live: false,
  download: true,
};

/* eslint-disable @typescript-eslint/require-await -- what a real host waits for, this one has at hand */

/** A host over a workbook in memory, which tests can look into and make fail. */
export class FakeHost implements Host {
  readonly calls: string[] = [];
  marks: readonly Mark[] = [];
  store: string | null = null;
  inserted: NewSheet[] = [];
  written: DataSheetChange[] = [];
  /** Sheets that let nobody set formats. */
  refusesMarks: readonly string[] = [];
  selected: SelectedRange | null = null;
  at: CellRef | null = null;
  /** Cells that lie in a protected sheet. */
  locked = new Set<string>();
  /** The next calls of a method that fail, and how. */
  failures = new Map<keyof Host, HostErrorCode[]>();
  /** Holds `read` back until it settles. */
  gate: Promise<void> | null = null;
  private selecting = new Set<(cell: CellRef) => void>();
  private listeners = new Set<(change: HostChange) => void>();

  constructor(
    public workbook: Workbook,
    readonly capabilities: Capabilities = EXCEL,
  ) {}

  async read({ signal, onProgress }: ReadOptions = {}): Promise<Workbook> {
    this.enter("read");
    onProgress?.(0.25, this.workbook.sheets[0]?.name ?? "");
    if (this.gate !== null) await Promise.race([this.gate, rejection(signal)]);
    if (signal?.aborted === true) throw new HostError("cancelled");
    if (this.store === null) return this.workbook;
    return { ...this.workbook, customXml: [{ path: "customXml/item1.xml", xml: storeToXml(this.store) }] };
  }

  async goTo(cell: CellRef, kept?: Parameters<Host["goTo"]>[1]): Promise<void> {
    this.enter("goTo");
    if (!this.isThere(kept?.place)) throw new HostError("moved", { sheet: cell.sheet });
    this.at = cell;
  }

  async apply(changes: readonly PlacedChange[]): Promise<ApplyResult> {
    this.enter("apply");
    const applied: CellChange[] = [];
    const refused: RefusedChange[] = [];
    const written: WrittenCell[] = [];
    for (const { place, ...change } of changes) {
      const reason = this.isThere(place) ? this.refusal(change) : "moved";
      if (reason === null) applied.push(change);
      else refused.push({ change, reason });
      if (reason !== null) continue;
      const before = this.content(change);
      written.push({
        ...{ sheet: change.sheet, cell: change.cell },
        ...(place === undefined ? {} : { place }),
        before,
        after: { value: change.to, numberFormat: before.numberFormat },
      });
    }
    for (const change of applied) this.write(change, change.to);
    return { applied, refused, written, failure: null };
  }

  async putBack(cells: readonly WrittenCell[]): Promise<ApplyResult> {
    this.enter("putBack");
    const applied: CellChange[] = [];
    const refused: RefusedChange[] = [];
    const written: WrittenCell[] = [];
    for (const { sheet, cell, place, before, after } of cells) {
      const change = { sheet, cell, from: String(after.value), to: before.value as string | number };
      const reason = this.isThere(place) ? this.refusal(change) : "moved";
      if (reason !== null) {
        refused.push({ change, reason });
        continue;
      }
      applied.push(change);
      written.push({ sheet, cell, ...(place === undefined ? {} : { place }), before: after, after: before });
      this.write(change, before.value === "" ? null : (before.value as string | number));
    }
    return { applied, refused, written, failure: null };
  }

  async mark(marks: readonly Mark[]): Promise<readonly string[]> {
    this.enter("mark");
    this.marks = marks;
    return this.refusesMarks;
  }

  async unmark(): Promise<readonly string[]> {
    this.enter("unmark");
    this.marks = [];
    return this.refusesMarks;
  }

  hasMarks(): boolean {
    return this.marks.length > 0;
  }

  async readStore(): Promise<readonly string[]> {
    this.enter("readStore");
    return this.stores();
  }

  async writeStore<Update extends StoreUpdate>(change: (parts: readonly string[]) => Update): Promise<Update> {
    this.enter("writeStore");
    const update = change(this.stores());
    this.store = update.text ?? this.store;
    return update;
  }

  private stores(): readonly string[] {
    return this.store === null ? [] : [this.store];
  }

  async insertSheets(sheets: readonly NewSheet[]): Promise<readonly SheetRef[]> {
    this.enter("insertSheets");
    this.inserted.push(...sheets);
    return sheets.map(({ name }) => ({ name, id: null }));
  }

  async writeData(change: DataSheetChange): Promise<SheetRef> {
    this.enter("writeData");
    this.written.push(change);
    return { name: change.sheet, id: null };
  }

  async rewriteTable(plan: TidyPlan): Promise<RewrittenTable> {
    this.enter("rewriteTable");
    const before = this.workbook;
    const sheets = before.sheets.map((sheet) => (sheet.name === plan.sheet ? tidiedSheet(sheet, plan) : sheet));
    this.workbook = { ...before, sheets };
    return { sheet: plan.sheet, range: plan.range, before, after: this.workbook };
  }

  async putTableBack({ sheet, range, before }: RewrittenTable): Promise<ApplyResult> {
    this.enter("putTableBack");
    this.workbook = before as Workbook;
    const cell = cellName({ row: range.top, column: range.left });
    return { applied: [{ sheet, cell, from: "", to: "" }], refused: [], written: [], failure: null };
  }

  async removeSheet({ name }: AddedSheet): Promise<void> {
    this.enter("removeSheet");
    this.inserted = this.inserted.filter((sheet) => sheet.name !== name);
  }

  async selection(): Promise<SelectedRange | null> {
    this.enter("selection");
    return this.selected;
  }

  onSelect(listener: (cell: CellRef) => void): () => void {
    this.selecting.add(listener);
    return () => this.selecting.delete(listener);
  }

  /** The user selects a cell. */
  select(cell: CellRef): void {
    for (const listener of this.selecting) listener(cell);
  }

  onChange(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The user types in the workbook. */
  edit(cell: CellRef, value: string | number | null, source: HostChange["source"] = "user"): void {
    this.write({ ...cell, from: "", to: "" }, value);
    for (const listener of this.listeners) listener({ source });
  }

  /** How often a method was called. */
  count(method: keyof Host): number {
    return this.calls.filter((call) => call === method).length;
  }

  text({ sheet, cell }: CellRef): string {
    const at = parseCellName(cell)!;
    const found = this.workbook.sheets.find(({ name }) => name === sheet);
    return (found === undefined ? undefined : cellAt(found, at.row, at.column))?.text ?? "";
  }

  private enter(method: keyof Host): void {
    this.calls.push(method);
    const code = this.failures.get(method)?.shift();
    if (code !== undefined)
      throw new HostError(code, { sheet: this.workbook.sheets[0]?.name ?? "", code: "GeneralException" });
  }

  private isThere(place: KeptPlace | undefined): boolean {
    return (place?.witnesses ?? []).every(
      ({ cell, holds }) => this.content({ sheet: place?.sheet ?? "", cell }).value === (holds ?? ""),
    );
  }

  private content({ sheet, cell }: CellRef): CellContent {
    const at = parseCellName(cell)!;
    const found = this.workbook.sheets.find(({ name }) => name === sheet);
    const held = found === undefined ? undefined : cellAt(found, at.row, at.column);
    return { value: held?.value ?? "", numberFormat: held?.numberFormat ?? "General" };
  }

  private refusal(change: CellChange): RefusedChange["reason"] | null {
    if (!this.workbook.sheets.some(({ name }) => name === change.sheet)) return "gone";
    if (this.locked.has(change.cell)) return "locked";
    return this.text(change) === change.from ? null : "changed";
  }

  private write({ sheet, cell }: CellChange, value: string | number | null): void {
    const at = parseCellName(cell)!;
    const sheets = this.workbook.sheets.map((old): Sheet => {
      if (old.name !== sheet) return old;
      const rows = new Map(old.rows);
      const row: (Cell | undefined)[] = [...(rows.get(at.row) ?? [])];
      row[at.column] = value === null ? undefined : { value, text: String(value), numberFormat: "General" };
      rows.set(at.row, row);
      return { ...old, rows };
    });
    this.workbook = { ...this.workbook, sheets };
  }
}

function rejection(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(new HostError("cancelled")));
  });
}
