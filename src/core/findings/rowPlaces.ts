import type { CellRef } from "./finding";
import { fold } from "../reading/text";
import { textOf } from "../tables/regions/grid";
import { allCells, cellIn } from "../tables/goals/rowCells";
import { rowMarks } from "../tables/goals/rowMarks";
import type { BudgetTable, StaffingTable } from "../tables/staffing/staffingTable";
import type { GoalRow, GoalTable, PlanTables, TableKind } from "../tables/planTables";
import { contains, parseCellName, type CellAddress } from "../workbook/address";
import { cellAt, type Sheet } from "../workbook/snapshot";
import { fingerprint, shortened } from "./fingerprint";

/**
 * Where a finding stands, by what the place is about and never by its address: it stays the same when rows are moved or
 * sorted and sheets are renamed.
 */
export interface Place {
  /** The table's kind and indsatsområde, the row by what it is about, and the column, as one mark. */
  readonly key: string;
  /** The same without the column. */
  readonly rowKey: string;
  /** The row's whole contents as one mark; tells rows apart that are about the same. */
  readonly row: string;
  /** How many rows are about the same, this one included. */
  readonly like: number;
  readonly kind: TableKind | "outside";
  readonly indsatsomraade: string | null;
  /** What the row is about, shortened, for people. */
  readonly label: string;
}

export type Table = GoalTable | StaffingTable | BudgetTable;

/** A row of a table as its place needs it. */
export interface RowIdentity {
  /** What the row is about, folded. */
  readonly name: string;
  readonly label: string;
  /** All that stands in it. */
  readonly contents: string;
}

const LONGEST_LABEL = 60;
const BETWEEN = "\u001f";

/** Knows the places of a workbook's findings. */
export class Places {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private readonly tables: readonly Table[];
  private readonly rows = new Map<Table, Map<string, RowIdentity>>();
  private counts: Map<string, number> | null = null;
  private alike: Map<number, GoalPlace[]> | null = null;
  private goalKeys: Set<string> | null = null;
  private readonly marks = new Map<GoalTable, readonly number[]>();
  private readonly indexes = new Map<Table, RowIndex>();
  private readonly likes = new Map<number, ReadonlyMap<string, number>>();

