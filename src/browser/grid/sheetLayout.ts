import { contains, type CellRange } from "../../core/workbook/address";
import { columnWidth, lookAt, type CellLook } from "../../core/workbook/look";
import type { Cell, Sheet, SheetRow } from "../../core/workbook/snapshot";
import { drawnText, runsOf } from "./cellPieces";
import { linesOf, widestWord, type MeasureText } from "./textLayout";

/** Pixels of the drawn grid, which the stylesheet repeats as custom properties. */
export const LINE_HEIGHT = 18;
export const ROW_HEIGHT = 24;
export const HEADER_HEIGHT = ROW_HEIGHT;
export const ROW_HEADER_WIDTH = 44;
const PADDING_X = 6;
export const PADDING_Y = 3;
const MIN_COLUMN = 64;
const MAX_COLUMN = 208;
/** A width that the sheet gives counts figures of its font. Nothing is narrower than what can be pointed at. */
const FIGURE_WIDTH = 7;
const LEAST_OWN = 24;
const MOST_OWN = 560;
/** Points of a height that the sheet gives. */
const PIXELS_PER_POINT = 4 / 3;
const MOST_HEIGHT = 400;
/** Bold letters are wider. */
const BOLD = 1.08;
/** Of the usual letters, in pixels; the smallest can be read, and the largest leave room for others. */
const LETTERS = 13;
const LEAST_LETTERS = 11;
const MOST_LETTERS = 24;
/** Text is wrapped at this width, unless a word is wider. */
const WRAP_WIDTH = 150;
/** No row is higher than a screen: what doesn't fit is read in the line above the grid. */
const MAX_ROW_LINES = 40;
/** Rows looked at for a column's width; those below follow suit. */
const SAMPLED_ROWS = 2_000;
/** Empty rows and columns drawn around what the sheet holds, as a spreadsheet does. */
const SPARE_ROWS = 6;
const SPARE_COLUMNS = 2;
const LEAST_ROWS = 24;
const LEAST_COLUMNS = 7;

/** Where the rows and columns of a sheet are drawn. Positions count what is shown; `rows` and `columns` say which row or column stands there. */
export interface SheetLayout {
  readonly sheet: Sheet;
  /** The rows shown, by index from zero. */
  readonly rows: ArrayLike<number>;
  readonly columns: readonly number[];
  /** Pixels, by position. */
  readonly heights: ArrayLike<number>;
  readonly widths: readonly number[];
  /** Pixels from the first row (column) to the one at the position; one entry more than there are positions. */
  readonly tops: ArrayLike<number>;
  readonly lefts: ArrayLike<number>;
  /** Merges with more than one cell, by their top left cell. */
  readonly merges: ReadonlyMap<string, CellRange>;
  /** The same by every row they touch. */
  readonly mergesByRow: ReadonlyMap<number, readonly CellRange[]>;
  /** Hidden rows and columns that aren't shown. */
  readonly hidden: number;
  /** True for a sheet without any content. */
  readonly empty: boolean;
}

/** How large the letters of a cell are drawn, and the line they stand on, in pixels. */
export function lettersOf({ scale = 1 }: CellLook): {
  readonly size: number;
  readonly line: number;
  readonly isUsual: boolean;
} {
  const size = Math.min(MOST_LETTERS, Math.max(LEAST_LETTERS, Math.round(LETTERS * scale)));
  return {
    size,
    line: LINE_HEIGHT + Math.round((size - LETTERS) * (LINE_HEIGHT / LETTERS)),
    isUsual: size === LETTERS,
  };
}

export interface LayoutOptions {
  readonly measure: MeasureText;
  /** Whether hidden rows and columns are drawn like the others. */
  readonly hidden: "collapsed" | "shown";
}

