import { LAST_COLUMN, LAST_ROW, parseAreaName, type CellAddress, type CellRange } from "./address";
import type { Workbook } from "./snapshot";

/** A cell by its sheet's name and its place in it. */
export interface SheetCell extends CellAddress {
  readonly sheet: string;
}

/** Cells that formulas are reckoned from, and the formulas' own cells. */
interface Source {
  readonly range: CellRange;
  readonly formulas: number[];
}

/** An area by the index of its sheet; null for a formula that may be reckoned from any cell. */
interface Area {
  readonly sheet: number;
  readonly range: CellRange;
}

const ROWS = LAST_ROW + 1;
const COLUMNS = LAST_COLUMN + 1;

/** An area of no more rows is found by its rows; of taller ones there are few. */
const MOST_ROWS = 8;

/** Texts within the formula say nothing of cells. */
const TEXTS = /"(?:[^"]|"")*"/g;

/** What a formula may read that isn't written in it: cells whose place is reckoned, or a formula that isn't told. */
const ANYWHERE = /(?:^|[^\p{L}\d_.])(?:INDIRECT|OFFSET)\s*\(/iu;

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\d_.\\:]*|\[\d+\][^'!\s(),;+\-*/&<>=]*))!`;
const AREA = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const NAME = String.raw`[\p{L}_\\][\p{L}\d_.\\]*`;
const OPERAND = new RegExp(
  String.raw`(?<![\p{L}\d_.$])(?:${SHEET})?(?:(${AREA})(?![\p{L}\d_.(])|(${NAME})(?!\s*\(|[\p{L}\d_.!]))`,
  "giu",
);

/** Names lead to names; no deeper than this. */
const DEEPEST = 8;

/** Which formulas of a workbook are reckoned from which cells. Worked out once; formulas that can't be told depend on all. */
export class Dependents {
  private readonly names: readonly string[];
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly known = new Map<string, Source>();
  /** Sources of few rows by sheet and row, and the others by sheet. */
  private readonly byRow = new Map<number, Source[]>();
  private readonly tall = new Map<number, Source[]>();
  private readonly anywhere: number[] = [];

  constructor(private readonly workbook: Workbook) {
    this.names = workbook.sheets.map(({ name }) => name);
    this.indexes = new Map(this.names.map((name, index) => [name.toLowerCase(), index]));
    workbook.sheets.forEach(({ rows }, sheet) => {
      for (const [row, cells] of rows) {
        cells.forEach((cell, column) => {
          if (cell?.formula !== undefined) this.addFormula(cell.formula, { sheet, row, column });
        });
      }
    });
  }

  /** The formulas that are reckoned from the cells, through other formulas too. */
  of(cells: readonly SheetCell[]): SheetCell[] {
    const found = new Set<number>();
    const used = new Set<Source>();
    const waiting: number[] = [];
    const take = (formulas: readonly number[]): void => {
      for (const formula of formulas) {
        if (found.has(formula)) continue;
        found.add(formula);
        waiting.push(formula);
      }
    };
    const follow = (sheet: number, row: number, column: number): void => {
      for (const list of [this.byRow.get(sheet * ROWS + row), this.tall.get(sheet)]) {
        for (const source of list ?? []) {
          const { top, left, bottom, right } = source.range;
          if (row < top || row > bottom || column < left || column > right || used.has(source)) continue;
          used.add(source);
          take(source.formulas);
        }
      }
    };
    if (cells.length > 0) take(this.anywhere);
    for (const { sheet, row, column } of cells) {
      const index = this.indexes.get(sheet.toLowerCase());
      if (index !== undefined) follow(index, row, column);
    }
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      const { sheet, row, column } = placeOf(key);
      follow(sheet, row, column);
    }
    return [...found].map((key) => {
      const { sheet, row, column } = placeOf(key);
      return { sheet: this.names[sheet] ?? "", row, column };
    });
  }

  private addFormula(formula: string, at: { readonly sheet: number } & CellAddress): void {
    const areas = this.areasOf(formula, at.sheet, DEEPEST);
    const key = keyOf(at);
    if (areas === null) this.anywhere.push(key);
    else for (const area of areas) this.sourceOf(area).formulas.push(key);
  }

  private sourceOf({ sheet, range }: Area): Source {
    const { top, left, bottom, right } = range;
    const key = [sheet, top, left, bottom, right].join();
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const source: Source = { range, formulas: [] };
    this.known.set(key, source);
    if (bottom - top < MOST_ROWS) {
      for (let row = top; row <= bottom; row += 1) addTo(this.byRow, sheet * ROWS + row, source);
    } else addTo(this.tall, sheet, source);
    return source;
  }

  /** The areas that the formula names; null where it may read any cell. */
  private areasOf(formula: string, own: number, depth: number): Area[] | null {
    const bare = formula.replace(TEXTS, '""');
    if (bare.trim() === "" || depth === 0 || ANYWHERE.test(bare)) return null;
    const areas: Area[] = [];
    for (const [, quoted, plain, area, name] of bare.matchAll(OPERAND)) {
      const prefix = quoted?.replaceAll("''", "'") ?? plain ?? null;
      // Another workbook's cells aren't changed here.
      if (prefix?.includes("[") === true) continue;
      const range = area === undefined ? null : parseAreaName(area);
      if (range !== null) {
        for (const sheet of prefix === null ? [own] : this.sheetsOf(prefix)) areas.push({ sheet, range });
      } else if (name !== undefined) {
        const named = this.areasOfName(name, own, depth);
        if (named === null) return null;
        areas.push(...named);
      }
    }
    return areas;
  }

  /** "Plan", or "Januar:Marts" for all sheets from the one to the other. */
  private sheetsOf(prefix: string): readonly number[] {
    const [first = "", last = first, ...rest] = prefix.toLowerCase().split(":");
    const from = this.indexes.get(first);
    const to = this.indexes.get(last);
    if (from === undefined || to === undefined || rest.length > 0) return [];
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    return Array.from({ length: high - low + 1 }, (_, index) => low + index);
  }

  private areasOfName(name: string, own: number, depth: number): Area[] | null {
    const wanted = name.toLowerCase();
    const areas: Area[] = [];
    for (const defined of this.workbook.definedNames) {
      if (defined.name.toLowerCase() !== wanted) continue;
      const named = this.areasOf(defined.refersTo, own, depth - 1);
      if (named === null) return null;
      areas.push(...named);
    }
    this.workbook.sheets.forEach(({ tables }, sheet) => {
      for (const table of tables) if (table.name.toLowerCase() === wanted) areas.push({ sheet, range: table.range });
    });
    return areas;
  }
}

function addTo(lists: Map<number, Source[]>, key: number, source: Source): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [source]);
  else list.push(source);
}

function keyOf({ sheet, row, column }: { readonly sheet: number } & CellAddress): number {
  return (sheet * ROWS + row) * COLUMNS + column;
}

function placeOf(key: number): { readonly sheet: number } & CellAddress {
  const rows = Math.floor(key / COLUMNS);
  return { sheet: Math.floor(rows / ROWS), row: rows % ROWS, column: key % COLUMNS };
}
