import { cellName, parseCellName, type CellAddress, type CellRange } from "../../core/workbook/address";
import type { CellEdit, MergeEdit } from "../../core/workbook/edits";
import type { NewSheet } from "../../core/workbook/newSheet";
import type { Cell, Sheet, SheetRow } from "../../core/workbook/snapshot";
import { uncalculated } from "../../core/workbook/uncalculated";
import { emptyFormat } from "../../core/workbook/writingRules";
import { cellOfNew, cellWith, sameContent, valueRead, type CellText, type Content } from "./cells";

/** A sheet of the working copy: what the copy rests on, and how it differs. A change costs what its rows cost. */
export class SheetCopy {
  private changed = new Map<number, Map<number, Content>>();
  private merges: readonly CellRange[];
  /** Formulas whose result is Excel's to calculate. */
  private stale: ReadonlyMap<number, ReadonlySet<number>> = new Map();
  private dirty = new Set<number>();
  /** The number formats of cells that were emptied before the copy was saved. */
  private emptied = new Map<string, string>();
  private shown: Sheet;

  constructor(
    private base: Sheet,
    /** What it was added with; null for a sheet of the file. */
    private asAdded: NewSheet | null,
  ) {
    this.shown = base;
    this.merges = base.merges;
  }

  static added(sheet: NewSheet, text: CellText): SheetCopy {
    const rows = new Map<number, SheetRow>();
    sheet.rows.forEach((cells, row) => {
      const held = cells.map((cell) => cellOfNew(cell, text));
      if (held.some((cell) => cell !== undefined)) rows.set(row, held);
    });
    const base: Sheet = {
      name: sheet.name,
      visibility: "visible",
      isReport: sheet.role === "report",
      rows,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
    };
    return new SheetCopy(base, sheet);
  }

  get name(): string {
    return this.base.name;
  }

  get added(): NewSheet | null {
    return this.asAdded;
  }

  /** The sheet as it is now; the same one until something changes. */
  get sheet(): Sheet {
    if (this.dirty.size > 0) {
      this.shown = { ...this.shown, rows: this.rowsNow() };
      this.dirty = new Set();
    }
    return this.shown;
  }

  at({ row, column }: CellAddress): Content {
    return this.changed.get(row)?.get(column) ?? this.original({ row, column });
  }

  /** Cells that differ from what the copy rests on. */
  *differing(): Generator<CellAddress> {
    for (const [row, cells] of this.changed) for (const column of cells.keys()) yield { row, column };
  }

  put({ row, column }: CellAddress, content: Content): void {
    const like = content.like === cellName({ row, column }) ? null : content.like;
    const cells = this.changed.get(row) ?? new Map<number, Content>();
    if (sameContent({ ...content, like }, this.original({ row, column }))) cells.delete(column);
    else cells.set(column, { ...content, like });
    if (cells.size > 0) this.changed.set(row, cells);
    else this.changed.delete(row);
    this.dirty.add(row);
  }

  merge(merges: readonly CellRange[]): void {
    this.merges = sameRanges(merges, this.base.merges) ? this.base.merges : merges;
    this.shown = { ...this.sheet, merges: this.merges };
  }

  mergeAgain(undone: readonly CellRange[], made: readonly CellRange[]): void {
    const gone = keysOf(undone);
    this.merge([...this.base.merges.filter((range) => !gone.has(keyOf(range))), ...made]);
  }

  /** What the edit makes of its cell. A value that was moved as it stood is what stood where its look is from. */
  contentOf({ cell: name, value, formula, numberFormat, like }: CellEdit, text: CellText): Content {
    const look = this.original(parseCellName(like ?? name) ?? { row: 0, column: 0 });
    const format = numberFormat ?? look.numberFormat;
    const isMoved = like !== null && look.value === value && look.numberFormat === format;
    const asTold =
      formula === null ? undefined : uncalculated({ value: null, text: "", numberFormat: format, formula });
    const cell = isMoved && look.cell?.formula === (formula ?? undefined) ? look.cell : asTold;
    return {
      cell: cell ?? (value === null ? undefined : cellWith({ value, numberFormat: format }, text, look.cell)),
      value,
      numberFormat: format,
      like,
    };
  }

  /** Which formulas are left to Excel from now on; what of these cells holds none is no matter. */
  leave(cells: readonly CellAddress[]): void {
    const stale = new Map<number, Set<number>>();
    for (const { row, column } of cells) {
      if (this.at({ row, column }).cell?.formula === undefined) continue;
      stale.set(row, (stale.get(row) ?? new Set()).add(column));
    }
    for (const [row, columns] of this.stale) if (!sameColumns(columns, stale.get(row))) this.dirty.add(row);
    for (const [row, columns] of stale) if (!sameColumns(columns, this.stale.get(row))) this.dirty.add(row);
    this.stale = stale;
  }

