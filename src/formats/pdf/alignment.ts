import { around, type Box } from "./geometry";
import type { Line } from "./lines";
import type { Rule } from "./marks";

/** A table that no lines draw, told by how its text stands. */
export interface AlignedTable {
  readonly box: Box;
  readonly columns: readonly Span[];
  /** By row and column the lines that stand there. */
  readonly rows: readonly (readonly (readonly Line[])[])[];
}

export interface Span {
  readonly left: number;
  readonly right: number;
}

/** Columns stand further apart than this, in sizes of the text. */
const GUTTER = 0.7;
/** Two columns alone must stand further apart: a label and its value. */
const WIDE_GUTTER = 1.4;
/** Rows further apart than this, in sizes of the text, are of two tables. */
const FARTHEST = 5;
/** How much a line's letters fill of it above and below the baseline. */
const ABOVE = 0.74;
const BELOW = 0.2;
/** Lines are of one cell when they stand at most this much further apart than those of a paragraph. */
const TIGHT = 1.12;

const topOf = (line: Line): number => line.baseline - ABOVE * line.size;
const bottomOf = (line: Line): number => line.baseline + BELOW * line.size;

export interface Alignment {
  readonly tables: readonly AlignedTable[];
  /** The lines that are in none of them. */
  readonly rest: readonly Line[];
}

/**
 * Finds tables among lines that stand apart from those beside them: what keeps to the same columns over several lines. A
 * line that runs across the columns ends the table.
 * @param pitch the distance between the lines of a paragraph, in sizes of the text
 */
export function alignedTables(lines: readonly Line[], rules: readonly Rule[], pitch: number): Alignment {
  const rows = visualRows(lines);
  const tables: AlignedTable[] = [];
  const taken = new Set<Line>();
  for (let at = 0; at < rows.length; at += 1) {
    if ((rows[at]?.length ?? 0) < 2) continue;
    const block = blockFrom(rows, at, taken, pitch);
    if (block !== null) {
      tables.push(tableOf(block.lines, block.columns, rules, pitch));
      for (const line of block.lines) taken.add(line);
      at = block.end - 1;
    }
  }
  return { tables, rest: lines.filter((line) => !taken.has(line)) };
}

function visualRows(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const last = row?.[0];
    if (row !== undefined && last !== undefined && line.baseline - last.baseline <= 0.2 * line.size) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

interface Block {
  readonly lines: Line[];
  readonly columns: Span[];
  /** The first row behind it. */
  readonly end: number;
}

function blockFrom(rows: readonly Line[][], start: number, taken: ReadonlySet<Line>, pitch: number): Block | null {
  const lines = [...(rows[start] ?? [])];
  const body = lines[0]?.size ?? 10;
  let columns = columnsOf(lines);
  let apart = 1;
  let end = start + 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end] ?? [];
    const near = (row[0]?.baseline ?? 0) - Math.max(...lines.map(({ baseline }) => baseline)) <= FARTHEST * body;
    const isTitle = row.length === 1 && (row[0]?.size ?? 0) > 1.12 * body;
    if (!near || isTitle || row.some((line) => bridges(line, columns))) break;
    const grown = columnsOf([...lines, ...row]);
    // Text that fills the room between columns is none of theirs.
    if (grown.length < Math.min(columns.length, 2)) break;
    lines.push(...row);
    columns = grown;
    if (row.length > 1) apart += 1;
  }
  end = withoutTrailing(rows, start, end, lines, columns);
  columns = columnsOf(lines);
  if (columns.length < 2 || apart < 2) return null;
  if (columns.length === 2 && (columns[1]?.left ?? 0) - (columns[0]?.right ?? 0) < WIDE_GUTTER * body) return null;
  for (let at = start - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? [];
    const top = Math.min(...lines.map(({ baseline }) => baseline));
    const isNear = row.every((line) => top - line.baseline <= TIGHT * pitch * line.size);
    const isOutside = row.some(
      (line) => taken.has(line) || bridges(line, columns) || line.right < (columns[1]?.left ?? 0),
    );
    if (!isNear || isOutside) break;
    lines.unshift(...row);
    columns = columnsOf(lines);
  }
  return { lines, columns, end };
}

/** Lines of the first column alone that stand off at the end are text below the table. */
function withoutTrailing(
  rows: readonly Line[][],
  start: number,
  end: number,
  lines: Line[],
  columns: readonly Span[],
): number {
  let at = end;
  const second = columns[1]?.left ?? Infinity;
  let cut = end;
  while (at - 1 > start) {
    const row = rows[at - 1] ?? [];
    if (row.some((line) => line.right >= second)) break;
    at -= 1;
    const above = rows[at - 1] ?? [];
    const gap = (row[0]?.baseline ?? 0) - Math.max(...above.map(({ baseline }) => baseline));
    if (gap > 1.7 * (row[0]?.size ?? 10)) cut = at;
  }
  if (cut < end) {
    const gone = new Set(rows.slice(cut, end).flat());
    const kept = lines.filter((line) => !gone.has(line));
    lines.splice(0, lines.length, ...kept);
  }
  return cut;
}