export function layoutSheet(sheet: Sheet, options: LayoutOptions): SheetLayout {
  const steps = layoutInSteps(sheet, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Rows that are measured in one go: a slow computer does so many without anybody noticing. */
const ROWS_A_STEP = 500;

/**
 * The same in steps. The first gives a layout of which only the top is measured, the others where it has come to, and the
 * end the whole.
 */
export function* layoutInSteps(
  sheet: Sheet,
  { measure, hidden }: LayoutOptions,
): Generator<SheetLayout, SheetLayout, void> {
  const extent = extentOf(sheet);
  const skipRows = hidden === "collapsed" ? sheet.hiddenRows : new Set<number>();
  const skipColumns = hidden === "collapsed" ? sheet.hiddenColumns : new Set<number>();
  const rows = shownRows(extent.rows, skipRows);
  const columns = Array.from({ length: extent.columns }, (_, column) => column).filter((c) => !skipColumns.has(c));
  const merges = new Map(sheet.merges.filter(isLarger).map((merge) => [placeOf(merge.top, merge.left), merge]));
  const widths = columnWidths(sheet, columns, merges, measure);
  const mergesByRow = byRow(merges.values(), extent.rows);
  const layoutWith = (heights: Float32Array): SheetLayout => ({
    sheet,
    rows,
    columns,
    heights,
    widths,
    tops: runningTotal(heights),
    lefts: runningTotal(widths),
    merges,
    mergesByRow,
    hidden: extent.rows - rows.length + (extent.columns - columns.length),
    empty: sheet.rows.size === 0,
  });
  const heights = new Float32Array(rows.length).fill(ROW_HEIGHT);
  const measuring = rowHeights(heights, { sheet, rows, columns, widths, merges, mergesByRow, measure });
  let top: SheetLayout | null = null;
  while (measuring.next().done !== true) yield (top ??= layoutWith(heights.slice()));
  return layoutWith(heights);
}

/**
 * The layout of the sheet after its cells were changed: columns keep their widths, as in Excel, and only rows that hold
 * something else are measured again. `before` is of the same sheet, drawn in the same way. Null where all of it has to be
 * laid out again.
 */
export function relaySheet(
  before: SheetLayout,
  sheet: Sheet,
  options: Pick<LayoutOptions, "measure">,
): SheetLayout | null {
  const old = before.sheet;
  if (old === sheet) return before;
  const extent = extentOf(sheet);
  const isAsWide = extent.columns <= lastOf(before.columns) + 1 && extent.rows <= lastOf(before.rows) + 1;
  const isSame =
    old.merges === sheet.merges && old.hiddenRows === sheet.hiddenRows && old.hiddenColumns === sheet.hiddenColumns;
  if (!isAsWide || !isSame) return null;
  const changed = new Map<number, SheetRow>();
  for (const [row, cells] of sheet.rows) if (old.rows.get(row) !== cells) changed.set(row, cells);
  const gone: number[] = [];
  for (const row of old.rows.keys()) if (!sheet.rows.has(row)) gone.push(row);
  // A merge over several rows has given its last row what it lacked: that is worked out for the sheet as a whole.
  if ([...changed.keys(), ...gone].some((row) => before.mergesByRow.has(row))) return null;
  const { rows, columns, widths, mergesByRow } = before;
  const heights = Float32Array.from(before.heights);
  for (const row of [...changed.keys(), ...gone]) {
    const position = positionOf(rows, row);
    if (rows[position] === row) heights[position] = ROW_HEIGHT;
  }
  const { measure } = options;
  const parts = { sheet: { ...sheet, rows: changed }, rows, columns, widths, merges: NO_MERGES, mergesByRow, measure };
  const measuring = rowHeights(heights, parts);
  while (measuring.next().done !== true) continue;
  const after = { ...before, sheet, empty: sheet.rows.size === 0 };
  // Most of what is typed needs no more room, and nothing moves.
  if (heights.every((height, position) => height === before.heights[position])) return after;
  return { ...after, heights, tops: runningTotal(heights) };
}

const NO_MERGES: SheetLayout["merges"] = new Map();

function lastOf(shown: ArrayLike<number>): number {
  return shown[shown.length - 1] ?? -1;
}

/** The merge that the cell is part of, or null. */
export function mergeAt({ mergesByRow }: SheetLayout, row: number, column: number): CellRange | null {
  return mergesByRow.get(row)?.find((merge) => contains(merge, row, column)) ?? null;
}

/** The key of a cell among a sheet's merges. */
export function placeOf(row: number, column: number): string {
  return `${row},${column}`;
}

/** The position where the row or column stands, or of the first shown after it; the last where there is none. */
export function positionOf(shown: ArrayLike<number>, index: number): number {
  let low = 0;
  let high = shown.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle] ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

function runningTotal(sizes: ArrayLike<number>): Float64Array {
  const totals = new Float64Array(sizes.length + 1);
  for (let index = 0; index < sizes.length; index++) totals[index + 1] = (totals[index] ?? 0) + (sizes[index] ?? 0);
  return totals;
}

function byRow(merges: Iterable<CellRange>, rows: number): Map<number, CellRange[]> {
  const found = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rows - 1); row++) {
      const others = found.get(row);
      if (others === undefined) found.set(row, [merge]);
      else others.push(merge);
    }
  }
  return found;
}