  /** Formulas left to Excel that were calculated in what the copy rests on. */
  left(): CellAddress[] {
    const cells: CellAddress[] = [];
    for (const [row, columns] of this.stale) {
      for (const column of columns) {
        if (this.base.rows.get(row)?.[column]?.unknown !== "not-calculated") cells.push({ row, column });
      }
    }
    return cells;
  }

  cellEdits(): CellEdit[] {
    const edits: CellEdit[] = [];
    for (const { row, column } of this.differing()) {
      const { cell, value, numberFormat, like } = this.at({ row, column });
      const look = this.original((like === null ? null : parseCellName(like)) ?? { row, column });
      edits.push({
        sheet: this.name,
        cell: cellName({ row, column }),
        value,
        formula: cell?.formula ?? null,
        numberFormat: numberFormat === look.numberFormat ? null : numberFormat,
        like,
      });
    }
    return edits;
  }

  mergeEdit(): MergeEdit | null {
    if (this.merges === this.base.merges) return null;
    const [before, now] = [keysOf(this.base.merges), keysOf(this.merges)];
    return {
      sheet: this.name,
      undone: this.base.merges.filter((range) => !now.has(keyOf(range))),
      made: this.merges.filter((range) => !before.has(keyOf(range))),
    };
  }

  /** Lets the copy rest on what it was when it was saved; what has changed since differs from that. */
  restOn(saved: SheetCopy): void {
    const places = [...saved.differing(), ...this.differing()];
    const contents = places.map((at) => ({ at, now: this.at(at), then: saved.at(at) }));
    const { merges, stale } = this;
    this.base = saved.sheet;
    // The copy keeps the looks of cells that were emptied.
    for (const { at, then } of contents) if (then.cell === undefined) this.emptied.set(cellName(at), then.numberFormat);
    this.asAdded = null;
    this.changed = new Map();
    for (const { at, now, then } of contents) if (now !== then && !sameContent(now, then)) this.put(at, now);
    this.stale = saved.stale;
    this.shown = this.base;
    this.dirty = new Set(this.changed.keys());
    this.merge(merges);
    this.leave(cellsOf(stale));
  }

  /** As it is now, whatever becomes of this one. */
  copy(): SheetCopy {
    const copy = new SheetCopy(this.base, this.asAdded);
    copy.changed = new Map([...this.changed].map(([row, cells]) => [row, new Map(cells)]));
    copy.merges = this.merges;
    copy.stale = this.stale;
    copy.emptied = new Map(this.emptied);
    copy.shown = this.sheet;
    return copy;
  }

  private original({ row, column }: CellAddress): Content {
    const cell = this.base.rows.get(row)?.[column];
    const numberFormat =
      cell?.numberFormat ?? this.emptied.get(cellName({ row, column })) ?? emptyFormat(this.base, row, column);
    return { cell, value: valueRead(cell), numberFormat, like: null };
  }

  private rowsNow(): ReadonlyMap<number, SheetRow> {
    const rows = new Map(this.shown.rows);
    let isSorted = true;
    for (const row of this.dirty) {
      const cells = this.rowNow(row);
      if (cells.length === 0) rows.delete(row);
      else {
        isSorted &&= rows.has(row);
        rows.set(row, cells);
      }
    }
    return isSorted ? rows : new Map([...rows].sort(([a], [b]) => a - b));
  }

  private rowNow(row: number): SheetRow {
    const base = this.base.rows.get(row) ?? [];
    const changed = this.changed.get(row);
    const stale = this.stale.get(row);
    if (changed === undefined && stale === undefined) return base;
    const cells: (Cell | undefined)[] = [...base];
    for (const [column, { cell }] of changed ?? []) cells[column] = cell;
    for (const column of stale ?? []) {
      const cell = cells[column];
      if (cell?.formula !== undefined) cells[column] = uncalculated(cell);
    }
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    return cells;
  }
}

function cellsOf(places: ReadonlyMap<number, ReadonlySet<number>>): CellAddress[] {
  return [...places].flatMap(([row, columns]) => [...columns].map((column) => ({ row, column })));
}

function sameColumns(one: ReadonlySet<number>, other: ReadonlySet<number> | undefined): boolean {
  return one.size === other?.size && [...one].every((column) => other.has(column));
}

function keyOf({ top, left, bottom, right }: CellRange): string {
  return [top, left, bottom, right].join();
}

function keysOf(ranges: readonly CellRange[]): ReadonlySet<string> {
  return new Set(ranges.map(keyOf));
}

function sameRanges(one: readonly CellRange[], other: readonly CellRange[]): boolean {
  const keys = keysOf(other);
  return one.length === other.length && one.every((range) => keys.has(keyOf(range)));
}
