import type { CellRange } from "../../workbook/address";
import {
  columnsOf,
  formColumn,
  GOAL_TABLES,
  type Form,
  type FormColumn,
  type FormTableRef,
  type GoalColumn,
  type GoalTableKind,
} from "../../forms/form";
import { isLbfWording, readHeading, type HeadingReading } from "../../forms/readHeading";
import { type Grid, textOf } from "./grid";
import { withRowsBelow } from "./headingRows";
import type { Heading } from "../planTables";
import type { FoundHeadings } from "./foundHeadings";

/** Headings may be split over this many rows. */
const MOST_ROWS = 3;
/** A table is recognised by this many of its columns, or by Indikator and Baseline alone. */
const ENOUGH_COLUMNS = 3;
/** Columns that are looked at in a row: a table is near the left edge of what a person can see. */
const MOST_COLUMNS = 400;

interface HeadingCell {
  readonly column: number;
  readonly row: number;
  readonly text: string;
  readonly reading: HeadingReading | null;
}

/** Reads headings as a form's, once per distinct text: the same words stand in many cells. */
export class HeadingReader {
  private readonly known = new Map<string, HeadingReading | null>();

  constructor(readonly form: Form) {}

  read(text: string): HeadingReading | null {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const reading = readHeading(text, this.form);
    if (this.known.size < 20_000) this.known.set(text, reading);
    return reading;
  }
}

/**
 * The tables of goals whose headings begin in the row, left to right, each in the form that knows most of its headings;
 * of forms that know as much of them the first.
 * @param readers one for each form that a table may follow
 */
export function findHeadings(grid: Grid, row: number, readers: readonly HeadingReader[]): readonly FoundHeadings[] {
  const [first = [], ...others] = readers.map((reader) => findInForm(grid, row, reader));
  return others.reduce(better, first);
}

/** Tables beside each other may be of different rounds. */
function better(one: readonly FoundHeadings[], other: readonly FoundHeadings[]): readonly FoundHeadings[] {
  const isMore = (a: readonly FoundHeadings[], b: readonly FoundHeadings[]): boolean =>
    score(a) > score(b) || (score(a) === score(b) && lacking(a) < lacking(b));
  if (one.length !== other.length) return isMore(other, one) ? other : one;
  return one.map((table, index) => {
    const rival = other[index] ?? table;
    return isMore([rival], [table]) ? rival : table;
  });
}

function lacking(found: readonly FoundHeadings[]): number {
  return found.reduce((sum, { missing }) => sum + missing.length, 0);
}

/** Headings split over two or three rows are read together when that recognises more of them. */
function findInForm(grid: Grid, row: number, reader: HeadingReader): readonly FoundHeadings[] {
  if (!holdsHeadingWord(grid, row, reader)) return [];
  const ofHeight = (height: number): readonly FoundHeadings[] =>
    groupsOf(headingCells(grid, row, height, reader)).flatMap((group) =>
      asTable(grid, group, reader.form, row, height),
    );
  let best: readonly FoundHeadings[] = [];
  for (let height = 1; height <= MOST_ROWS; height += 1) {
    const found = ofHeight(height);
    if (score(found) > score(best)) best = found;
  }
  return best.length === 0 ? best : withRowsBelow(grid, best, ofHeight);
}

/** A cheap first look: a row without two headings of its own begins no table. */
function holdsHeadingWord(grid: Grid, row: number, reader: HeadingReader): boolean {
  const cells = grid.sheet.rows.get(row);
  if (cells === undefined) return false;
  let found = 0;
  let texts = 0;
  const last = Math.min(cells.length, MOST_COLUMNS);
  for (let column = 0; column < last; column += 1) {
    const value = cells[column]?.value;
    if (typeof value !== "string" || value.length > 90) continue;
    texts += 1;
    if (texts > 60) break;
    if (reader.read(value.trim()) !== null) found += 1;
    if (found >= 2) return true;
  }
  return false;
}

function headingCells(grid: Grid, top: number, height: number, reader: HeadingReader): HeadingCell[] {
  const columns = new Set<number>();
  for (let row = top; row < top + height; row += 1) {
    const cells = grid.sheet.rows.get(row);
    if (cells === undefined) continue;
    for (let column = 0; column < Math.min(cells.length, MOST_COLUMNS); column += 1)
      if (textOf(cells[column]) !== "") columns.add(column);
    for (const merge of grid.mergesIn(row)) {
      for (let column = merge.left; column <= Math.min(merge.right, merge.left + MOST_COLUMNS); column += 1)
        columns.add(column);
    }
  }
  return [...columns].sort((a, b) => a - b).flatMap((column) => headingCell(grid, column, top, height, reader) ?? []);
}

function headingCell(
  grid: Grid,
  column: number,
  top: number,
  height: number,
  reader: HeadingReader,
): HeadingCell | null {
  const texts: string[] = [];
  let firstRow = -1;
  for (let row = top; row < top + height; row += 1) {
    const merge = grid.mergeAt(row, column);
    // A heading merged over several rows is read once; one merged over several columns heads each of them.
    if (merge !== null && merge.top < row && merge.top >= top) continue;
    // A single merged heading row ("Baseline" over three columns) names only its first column unless rows are joined.
    if (merge !== null && merge.left < column && height === 1) continue;
    const text = textOf(grid.cell(merge?.top ?? row, merge?.left ?? column));
    if (text === "") continue;
    texts.push(text);
    if (firstRow < 0) firstRow = row;
  }
  if (texts.length === 0) return null;
  const text = texts.join("\n");
  return { column, row: firstRow, text, reading: reader.read(text) };
}