/** Whether the line reaches over the room between two columns. */
function bridges(line: Line, columns: readonly Span[]): boolean {
  return columns.some(({ right }, index) => {
    const next = columns[index + 1];
    return next !== undefined && line.left < right - line.size && line.right > next.left + line.size;
  });
}

/** The columns that lines keep to: between them nothing stands. */
function columnsOf(lines: readonly Line[]): Span[] {
  const columns: { left: number; right: number }[] = [];
  const size = lines[0]?.size ?? 10;
  for (const { left, right } of [...lines].sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left - last.right < GUTTER * size) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** Lines that stand side by side, with nothing between them and the next from above to below. */
interface Band {
  top: number;
  bottom: number;
  readonly lines: Line[];
}

function tableOf(
  lines: readonly Line[],
  columns: readonly Span[],
  rules: readonly Rule[],
  pitch: number,
): AlignedTable {
  const box = around(lines);
  const columnOf = (line: Line): number => {
    const middle = (line.left + line.right) / 2;
    const found = columns.findIndex(
      ({ right }, index) => middle <= (right + (columns[index + 1]?.left ?? Infinity)) / 2,
    );
    return found < 0 ? columns.length - 1 : found;
  };
  const bands: Band[] = [];
  for (const line of [...lines].sort((a, b) => topOf(a) - topOf(b))) {
    const band = bands.at(-1);
    if (band !== undefined && topOf(line) < band.bottom) {
      band.bottom = Math.max(band.bottom, bottomOf(line));
      band.lines.push(line);
    } else bands.push({ top: topOf(line), bottom: bottomOf(line), lines: [line] });
  }
  const between = rules.filter(
    ({ along, from, to }) =>
      along === "x" && Math.min(to, box.right) - Math.max(from, box.left) >= 0.6 * (box.right - box.left),
  );
  const isRuled = (above: Band, below: Band): boolean =>
    between.some(({ at }) => at > above.bottom - 2 && at < below.top + 2);
  const ruled = bands.slice(1).filter((band, index) => isRuled(bands[index] ?? band, band)).length;
  const groups: Band[][] = [];
  const isTop = startsAtTop(bands, columnOf, pitch);
  for (const band of bands) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group === undefined || above === undefined) {
      groups.push([band]);
      continue;
    }
    const begins =
      isRuled(above, band) ||
      (ruled < 2 && (isLoose(above, band, columnOf, pitch) || (isTop && restarts(group, band, columnOf))));
    if (begins) groups.push([band]);
    else group.push(band);
  }
  const rows = groups.map((group) => {
    const own = group.flatMap((band) => band.lines).sort((a, b) => a.baseline - b.baseline);
    return columns.map((_, column) => own.filter((line) => columnOf(line) === column));
  });
  return { box, columns, rows: ruled < 2 ? joinedRows(rows) : rows };
}

/** Whether the bands stand further apart than lines of one text do. */
function isLoose(above: Band, below: Band, columnOf: (line: Line) => number, pitch: number): boolean {
  let nearest = Infinity;
  for (const line of below.lines) {
    for (const other of above.lines) {
      if (columnOf(other) !== columnOf(line)) continue;
      nearest = Math.min(nearest, (line.baseline - other.baseline) / Math.max(line.size, other.size));
    }
  }
  if (nearest === Infinity) {
    const size = below.lines[0]?.size ?? 10;
    nearest = (below.top - above.bottom) / size + ABOVE + BELOW;
  }
  return nearest > TIGHT * pitch;
}

/** Whether the cells of a row begin on one line, as where text is set to the top of its cell. */
function startsAtTop(bands: readonly Band[], columnOf: (line: Line) => number, pitch: number): boolean {
  let level = 0;
  let uneven = 0;
  for (const [index, band] of bands.entries()) {
    const above = bands[index - 1];
    if (above !== undefined && !isLoose(above, band, columnOf, pitch)) continue;
    const first = new Map<number, number>();
    for (const line of band.lines) {
      const column = columnOf(line);
      first.set(column, Math.min(first.get(column) ?? Infinity, line.baseline));
    }
    if (first.size < 2) continue;
    const places = [...first.values()];
    if (Math.max(...places) - Math.min(...places) <= 1) level += 1;
    else uneven += 1;
  }
  return level >= uneven;
}

/** Whether a column that had ended, or hadn't begun, has text again: then another row has begun. */
function restarts(group: readonly Band[], band: Band, columnOf: (line: Line) => number): boolean {
  const here = new Set(band.lines.map(columnOf));
  const above = new Set(group.at(-1)?.lines.map(columnOf));
  return [...here].some((column) => !above.has(column));
}

/** Rows of which nothing but later columns hold text go on with the row above: a gap inside a cell. */
function joinedRows(rows: readonly (readonly Line[])[][]): (readonly Line[])[][] {
  const joined: (readonly Line[])[][] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const filled = row.flatMap((lines, column) => (lines.length > 0 ? [column] : []));
    const goesOn =
      above !== undefined &&
      joined.length > 1 &&
      filled.every((column) => column > 0 && (above[column]?.length ?? 0) > 0) &&
      filled.length <= Math.max(1, Math.floor(row.length / 3));
    if (goesOn) joined[joined.length - 1] = above.map((lines, column) => [...lines, ...(row[column] ?? [])]);
    else joined.push(row);
  }
  return joined;
}