function isLarger({ top, left, bottom, right }: CellRange): boolean {
  return bottom > top || right > left;
}

function extentOf(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  let lastRow = -1;
  let lastColumn = -1;
  for (const [row, cells] of sheet.rows) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, cells.length - 1);
  }
  for (const merge of sheet.merges) {
    // A merge over whole columns or rows holds no more than its first cell.
    if (merge.top <= lastRow && merge.left <= lastColumn) {
      lastRow = Math.max(lastRow, Math.min(merge.bottom, lastRow + SPARE_ROWS));
      lastColumn = Math.max(lastColumn, Math.min(merge.right, lastColumn + SPARE_COLUMNS));
    }
  }
  return {
    rows: Math.max(lastRow + 1 + SPARE_ROWS, LEAST_ROWS),
    columns: Math.max(lastColumn + 1 + SPARE_COLUMNS, LEAST_COLUMNS),
  };
}

function shownRows(count: number, skipped: ReadonlySet<number>): Int32Array {
  const rows = new Int32Array(count);
  let shown = 0;
  for (let row = 0; row < count; row++) {
    if (!skipped.has(row)) rows[shown++] = row;
  }
  return rows.subarray(0, shown);
}

function columnWidths(
  sheet: Sheet,
  columns: readonly number[],
  merges: SheetLayout["merges"],
  measure: MeasureText,
): number[] {
  const wanted = new Map<number, number>();
  let sampled = 0;
  for (const [row, cells] of sheet.rows) {
    if (++sampled > SAMPLED_ROWS) break;
    if (onlyCell(cells) !== null) continue;
    cells.forEach((cell, column) => {
      const merge = merges.get(placeOf(row, column));
      if (cell === undefined || (merge !== undefined && merge.right > merge.left)) return;
      const text = drawnText(cell);
      // A text that isn't wrapped runs on over its neighbours, and needs no width of its own where the sheet gives one.
      const own = columnWidth(sheet, column) !== null;
      if (own && typeof cell.value === "string" && lookAt(sheet, row, column).wraps !== true) return;
      const known = wanted.get(column) ?? 0;
      const { width: wider } = fontOf(sheet, row, column);
      const whole = measure(text);
      // No word is wider than all of it: most cells have nothing to add.
      if (Math.max(whole, whole * wider) <= known) return;
      const word = widestWord(text, measure) * wider;
      const width = own ? Math.min(word, WRAP_WIDTH) : Math.max(word, Math.min(whole, WRAP_WIDTH));
      wanted.set(column, Math.max(known, width));
    });
  }
  return columns.map((column) => {
    const width = Math.ceil(wanted.get(column) ?? 0) + 2 * PADDING_X + 1;
    const own = columnWidth(sheet, column);
    if (own !== null)
      return Math.min(Math.max(own * FIGURE_WIDTH + 5, wanted.has(column) ? width : LEAST_OWN, LEAST_OWN), MOST_OWN);
    return Math.min(Math.max(width, MIN_COLUMN), MAX_COLUMN);
  });
}

/** The column of a row's only cell, whose text may run on over its empty neighbours; null when there are more. */
export function onlyCell(cells: readonly (Cell | undefined)[]): number | null {
  let only: number | null = null;
  for (let column = 0; column < cells.length; column++) {
    if (cells[column] === undefined) continue;
    if (only !== null) return null;
    only = column;
  }
  return only;
}

/** The cell whose room is asked for, in a row of which it may be the only one. */
export interface Roomy {
  readonly row: number;
  readonly column: number;
  readonly alone: number | null;
  readonly cells: readonly (Cell | undefined)[];
  /** Whether a merge covers the column. */
  readonly covered: (column: number) => boolean;
}

/**
 * The last column that the text may run on over: up to the next cell that holds something or is merged. Not for a text that
 * wraps, a number, or one that isn't at the left; of a sheet whose look isn't known only where it is the row's only cell.
 */
export function roomOf(sheet: Sheet, { row, column, alone, cells, covered }: Roomy): number {
  const cell = cells[column];
  if (sheet.look === undefined && alone !== column) return column;
  const { wraps, horizontal = "left" } = lookAt(sheet, row, column);
  if (sheet.look !== undefined && (typeof cell?.value !== "string" || wraps === true || horizontal !== "left"))
    return column;
  let last = column;
  // Behind the last cell only merges stand in the way.
  while (last - column < MOST_ROOM && cells[last + 1] === undefined && !covered(last + 1)) last += 1;
  return last;
}

