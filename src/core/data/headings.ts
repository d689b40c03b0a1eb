import { readAar } from "./aar";
import { isValueHeading, labelRole } from "./headingWords";
import { textOfRaw } from "./raw";
import type { RawTable, RawValue } from "./dataFigure";
import { readValue } from "./values";

/** Where a table begins: its rows of headings, and its first row of figures. */
export interface TableStart {
  readonly headerRows: readonly number[];
  readonly firstRow: number;
}

/** Rows that are looked at for the beginning of a table. */
const ROWS_LOOKED_AT = 200;
const MOST_HEADER_ROWS = 4;

export type CellKind = "empty" | "period" | "figure" | "mark" | "text";

/** What a cell may be, seen alone: a whole number that can be a year is a period. */
export function kindOf(raw: RawValue | undefined): CellKind {
  if (raw === null || raw === undefined) return "empty";
  if (readAar(raw) !== null) return "period";
  const { kind } = readValue(raw, ",");
  return kind;
}

/**
 * Finds the headings: the rows above the first row that holds figures, as far as they have several cells. Titles above
 * them have one.
 */
export function findStart(table: RawTable): TableStart {
  // Another table of the sheet may stand in the rows above.
  const top = Math.max(
    0,
    table.rows.findIndex(({ length }) => length > 0),
  );
  const kinds = table.rows.slice(0, top + ROWS_LOOKED_AT).map((row) => row.slice(0, 400).map(kindOf));
  const firstFigure = firstDataRow(kinds);
  if (firstFigure < 0) return { headerRows: [], firstRow: table.rows.length };
  const firstRow = belowColumnNames(table, kinds, firstFigure);
  const headerRows: number[] = [];
  for (let row = firstRow - 1; row >= 0 && headerRows.length < MOST_HEADER_ROWS; row -= 1) {
    // "Beskæftigelse": the heading of a section stands between the columns' headings and its first figures.
    if (headerRows.length === 0 && isSection(kinds[row] ?? [])) continue;
    const below = headerRows.length > 0 ? "headings" : (kinds[firstFigure] ?? []);
    if (!isHeaderRow(table.rows[row] ?? [], kinds[row] ?? [], below)) break;
    headerRows.unshift(row);
  }
  return { headerRows, firstRow };
}

/**
 * Rows without a figure of their own ("Under 5 personer", an empty cell) belong to the data all the same when they stand
 * below a row that names the columns and have something in the columns of labels.
 */
function belowColumnNames(table: RawTable, kinds: readonly (readonly CellKind[])[], firstFigure: number): number {
  for (let names = firstFigure - 1; names >= 0; names -= 1) {
    const labels = namedLabels(table.rows[names] ?? []);
    if (labels === null) continue;
    const between = table.rows.slice(names + 1, firstFigure);
    const above = table.rows[names] ?? [];
    // A heading merged over two rows stands in both: "Indikator" below "Indikator" is no indicator.
    const isLabelled = (row: readonly RawValue[]): boolean =>
      labels.every((column) => textOfRaw(row[column]) !== "" && row[column] !== above[column]);
    const isData = between.every((row, index) => isSection(kinds[names + 1 + index] ?? []) || isLabelled(row));
    return isData ? names + 1 : firstFigure;
  }
  return firstFigure;
}

/** The columns of indicators, places and years of a row that does little but name columns; null for any other row. */
function namedLabels(cells: readonly RawValue[]): readonly number[] | null {
  const texts = cells.map(textOfRaw);
  const roles = texts.map(labelRole);
  const filled = texts.filter((text) => text !== "").length;
  const known = texts.filter((text, column) => text !== "" && (roles[column] !== null || isValueHeading(text))).length;
  const labels = roles.flatMap((role, column) =>
    role === "indikator" || role === "omraade" || role === "aar" ? [column] : [],
  );
  return filled >= 2 && known >= filled * NAMED && labels.length > 0 ? labels : null;
}

/** So much of a row must name columns. */
const NAMED = 0.6;

function firstDataRow(kinds: readonly (readonly CellKind[])[]): number {
  let years: readonly number[] = [];
  for (const [row, cells] of kinds.entries()) {
    // Under a heading that is a year a whole number is a figure, whatever its size.
    if (years.some((column) => isNumeric(cells[column]))) return row;
    if (cells.filter((kind) => kind !== "empty").length < 2) continue;
    if (cells.some(isFigure)) return row;
    years = cells.flatMap((kind, column) => (kind === "period" ? [column] : []));
  }
  return -1;
}

/** A figure, or a mark where one is held back. */
export function isFigure(kind: CellKind | undefined): boolean {
  return kind === "figure" || kind === "mark";
}

function isNumeric(kind: CellKind | undefined): boolean {
  return isFigure(kind) || kind === "period";
}

/** Nothing, or a text in the first column alone. */
function isSection(kinds: readonly CellKind[]): boolean {
  return kinds.every((kind, column) => kind === "empty" || (kind === "text" && column === 0));
}

/**
 * Several cells; or a single one that stands over figures: a merged heading over others, or the only one of the table
 * ("| Boligområde Nord").
 */
function isHeaderRow(
  cells: readonly RawValue[],
  kinds: readonly CellKind[],
  below: "headings" | readonly CellKind[],
): boolean {
  const filled = kinds.flatMap((kind, column) => (kind === "empty" ? [] : [column]));
  const [first] = filled;
  if (first === undefined) return false;
  // "Opdateret: | 12. maj": a line about the file.
  if (textOfRaw(cells[first]).endsWith(":")) return false;
  if (filled.length >= 2) return true;
  return first > 0 && (below === "headings" || isNumeric(below[first]));
}

/**
 * The headings of a column, top to bottom. A heading of the upper rows reaches over the columns to its right that have
 * none of their own, as merged cells do.
 */
export function headingsOf(table: RawTable, { headerRows }: TableStart, width: number): readonly (readonly string[])[] {
  const columns: string[][] = Array.from({ length: width }, () => []);
  for (const [level, row] of headerRows.entries()) {
    const isLast = level === headerRows.length - 1;
    let reaching = "";
    for (let column = 0; column < width; column += 1) {
      const own = textOfRaw(table.rows[row]?.[column]);
      if (own !== "") reaching = own;
      const text = isLast || hasOwnAbove(columns, column, own) ? own : reaching;
      columns[column]?.push(text);
    }
  }
  return columns;
}

/** A column that has no heading in the row, but whose labels' heading stands in another row, is reached by none. */
function hasOwnAbove(columns: readonly (readonly string[])[], column: number, own: string): boolean {
  return own === "" && (columns[column] ?? []).some((text) => text !== "") && column === 0;
}