/** Parts the row where a second table begins beside the first: a goal or indicator heading that is already there. */
function groupsOf(cells: readonly HeadingCell[]): HeadingCell[][] {
  const groups: HeadingCell[][] = [];
  let group: HeadingCell[] = [];
  let seen = new Set<GoalColumn>();
  for (const cell of cells) {
    const goal = cell.reading?.goal;
    const previous = group.at(-1);
    const begins =
      goal !== undefined &&
      (goal === "delmaal" || goal === "indikator") &&
      seen.has(goal) &&
      seen.size >= ENOUGH_COLUMNS;
    const apart =
      previous !== undefined && cell.column > previous.column + 1 && seen.size >= ENOUGH_COLUMNS && goal === undefined;
    if (begins || apart) {
      groups.push(group);
      group = [];
      seen = new Set();
    }
    group.push(cell);
    if (goal !== undefined) seen.add(goal);
  }
  groups.push(group);
  return groups;
}

function asTable(grid: Grid, cells: readonly HeadingCell[], form: Form, top: number, height: number): FoundHeadings[] {
  const recognised = cells.filter((cell) => cell.reading !== null);
  const goals = new Set(recognised.map((cell) => cell.reading?.goal));
  const first = recognised[0];
  const last = recognised.at(-1);
  if (first === undefined || last === undefined) return [];
  const named = goals.has("indikator") || goals.has("delmaal");
  const measured = columnsOfForm(form).some(({ id, reader }) => MEASURES.has(reader) && goals.has(id));
  const enough = goals.size >= ENOUGH_COLUMNS || (goals.has("indikator") && goals.has("baseline"));
  if (!named || !measured || !enough || isImportedData(cells)) return [];

  const kind = kindOf(recognised, form);
  const { left, right } = extent(grid, cells, first.column, last.column, top, height);
  const headings = assign(
    cells.filter((cell) => cell.column >= left && cell.column <= right),
    { form, kind },
  );
  const present = new Set(headings.map((heading) => heading.goal));
  const missing = columnsOf({ form, kind }).flatMap(({ id }) => (present.has(id) ? [] : [id]));
  return [{ form, kind, headings, top, bottom: top + height - 1, left, right, missing }];
}

const MEASURES: ReadonlySet<string> = new Set(["figure", "year"]);

function columnsOfForm(form: Form): readonly FormColumn[] {
  return GOAL_TABLES.flatMap((kind) => columnsOf({ form, kind }));
}

/** Imported figures have an indicator, a year and a source as well, but one value a row. */
function isImportedData(cells: readonly HeadingCell[]): boolean {
  const texts = new Set(cells.map((cell) => cell.text.toLowerCase()));
  const has = (...names: string[]): boolean => names.some((name) => texts.has(name));
  return has("værdi", "value", "indhold") && has("niveau", "område", "enhed", "omraade");
}

function kindOf(cells: readonly HeadingCell[], form: Form): GoalTableKind {
  const inFavour = (kind: GoalTableKind): number =>
    cells.reduce((sum, { reading }) => {
      if (reading === null) return sum;
      const isAlone = GOAL_TABLES.every(
        (one) => (formColumn({ form, kind: one }, reading.goal) !== undefined) === (one === kind),
      );
      return sum + (reading.speaksFor === kind ? 1 : 0) + (isAlone ? 1 : 0);
    }, 0);
  const [delmaal, overordnede] = [inFavour("delmaal"), inFavour("overordnede-maal")];
  if (delmaal !== overordnede) return delmaal > overordnede ? "delmaal" : "overordnede-maal";
  // Headings that speak for both tables: the first column decides.
  return cells.find(({ reading }) => reading?.goal === "delmaal")?.reading?.speaksFor ?? "delmaal";
}

/** The columns between the recognised headings, and the headed ones that touch them. */
function extent(
  grid: Grid,
  cells: readonly HeadingCell[],
  from: number,
  to: number,
  top: number,
  height: number,
): Pick<CellRange, "left" | "right"> {
  const headed = new Set(cells.filter((cell) => cell.text.length <= 90 && cell.text !== "").map((cell) => cell.column));
  let left = from;
  let right = to;
  while (headed.has(left - 1)) left -= 1;
  while (headed.has(right + 1)) right += 1;
  for (let row = top; row < top + height; row += 1) {
    const merge = grid.mergeAt(row, right);
    if (merge !== null && merge.right > right && merge.right - merge.left < 20) right = merge.right;
  }
  return { left, right };
}

/** Gives every column its goal; where two headings name the same, LBF's wording wins, then the first. */
function assign(cells: readonly HeadingCell[], table: FormTableRef): Heading[] {
  const owner = new Map<GoalColumn, HeadingCell>();
  for (const cell of cells) {
    const column = formColumn(table, cell.reading?.goal ?? null);
    if (column === undefined) continue;
    const present = owner.get(column.id);
    if (present === undefined || (!isLbfWording(present.text, column) && isLbfWording(cell.text, column)))
      owner.set(column.id, cell);
  }
  return cells.map((cell) => {
    const goal = cell.reading?.goal ?? null;
    const owns = goal !== null && owner.get(goal) === cell;
    return {
      column: cell.column,
      goal: owns ? goal : null,
      text: cell.text,
      at: { row: cell.row, column: cell.column },
      exact: owns && isLbfWording(cell.text, formColumn(table, goal)),
      unit: cell.reading?.unit ?? null,
    };
  });
}

/** More than the rows it may take to complete LBF's wording, less than a column. */
const EXACT = 100 + MOST_ROWS + 1;

/** More columns recognised count most, then LBF's own wording; then fewer rows of headings. */
function score(found: readonly FoundHeadings[]): number {
  let total = 0;
  for (const table of found) {
    for (const heading of table.headings) total += heading.goal === null ? 0 : heading.exact ? EXACT : 100;
    total -= table.bottom - table.top;
  }
  return total;
}
