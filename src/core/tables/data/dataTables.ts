import { baselinedataColumn, type BaselinedataColumn } from "../../data/baselinedataColumns";
import { guessMapping } from "../../data/guessMapping";
import { readFigures } from "../../data/readFigures";
import { rowsOfTable, tableOfSheet } from "../../data/sheetTables";
import type { DataFigure, RawTable } from "../../data/dataFigure";
import { isDateFormat } from "../../workbook/numberFormat";
import { parseCellName } from "../../workbook/address";
import type { Cell } from "../../workbook/snapshot";
import { type Grid, textOf } from "../regions/grid";
import type { DataTable } from "../planTables";

/** Columns without which rows of figures aren't Baselinedata. */
const NEEDED: readonly BaselinedataColumn[] = ["indikator", "omraade", "aar", "vaerdi"];
/** Columns that are looked at for headings. */
const MOST_COLUMNS = 60;
/** The longest heading of a column. */
const LONGEST_HEADING = 20;
/** So many empty rows end the table. */
const GAP = 2;

const GOAL = /^\s*(?:del)?mål\s*$/i;

type Columns = ReadonlyMap<BaselinedataColumn, number>;

/**
 * The tables of imported figures on a sheet, top to bottom, wherever they stand. Where they are is told by their headings;
 * their figures are read as those of any file of data.
 */
export function readDataTables(grid: Grid): readonly DataTable[] {
  const tables: DataTable[] = [];
  let whole: RawTable | null = null;
  let next = 0;
  for (const row of grid.rowIndexes) {
    if (row < next) continue;
    const columns = columnsOf(grid, row);
    if (columns === null) continue;
    whole ??= tableOfSheet(grid.sheet);
    const table = readTable(grid, whole, { headingRow: row, columns });
    tables.push(table);
    next = table.range.bottom + 1;
  }
  return tables;
}

function columnsOf(grid: Grid, row: number): Columns | null {
  const cells = grid.sheet.rows.get(row) ?? [];
  const columns = new Map<BaselinedataColumn, number>();
  for (let index = 0; index < Math.min(cells.length, MOST_COLUMNS); index += 1) {
    const value = cells[index]?.value;
    if (typeof value !== "string" || value.length > LONGEST_HEADING) continue;
    // "Delmål | Indikator | Boligområde | År | Værdi" is a plan's own table.
    if (GOAL.test(value)) return null;
    const column = baselinedataColumn(value);
    if (column !== null && !columns.has(column)) columns.set(column, index);
  }
  return NEEDED.every((column) => columns.has(column)) ? columns : null;
}

function readTable(
  grid: Grid,
  whole: RawTable,
  { headingRow, columns }: { readonly headingRow: number; readonly columns: Columns },
): DataTable {
  const places = [...columns.values()];
  const bottom = lastRow(grid, headingRow, places);
  const table = rowsOfTable(whole, { top: headingRow, bottom });
  const name = grid.sheet.name;
  const start = { headerRows: [0], firstRow: 1 };
  // Each row has labels of its own: one that lacks its indicator isn't about the one above.
  const mapping = { ...guessMapping(table, { file: name, start }), fillDown: false };
  const read = readFigures(table, mapping, { fil: "", importeret: null, sheet: { name, top: headingRow } });
  const right = Math.max(
    ...places,
    ...mapping.columns.flatMap(({ role, index }) => (role === "ignore" ? [] : [index])),
  );
  const range = { top: headingRow, left: Math.min(...places), bottom, right };
  const imported = (figure: DataFigure): DataFigure => withImport(figure, grid, columns);
  const skipped = read.skipped.map(({ row, column }) => ({ row: row + headingRow, column }));
  return {
    ...{ kind: "baselinedata", sheet: grid.sheet, range, indsatsomraade: null },
    columns: [...columns].map(([column, index]) => {
      const at = { row: headingRow, column: index };
      return { at, heading: textOf(grid.cell(at.row, at.column)), column };
    }),
    ...{ figures: read.figures.map(imported), rows: read.each.map(imported) },
    ...{ skipped, skippedCount: read.skippedCount },
  };
}

/** The table's last row: two empty ones end it. */
function lastRow(grid: Grid, headingRow: number, places: readonly number[]): number {
  let bottom = headingRow;
  for (const row of rowsBelow(grid, headingRow)) {
    if (row - bottom > GAP) break;
    if (places.some((index) => textOf(grid.cell(row, index)) !== "")) bottom = row;
  }
  return bottom;
}

function* rowsBelow(grid: Grid, row: number): Generator<number> {
  const { rowIndexes } = grid;
  let low = 0;
  let high = rowIndexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rowIndexes[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < rowIndexes.length; index += 1) yield rowIndexes[index] ?? 0;
}

/** The figure with the file and the day that its row says it was imported from and on, as an import has written them. */
function withImport(figure: DataFigure, grid: Grid, columns: Columns): DataFigure {
  const row = figure.at === null ? null : parseCellName(figure.at.cell)?.row;
  const cell = (column: "fil" | "importeret"): Cell | undefined => {
    const index = columns.get(column);
    return index === undefined || row === null || row === undefined ? undefined : grid.cell(row, index);
  };
  const own = { ...figure, fil: textOf(cell("fil")), importeret: dayOf(cell("importeret")) };
  const { rivals } = figure;
  return rivals === undefined ? own : { ...own, rivals: rivals.map((rival) => withImport(rival, grid, columns)) };
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;
const MS_PER_DAY = 86_400_000;
/** Excel's day 25569 is 1970-01-01. */
const EPOCH = 25_569;

function dayOf(cell: Cell | undefined): string | null {
  if (typeof cell?.value === "number") {
    const time = (Math.floor(cell.value) - EPOCH) * MS_PER_DAY;
    const isDay = isDateFormat(cell.numberFormat) && cell.value >= 1 && cell.value < 2_958_466;
    return isDay ? new Date(time).toISOString().slice(0, 10) : null;
  }
  return ISO_DAY.exec(textOf(cell))?.[0] ?? null;
}