  constructor({ sheets, goals, staffing, budgets }: PlanTables) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    this.tables = [...goals, ...staffing, ...budgets];
  }

  /** The place of a cell; null for a cell that the workbook doesn't have. */
  of({ sheet: name, cell }: CellRef): Place | null {
    const sheet = this.sheets.get(name);
    const at = parseCellName(cell);
    if (sheet === undefined || at === null) return null;
    const table = this.tableAt(sheet, at);
    if (table === undefined) return outside(sheet, at, cell);
    const row = this.rowAt(table, at);
    const rowKey = keyOfRow(table, row);
    return {
      key: fingerprint([rowKey, columnOf(table, at)].join(BETWEEN)),
      rowKey,
      row: fingerprint(row.contents),
      like: this.likeOf(table, at, rowKey),
      kind: table.kind,
      indsatsomraade: table.indsatsomraade,
      label: row.label,
    };
  }

  /** The sheet cells that make up the cell: itself, or in a split row of a goal table all parts of its column. */
  cellsAt({ sheet: name, cell }: CellRef): { readonly sheet: Sheet; readonly at: readonly CellAddress[] } | null {
    const sheet = this.sheets.get(name);
    const at = parseCellName(cell);
    if (sheet === undefined || at === null) return null;
    const table = this.tableAt(sheet, at);
    const goal = table === undefined || !isGoals(table) ? null : goalCellAt(table, at);
    const parts = goal?.parts.map((part) => part.at) ?? [];
    return { sheet, at: parts.length === 0 ? [at] : parts };
  }

  /** The table that the cell lies in. */
  tableAt(sheet: Sheet, { row, column }: CellAddress): Table | undefined {
    return this.tables.find((table) => table.sheet === sheet && contains(table.range, row, column));
  }

  tablesOf(sheet: Sheet): readonly Table[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.get(name);
  }

  /** The sheet by which the host knows it, else by its name. */
  sheetKnownAs(id: string | null, name: string): Sheet | undefined {
    if (id === null) return this.sheets.get(name);
    for (const sheet of this.sheets.values()) if (sheet.id === id) return sheet;
    return undefined;
  }

  rowAt(table: Table, at: CellAddress): RowIdentity {
    const known = this.rows.get(table) ?? new Map<string, RowIdentity>();
    this.rows.set(table, known);
    const place = isGoals(table) ? goalRowAt(table, at.row) : null;
    const id = place === null ? `${at.row}${table.kind === "medarbejdere" ? `:${at.column}` : ""}` : String(place.top);
    const found = known.get(id) ?? rowIdentity(table, at);
    known.set(id, found);
    return found;
  }

  /** The rows of the table by what they are about: worked out once, for many cells may be looked for. */
  indexOf(table: Table, work: (places: Places, table: Table) => RowIndex): RowIndex {
    const found = this.indexes.get(table) ?? work(this, table);
    this.indexes.set(table, found);
    return found;
  }

  private marksOf(table: GoalTable): readonly number[] {
    const found = this.marks.get(table) ?? rowMarks(table);
    this.marks.set(table, found);
    return found;
  }

  /** How many rows have the key. Of a goal table's rows only those are read that may have it: folding all is dear. */
  private likeOf(table: Table, at: CellAddress, rowKey: string): number {
    const mark = isGoals(table) ? this.marksOf(table)[goalRowIndex(table, at.row)] : undefined;
    if (mark === undefined) return this.otherCounts().get(rowKey) ?? 1;
    const known = this.likes.get(mark);
    if (known !== undefined) return known.get(rowKey) ?? 1;
    const counts = new Map<string, number>();
    for (const { table: other, row: twin } of this.alikeRows().get(mark) ?? []) {
      count(counts, keyOfRow(other, { name: goalRowName(twin) }));
    }
    this.likes.set(mark, counts);
    return counts.get(rowKey) ?? 1;
  }

  private alikeRows(): ReadonlyMap<number, readonly GoalPlace[]> {
    if (this.alike !== null) return this.alike;
    const alike = new Map<number, GoalPlace[]>();
    for (const table of this.tables) {
      if (!isGoals(table)) continue;
      const marks = this.marksOf(table);
      for (const [index, row] of table.rows.entries()) {
        const mark = marks[index] ?? 0;
        const same = alike.get(mark);
        if (same === undefined) alike.set(mark, [{ table, row }]);
        else same.push({ table, row });
      }
    }
    this.alike = alike;
    return alike;
  }

  /** Whether a row with the mark is still there. */
  hasRow(rowKey: string): boolean {
    if (this.otherCounts().has(rowKey)) return true;
    this.goalKeys ??= new Set(
      this.tables.flatMap((table) =>
        isGoals(table) ? table.rows.map((row) => keyOfRow(table, { name: goalRowName(row) })) : [],
      ),
    );
    return this.goalKeys.has(rowKey);
  }

  /** Of all rows but those of goals: their headings, lines of staff, and the budget's. */
  private otherCounts(): ReadonlyMap<string, number> {
    if (this.counts !== null) return this.counts;
    const counts = new Map<string, number>();
    for (const table of this.tables) {
      for (const at of rowStarts(table)) count(counts, keyOfRow(table, this.rowAt(table, at)));
    }
    this.counts = counts;
    return counts;
  }
}

/** The first cells of rows by what the rows are about. */
export type RowIndex = ReadonlyMap<string, readonly CellAddress[]>;

interface GoalPlace {
  readonly table: GoalTable;
  readonly row: GoalRow;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

export function isGoals(table: Table): table is GoalTable {
  return table.kind === "delmaal" || table.kind === "overordnede-maal";
}

function keyOfRow(table: Table, { name }: Pick<RowIdentity, "name">): string {
  return fingerprint([table.kind, fold(table.indsatsomraade ?? ""), name].join(BETWEEN));
}

/** One cell of each row that has a place of its own, the headings' row first; of goals the headings' alone. */
export function rowStarts(table: Table): CellAddress[] {
  const { top, left, bottom } = table.range;
  const heading = { row: top, column: left };
  if (isGoals(table)) return [heading];
  if (table.kind === "medarbejdere") {
    const cells = new Map(table.lines.map(({ at }) => [`${at.row}:${at.column}`, at]));
    return [heading, ...cells.values()];
  }
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({ row: top + index, column: left })).filter(
    ({ row }) => row === top || table.sheet.rows.has(row),
  );
}

function rowIdentity(table: Table, at: CellAddress): RowIdentity {
  if (isGoals(table)) return goalIdentity(table, at);
  if (table.kind === "medarbejdere") return staffingIdentity(table, at);
  return budgetIdentity(table, at);
}

function goalIdentity(table: GoalTable, at: CellAddress): RowIdentity {
  const row = goalRowAt(table, at.row);
  if (row !== null) return goalRowIdentity(row);
  if (at.row < table.bodyTop) {
    const names = table.rows.map(goalRowName).sort();
    return {
      name: "heading",
      label: "",
      contents: [...table.headings.map(({ text }) => text), ...names].join(BETWEEN),
    };
  }
  // An empty row is known by the row above it.
  const above = table.rows.filter(({ bottom }) => bottom < at.row).at(-1);
  const { name, label } = above === undefined ? { name: "heading", label: "" } : goalRowIdentity(above);
  return { name: `below${BETWEEN}${name}`, label, contents: "" };
}