/** No text needs more columns. */
const MOST_ROOM = 40;

function mergedInRow(mergesByRow: SheetLayout["mergesByRow"], row: number, column: number): boolean {
  return mergesByRow.get(row)?.some((merge) => contains(merge, row, column)) ?? false;
}

/** What a cell's font does to the room that its text takes. */
interface Font {
  /** How much wider its letters are than the usual ones. */
  readonly width: number;
  readonly line: number;
}

const USUAL_FONT: Font = { width: 1, line: LINE_HEIGHT };

function fontOf(sheet: Sheet, row: number, column: number): Font {
  if (sheet.look === undefined) return USUAL_FONT;
  const look = lookAt(sheet, row, column);
  const { size, line } = lettersOf(look);
  const runs = runsOf(sheet, row, column) ?? [];
  const isBold = look.isBold === true || runs.some(({ font }) => font?.isBold === true);
  return { width: (size / LETTERS) * (isBold ? BOLD : 1), line };
}

interface HeightsOf {
  readonly sheet: Sheet;
  readonly rows: ArrayLike<number>;
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  readonly merges: SheetLayout["merges"];
  readonly mergesByRow: SheetLayout["mergesByRow"];
  readonly measure: MeasureText;
}

/** Measures the rows of the sheet, a stretch of them at a time. */
function* rowHeights(heights: Float32Array, parts: HeightsOf): Generator<undefined, void, void> {
  const { sheet, rows, columns, widths, merges, measure } = parts;
  const mergesByRow = parts.mergesByRow;
  let count = 0;
  const own = new Map(columns.map((column, position) => [column, widths[position] ?? 0]));
  const widthOf = (from: number, to: number): number => {
    let width = 0;
    for (let position = positionOf(columns, from); position < columns.length; position++) {
      if ((columns[position] ?? 0) > to) break;
      width += widths[position] ?? 0;
    }
    return width;
  };
  for (const [row, cells] of sheet.rows) {
    count += 1;
    if (count % ROWS_A_STEP === 0) yield;
    const position = positionOf(rows, row);
    if (rows[position] !== row) continue;
    const alone = onlyCell(cells);
    const given = sheet.look?.heights.get(row);
    if (given !== undefined) heights[position] = Math.min(Math.max(ROW_HEIGHT, given * PIXELS_PER_POINT), MOST_HEIGHT);
    cells.forEach((cell, column) => {
      const merge = merges.size === 0 ? undefined : merges.get(placeOf(row, column));
      if (cell === undefined || (merge !== undefined && merge.bottom > merge.top)) return;
      const last =
        merge?.right ??
        roomOf(sheet, { row, column, alone, cells, covered: (at) => mergedInRow(mergesByRow, row, at) });
      const width = last === column ? (own.get(column) ?? 0) : widthOf(column, last);
      const height = heightOf(drawnText(cell), { room: width, measure, font: fontOf(sheet, row, column) });
      if (height > (heights[position] ?? 0)) heights[position] = height;
    });
  }
  for (const merge of merges.values()) stretch(merge, heights, { ...parts, widthOf });
}

/** Gives a merge over several rows the room that its text needs, at its last row. */
function stretch(
  { top, left, bottom, right }: CellRange,
  heights: Float32Array,
  { sheet, rows, measure, widthOf }: HeightsOf & { readonly widthOf: (from: number, to: number) => number },
): void {
  const cell = sheet.rows.get(top)?.[left];
  if (cell === undefined || bottom === top) return;
  const font = fontOf(sheet, top, left);
  const wanted = heightOf(drawnText(cell), { room: widthOf(left, right), measure, font });
  let room = 0;
  let last = -1;
  for (let position = positionOf(rows, top); position < rows.length && (rows[position] ?? 0) <= bottom; position++) {
    room += heights[position] ?? 0;
    last = position;
    if (room >= wanted) return;
  }
  if (last >= 0) heights[last] = (heights[last] ?? 0) + wanted - room;
}

function heightOf(
  text: string,
  { room, measure, font }: { readonly room: number; readonly measure: MeasureText; readonly font: Font },
): number {
  if (text === "" || room === 0) return ROW_HEIGHT;
  const lines = Math.min(linesOf(text, (room - 2 * PADDING_X - 1) / font.width, measure), MAX_ROW_LINES);
  return Math.max(ROW_HEIGHT, lines * font.line + 2 * PADDING_Y);
}
