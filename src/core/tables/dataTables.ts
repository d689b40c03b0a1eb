import { readAar } from "../data/aar";
import { baselinedataColumn, type BaselinedataColumn } from "../data/baselinedataColumns";
import { readNiveau, readPlace } from "../data/places";
import { readUnit } from "../data/units";
import { readValue } from "../data/values";
import type { DataFigure } from "../data/types";
import { readNumberCell } from "../reading/numberCell";
import { isDateFormat } from "../workbook/numberFormat";
import { cellName } from "../workbook/address";
import type { Cell } from "../workbook/snapshot";
import { type Grid, textOf } from "./grid";
import type { DataTable } from "./types";

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

/** The tables of imported figures on a sheet, top to bottom, wherever they stand. */
export function readDataTables(grid: Grid): readonly DataTable[] {
  const tables: DataTable[] = [];
  let next = 0;
  for (const row of grid.rowIndexes) {
    if (row < next) continue;
    const columns = columnsOf(grid, row);
    if (columns === null) continue;
    const table = readTable(grid, row, columns);
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

function readTable(grid: Grid, headingRow: number, columns: Columns): DataTable {
  const figures: DataFigure[] = [];
  const places = [...columns.values()];
  let bottom = headingRow;
  for (const row of rowsBelow(grid, headingRow)) {
    if (row - bottom > GAP) break;
    const cell = (column: BaselinedataColumn): Cell | undefined => {
      const index = columns.get(column);
      return index === undefined ? undefined : grid.cell(row, index);
    };
    if (places.every((index) => textOf(grid.cell(row, index)) === "")) continue;
    bottom = row;
    const valueColumn = columns.get("vaerdi") ?? 0;
    const at = { sheet: grid.sheet.name, cell: cellName({ row, column: valueColumn }) };
    const figure = figureOf(cell, at);
    if (figure !== null) figures.push(figure);
  }
  const range = { top: headingRow, left: Math.min(...places), bottom, right: Math.max(...places) };
  return { kind: "baselinedata", sheet: grid.sheet, range, indsatsomraade: null, figures };
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

/** The figure of a row; null where indicator, place or value is missing, or the value is neither figure nor mark. */
function figureOf(
  cell: (column: BaselinedataColumn) => Cell | undefined,
  at: { readonly sheet: string; readonly cell: string },
): DataFigure | null {
  const indikator = textOf(cell("indikator"));
  const omraade = textOf(cell("omraade"));
  const value = valueOf(cell("vaerdi"));
  if (indikator === "" || omraade === "" || value === null) return null;
  const place = readPlace(omraade);
  return {
    indikator,
    omraade: place.omraade,
    niveau: readNiveau(textOf(cell("niveau"))) ?? place.niveau,
    aar: aarOf(cell("aar")),
    value: value.value,
    unit: readUnit(textOf(cell("enhed"))) ?? value.unit,
    decimals: value.decimals,
    suppressed: value.suppressed,
    kilde: textOf(cell("kilde")),
    fil: textOf(cell("fil")),
    importeret: dayOf(cell("importeret")),
    at,
  };
}

type Value = Pick<DataFigure, "value" | "unit" | "decimals" | "suppressed">;

function valueOf(cell: Cell | undefined): Value | null {
  if (cell === undefined) return null;
  if (typeof cell.value === "number") {
    const [figure] = readNumberCell(cell.value, cell.text, cell.numberFormat, null);
    if (figure === undefined) return null;
    // A plain number doesn't tell how exact it was published.
    const decimals = /^(?:general|standard)$/i.test(cell.numberFormat) ? null : figure.decimals;
    return { value: figure.value, unit: figure.unit, decimals, suppressed: false };
  }
  const read = readValue(textOf(cell), ",");
  if (read.kind === "empty" || read.kind === "text") return null;
  return { value: read.value, unit: read.unit, decimals: read.decimals, suppressed: read.kind === "mark" };
}

function aarOf(cell: Cell | undefined): string {
  const text = textOf(cell);
  const read = readAar(typeof cell?.value === "number" && !isDateFormat(cell.numberFormat) ? cell.value : text);
  // A number that is no year ("44926", a day's serial number) is no period at all.
  return read ?? (/^\d+$/.test(text) ? "" : text);
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