function goalRowName({ delmaal, indikator }: GoalRow): string {
  return [delmaal, indikator].map((cell) => fold(cell?.text ?? "")).join(BETWEEN);
}

function goalRowIdentity(row: GoalRow): RowIdentity {
  const [delmaal, indikator, ...beside] = allCells(row);
  const name = goalRowName(row);
  const named = [delmaal, indikator].find((cell) => cell?.empty === false);
  const contents = [name, ...beside.map((cell) => fold(cell?.text ?? ""))].join(BETWEEN);
  return { name, label: shortened(named?.text ?? "", LONGEST_LABEL), contents };
}

/** The row over the sheet row; rows stand in ascending order. */
export function goalRowAt(table: GoalTable, sheetRow: number): GoalRow | null {
  return table.rows[goalRowIndex(table, sheetRow)] ?? null;
}

/** Its place in the table; -1 where there is none. */
function goalRowIndex({ rows }: GoalTable, sheetRow: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row === undefined) return -1;
    if (sheetRow < row.top) high = middle - 1;
    else if (sheetRow > row.bottom) low = middle + 1;
    else return middle;
  }
  return -1;
}

function goalCellAt(table: GoalTable, at: CellAddress) {
  const goal = table.headings.find(({ column }) => column === at.column)?.goal ?? null;
  const row = goalRowAt(table, at.row);
  return goal === null || row === null ? null : cellIn(table, row, goal);
}

/** Lines are known by whom and what they are about; their figures may change. */
function staffingIdentity(table: StaffingTable, at: CellAddress): RowIdentity {
  const inRow = table.lines.filter((line) => line.at.row === at.row);
  const here = inRow.filter((line) => line.at.column === at.column);
  const lines = here.length > 0 ? here : inRow;
  if (lines.length === 0) {
    const text = textOf(cellAt(table.sheet, at.row, at.column));
    return { name: `other${BETWEEN}${fold(text)}`, label: shortened(text, LONGEST_LABEL), contents: fold(text) };
  }
  const names = lines.map(({ text, read: { stilling, activity } }) =>
    stilling === null && activity === null
      ? fold(text).replace(/[\d.,]+/g, "#")
      : `${fold(stilling ?? "")}|${fold(activity ?? "")}`,
  );
  const contents = lines.map(({ text }) => fold(text)).join(BETWEEN);
  return {
    name: names.join(BETWEEN),
    label: shortened(lines.map(({ text }) => text).join(" "), LONGEST_LABEL),
    contents,
  };
}

/** A budget's rows are known by their words (position, activity, indsatsområde); their figures may change. */
function budgetIdentity(table: BudgetTable, at: CellAddress): RowIdentity {
  const { left, right } = table.range;
  const cells = Array.from({ length: right - left + 1 }, (_, index) => cellAt(table.sheet, at.row, left + index));
  const texts = cells.map(textOf);
  const words = cells.flatMap((cell, index) => {
    const text = texts[index] ?? "";
    return typeof cell?.value === "string" && /\p{L}{2}/u.test(text) ? [text] : [];
  });
  return {
    name: `${table.year ?? ""}${BETWEEN}${words.map(fold).join(BETWEEN)}`,
    label: shortened(words.join(" · "), LONGEST_LABEL),
    contents: texts.map(fold).join(BETWEEN),
  };
}

export function columnOf(table: Table, at: CellAddress): string {
  if (isGoals(table)) {
    const heading = table.headings.find(({ column }) => column === at.column);
    const below = at.row - (goalRowAt(table, at.row)?.top ?? at.row);
    // In a split row each sheet row has its own; a cell of a whole row hasn't.
    return `${heading?.goal ?? fold(heading?.text ?? "")}${below === 0 ? "" : `+${below}`}`;
  }
  if (table.kind === "medarbejdere") return "";
  const heading = table.fields.find((field) => field.at.column === at.column && field.at.row <= at.row);
  const position = table.positions.find((entry) => entry.at.column === at.column);
  return fold(heading?.heading ?? (position === undefined ? "" : `${position.stilling} ${position.activity ?? ""}`));
}

/** The place of what is about the workbook as a whole. */
export const THE_WORKBOOK: Place = {
  key: fingerprint("workbook"),
  rowKey: fingerprint("workbook"),
  row: "",
  like: 1,
  kind: "outside",
  indsatsomraade: null,
  label: "",
};

/** Outside the tables a cell is known by what stands in it, an empty one by its name. */
function outside(sheet: Sheet, { row, column }: CellAddress, cell: string): Place {
  const text = textOf(cellAt(sheet, row, column));
  const key = fingerprint(["outside", text === "" ? cell : fold(text)].join(BETWEEN));
  return {
    key,
    rowKey: key,
    row: "",
    like: 1,
    kind: "outside",
    indsatsomraade: null,
    label: shortened(text, LONGEST_LABEL),
  };
}
