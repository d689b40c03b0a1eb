/** A cell's place in a sheet; both numbers count from zero. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four sides count from zero and are inside the rectangle. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column an .xlsx sheet can have, counted from zero. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

const LETTERS = 26;

/** "A" for column 0, "AA" for column 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + name;
  }
  return name;
}

/** "E11" for row 10, column 4. */
export function cellName(address: CellAddress): string {
  return columnName(address.column) + String(address.row + 1);
}

/** "A8:F13"; a single cell gives its own name ("A8"). */
export function rangeName(range: CellRange): string {
  const first = cellName({ row: range.top, column: range.left });
  const last = cellName({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/** Reads "E11" or "$E$11"; null when the text names no cell that a sheet can have. */
export function parseCellName(name: string): CellAddress | null {
  const match = CELL.exec(name);
  if (match === null) return null;
  const letters = (match[1] ?? "").toUpperCase();
  let column = 0;
  for (const letter of letters) column = column * LETTERS + (letter.charCodeAt(0) - 64);
  const row = Number(match[2]) - 1;
  column -= 1;
  return row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

/** Reads "A8:F13" or "A8", in whatever corner order; null when it is no range. */
export function parseRangeName(name: string): CellRange | null {
  const [first, last, ...rest] = name.split(":");
  if (first === undefined || rest.length > 0) return null;
  const from = parseCellName(first);
  const to = last === undefined ? from : parseCellName(last);
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** Reads a range as `parseRangeName` does, and whole columns ("A:C") and rows ("1:3") too. */
export function parseAreaName(name: string): CellRange | null {
  const columns = COLUMNS.exec(name);
  if (columns !== null) return parseRangeName(`${columns[1] ?? ""}1:${columns[2] ?? ""}${String(LAST_ROW + 1)}`);
  const rows = ROWS.exec(name);
  if (rows === null) return parseRangeName(name);
  return parseRangeName(`A${rows[1] ?? ""}:${columnName(LAST_COLUMN)}${rows[2] ?? ""}`);
}

/** Whether the range holds the cell. */
export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Whether the two ranges share a cell. */
export function overlap(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
