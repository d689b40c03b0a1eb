import { cellName, contains, parseCellName, type CellRange } from "./address";
import { pointersOf, type FormulaPointer, type NamedSheets } from "./formula";
import type { Workbook } from "./snapshot";

/** A cell by its sheet and name. */
export interface NamedCell {
  readonly sheet: string;
  readonly cell: string;
}

/** An area of at most so many cells is looked up cell by cell, a larger one is gone through. */
const SMALL = 32;

/** Places of a sheet: more columns than one has, times its rows. */
const ROW = 2 ** 14;
const SHEET = 2 ** 34;

interface Formula {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface Area {
  readonly range: CellRange;
  readonly formulas: Formula[];
}

/** What a formula or a name reads; null for what can't be told, and so may be any cell. */
type Reads = readonly { readonly sheet: number; readonly range: CellRange }[] | null;

/**
 * Which formulas of a workbook hang on which cells: directly or through other formulas, over sheets, areas, names and
 * tables. What can't be told (INDIRECT, OFFSET) hangs on every cell: a result is never held for true that may be old.
 * Made once for a workbook, asked many times.
 */
export class FormulaDependants {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly names = new Map<string, Reads>();
  private readonly byCell = new Map<number, Formula[]>();
  private readonly byArea: Map<string, Area>[];
  private readonly onAny: Formula[] = [];

  constructor(private readonly workbook: Workbook) {
    const { sheets } = workbook;
    this.sheets = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
    this.byArea = sheets.map(() => new Map<string, Area>());
    sheets.forEach(({ rows }, sheet) => {
      for (const [row, cells] of rows) {
        cells.forEach((cell, column) => {
          if (cell?.formula !== undefined) this.add({ sheet, row, column }, cell.formula);
        });
      }
    });
  }

  /** The cells with a formula whose results may be others once these cells hold something else; without these themselves. */
  of(changed: readonly NamedCell[]): NamedCell[] {
    const reached = new Set<number>();
    const waiting: Formula[] = [];
    for (const { sheet, cell } of changed) {
      const index = this.sheets.get(sheet.toLowerCase());
      const at = parseCellName(cell);
      if (index === undefined || at === null) continue;
      const place = { sheet: index, ...at };
      reached.add(keyOf(place));
      waiting.push(place);
    }
    const found: NamedCell[] = [];
    const reach = (formulas: readonly Formula[]): void => {
      for (const formula of formulas) {
        const key = keyOf(formula);
        if (reached.has(key)) continue;
        reached.add(key);
        waiting.push(formula);
        found.push({ sheet: this.workbook.sheets[formula.sheet]?.name ?? "", cell: cellName(formula) });
      }
    };
    if (changed.length > 0) reach(this.onAny);
    // An area that is reached tells nothing more.
    const areas = this.byArea.map((own) => [...own.values()]);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { sheet, row, column } = next;
      reach(this.byCell.get(keyOf(next)) ?? []);
      const hit = areas[sheet]?.filter(({ range }) => contains(range, row, column)) ?? [];
      if (hit.length === 0) continue;
      areas[sheet] = areas[sheet]?.filter(({ range }) => !contains(range, row, column)) ?? [];
      for (const { formulas } of hit) reach(formulas);
    }
    return found;
  }

  private add(formula: Formula, text: string): void {
    const reads = this.readsOf(pointersOf(text), formula.sheet);
    if (reads === null) {
      this.onAny.push(formula);
      return;
    }
    for (const { sheet, range } of reads) {
      const { top, left, bottom, right } = range;
      if ((bottom - top + 1) * (right - left + 1) > SMALL) {
        const areas = this.byArea[sheet];
        const key = `${top} ${left} ${bottom} ${right}`;
        const known = areas?.get(key);
        if (known !== undefined) known.formulas.push(formula);
        else areas?.set(key, { range, formulas: [formula] });
        continue;
      }
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const key = keyOf({ sheet, row, column });
          const known = this.byCell.get(key);
          if (known !== undefined) known.push(formula);
          else this.byCell.set(key, [formula]);
        }
      }
    }
  }

  /** @param own the sheet that the formula stands in; null for a name, which stands in none. */
  private readsOf(pointers: readonly FormulaPointer[], own: number | null): Reads {
    const reads: { sheet: number; range: CellRange }[] = [];
    for (const pointer of pointers) {
      const more = this.readOf(pointer, own);
      if (more === null) return null;
      reads.push(...more);
    }
    return reads;
  }

  private readOf(pointer: FormulaPointer, own: number | null): Reads {
    switch (pointer.kind) {
      case "anywhere":
        return null;
      case "table":
        return this.readOfTable(pointer.name, own);
      case "name":
        return this.readOfName(pointer.name);
      case "area": {
        // A name with a relative reference points elsewhere in each cell that uses it.
        if (own === null && (pointer.isRelative || pointer.sheets === null)) return null;
        return this.sheetsOf(pointer.sheets, own).map((sheet) => ({ sheet, range: pointer.range }));
      }
    }
  }

  private sheetsOf(sheets: NamedSheets, own: number | null): number[] {
    if (sheets === "elsewhere") return [];
    if (sheets === null) return own === null ? [] : [own];
    const first = this.sheets.get(sheets.first.toLowerCase());
    const last = this.sheets.get(sheets.last.toLowerCase());
    if (first === undefined || last === undefined) return [];
    const from = Math.min(first, last);
    return Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => from + index);
  }

  private readOfTable(name: string | null, own: number | null): Reads {
    const isMeant = (table: string, sheet: number) =>
      name === null ? sheet === own : table.toLowerCase() === name.toLowerCase();
    return this.workbook.sheets.flatMap(({ tables }, sheet) =>
      tables
        .filter((table) => isMeant(table.name, sheet))
        // What is written right below a table becomes a row of it.
        .map(({ range }) => ({ sheet, range: { ...range, bottom: range.bottom + 1 } })),
    );
  }

  /** Names are few, and one may stand for others; scoped ones of the same name count together. */
  private readOfName(name: string): Reads {
    const key = name.toLowerCase();
    const known = this.names.get(key);
    if (known !== undefined) return known;
    // What it reads through itself adds nothing.
    this.names.set(key, []);
    const meant = this.workbook.definedNames.filter((one) => one.name.toLowerCase() === key);
    const pointers = meant.flatMap(({ refersTo }) => pointersOf(refersTo.replace(/^=/, "")));
    const reads = this.readsOf(pointers, null);
    const tables = this.readOfTable(name, null);
    const all = reads === null || tables === null ? null : [...reads, ...tables];
    this.names.set(key, all);
    return all;
  }
}

function keyOf({ sheet, row, column }: Formula): number {
  return sheet * SHEET + row * ROW + column;
}
