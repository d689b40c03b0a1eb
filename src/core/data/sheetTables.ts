import { numberShown, scaled } from "../workbook/numberFormat";
import type { CellRange } from "../workbook/address";
import type { Cell, Sheet, Workbook } from "../workbook/snapshot";
import { MOST_COLUMNS } from "./mapping";
import { blocksOf } from "./tableBlocks";
import { NOTHING_SAID, type RawTable, type RawValue } from "./dataFigure";

/** The tables of every sheet with something in it, but those that Excel itself doesn't show in its list. */
export function tablesOfWorkbook({ sheets }: Workbook): readonly RawTable[] {
  return sheets
    .filter(({ visibility }) => visibility !== "veryHidden")
    .map(tableOfSheet)
    .filter(({ rows }) => rows.length > 0)
    .flatMap(blocksOf);
}

/**
 * A sheet as a table, with the sheet's own row and column numbers. A merged cell's value stands in every cell of its
 * span, so that each column has its whole heading. Percentages become text in percent ("13,60%", never 0.136).
 */
export function tableOfSheet(sheet: Sheet): RawTable {
  const rows: RawValue[][] = [];
  for (const [row, cells] of sheet.rows) {
    while (rows.length < row) rows.push([]);
    rows[row] = Array.from(cells, rawOf);
  }
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (const merge of sheet.merges.slice(0, MOST_MERGES)) fillSpan(rows, merge, width);
  while (rows.length > 0 && (rows.at(-1) ?? []).every((value) => value === null)) rows.pop();
  const decimalsAt = (row: number, column: number): number | null => decimalsOf(sheet.rows.get(row)?.[column]);
  return { name: sheet.name, rows, about: NOTHING_SAID, decimalsAt };
}

/** The rows of a sheet's table from one to another, with numbers of their own. */
export function rowsOfTable(
  { name, rows, about, decimalsAt }: RawTable,
  { top, bottom }: Pick<CellRange, "top" | "bottom">,
): RawTable {
  const part = { name, rows: rows.slice(top, bottom + 1), about };
  return decimalsAt === undefined ? part : { ...part, decimalsAt: (row, column) => decimalsAt(row + top, column) };
}

/** As the cell's format shows them; a format that shows none hides what the publisher has. */
function decimalsOf(cell: Cell | undefined): number | null {
  if (typeof cell?.value !== "number") return null;
  const { kind, scale, decimals } = numberShown(cell.numberFormat, cell.value);
  if (kind !== "number" || decimals === null) return null;
  return decimals === 0 ? ownDecimals(scaled(cell.value, scale)) : Math.min(decimals, 10);
}

function ownDecimals(value: number): number {
  return Math.min(String(value).split(".")[1]?.length ?? 0, 2);
}

/** Merges of a sheet that are looked at, and rows that one of them fills; more are formats gone astray. */
const MOST_MERGES = 50_000;
const MOST_ROWS = 1_000;

function fillSpan(rows: RawValue[][], { top, left, bottom, right }: CellRange, width: number): void {
  const value = rows[top]?.[left] ?? null;
  if (value === null) return;
  const last = Math.min(bottom, rows.length - 1, top + MOST_ROWS);
  // A title above the table is no heading of its columns.
  const isTitle = left === 0 && right >= width - 1 && right > left;
  const end = isTitle ? left : Math.min(right, left + MOST_COLUMNS);
  for (let row = top; row <= last; row += 1) {
    const cells = (rows[row] ??= []);
    while (cells.length <= end) cells.push(null);
    for (let column = left; column <= end; column += 1) cells[column] ??= value;
  }
}

function rawOf(cell: Cell | undefined): RawValue {
  if (cell === undefined) return null;
  const { value, text, numberFormat, error } = cell;
  if (error !== undefined) return text === "" ? error : text;
  if (typeof value === "boolean") return text;
  if (typeof value !== "number") return value === "" ? null : value;
  const { kind, scale, unit, decimals } = numberShown(numberFormat, value);
  if (kind !== "number") return text;
  const shown = scaled(value, scale);
  return unit === "%" || unit === "‰" ? shareText(shown, unit, decimals ?? 0) : shown;
}

/**
 * As the sheet shows it. A format without decimals hides what the publisher has: "13,6%" is then given, so that a typed
 * 13,6 % can be held against it.
 */
function shareText(share: number, unit: string, shown: number): string {
  return `${share.toFixed(shown === 0 ? ownDecimals(share) : Math.min(shown, 10)).replace(".", ",")}${unit}`;
}
