import { around, type Box } from "./geometry";
import { partOfLine, type Line } from "./lines";
import type { Rule } from "./marks";
import { isItemSign } from "./paragraphs";

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

/** Between two columns this much is free in every line, in sizes of the text, */
const FREE = 0.15;
/** and in one line at least this much. */
const GUTTER = 0.6;
/** Of few lines it must be more: any two spaces may lie above each other. */
const GUTTER_OF_FEW = 0.9;
const FEW = 4;
/** Words as near to each other as this are of one text, unless the second begins where its column does. */
const WORDS_APART = 0.42;
/** A table begins with a line that has a gap as wide as this. */
const FIRST_GUTTER = 1;
/** Two columns alone must stand further apart: a label and its value. */
const WIDE_GUTTER = 1.2;
/** Lines further apart than this, in sizes of the text, are of two tables. */
const FARTHEST = 5.5;
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
 * Finds tables among the lines of a page: lines below each other that all leave the same columns free. A line that runs
 * across the room between two columns ends the table.
 * @param lines each from the left of the page to the right, from above
 * @param pitch the distance between the lines of a paragraph, in sizes of the text
 * @param carried the columns of the table that the page before ended in, which may go on at the top of this one
 */
export function alignedTables(
  lines: readonly Line[],
  rules: readonly Rule[],
  pitch: number,
  carried: readonly Span[],
): Alignment {
  const tables: AlignedTable[] = [];
  const taken = new Set<Line>();
  for (let at = 0; at < lines.length; at += 1) {
    const block = blockFrom(lines, at, taken, carried);
    if (block === null) continue;
    tables.push(tableOf(block, rules, pitch));
    for (const line of block.lines) taken.add(line);
    at = block.end - 1;
  }
  return { tables, rest: lines.filter((line) => !taken.has(line)) };
}

interface Block {
  readonly lines: readonly Line[];
  readonly columns: readonly Span[];
  /** The first line behind it. */
  readonly end: number;
}

function blockFrom(
  lines: readonly Line[],
  start: number,
  taken: ReadonlySet<Line>,
  carried: readonly Span[],
): Block | null {
  const first = lines[start];
  if (first === undefined) return null;
  const [label] = carried;
  const isValue = label !== undefined && first.left > label.right;
  const goesOn = start === 0 && (carried.length > 2 || isValue) && keepsTo(first, carried);
  if (!goesOn && columnsOf([first], FIRST_GUTTER).length < 2) return null;
  const seed = goesOn ? carried : [];
  const body = first.size;
  let columns = columnsOf([first], GUTTER, seed);
  let end = start + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const above = lines[end - 1];
    if (line === undefined || above === undefined) break;
    const isNear = line.baseline - above.baseline <= FARTHEST * body;
    if (!isNear || line.size > TITLE * body || isBridged(columns, line)) break;
    columns = columnsOf(lines.slice(start, end + 1), GUTTER, seed);
  }
  end = withoutTrailing(lines, start, end, columns);
  const begin = withLeading(lines, start, columns, (line) => !taken.has(line) && line.size <= TITLE * body);
  const own = lines.slice(begin, end);
  columns = columnsOf(own, own.length < FEW ? GUTTER_OF_FEW : GUTTER, seed);
  const apart = own.filter((line) => partsIn(line, columns) > 1).length;
  if (columns.length < 2 || (!goesOn && apart < 2)) return null;
  const [left, right] = columns;
  // The signs in front of a list are no column.
  if (own.every((line) => line.left >= (right?.left ?? 0) || isItemSign(line.words[0]?.text ?? ""))) return null;
  const isOfTwo = columns.length === 2 && left !== undefined && right !== undefined;
  if (isOfTwo && (right.left - left.right < WIDE_GUTTER * body || isProse(own, columns))) return null;
  return { lines: own, columns, end };
}

/** Lines above that are of the first row: its cells may begin above the first line that has a gap. */
function withLeading(
  lines: readonly Line[],
  start: number,
  columns: readonly Span[],
  isFree: (line: Line) => boolean,
): number {
  const second = columns[1]?.left ?? Infinity;
  let begin = start;
  for (let at = start - 1; at >= 0; at -= 1) {
    const line = lines[at];
    const below = lines[at + 1];
    if (line === undefined || below === undefined || !isFree(line) || isBridged(columns, line)) break;
    if (below.baseline - line.baseline > LEADING * line.size || !keepsTo(line, columns)) break;
    // A line of the first column alone is another text, unless it stands beside the one below.
    if (line.right >= second || below.baseline - line.baseline < BESIDE * line.size) begin = at;
  }
  return begin;
}

const LEADING = 1.6;
const BESIDE = 0.9;

/** Larger text than a table's is that of a title. */
const TITLE = 1.12;

/** Whether all that stands apart in the line begins where one of the columns does. */
function keepsTo(line: Line, columns: readonly Span[]): boolean {
  return columnsOf([line], GUTTER).every(({ left }) => columns.some((column) => Math.abs(column.left - left) <= 2));
}

function partsIn(line: Line, columns: readonly Span[]): number {
  return columns.filter((column) => partOf(line, column, columns) !== null).length;
}

/** Whether two columns are text that runs on from one to the next: most of their lines fill them. */
function isProse(lines: readonly Line[], columns: readonly Span[]): boolean {
  return columns.every((column) => {
    const parts = lines.flatMap((line) => partOf(line, column, columns) ?? []);
    const full = parts.filter(({ right, size }) => column.right - right < 4 * size).length;
    return parts.length > 5 && full >= 0.7 * parts.length;
  });
}

/** Lines of the first column alone that stand off at the end are text below the table. */
function withoutTrailing(lines: readonly Line[], start: number, end: number, columns: readonly Span[]): number {
  const second = columns[1]?.left ?? Infinity;
  let cut = end;
  for (let at = end - 1; at > start; at -= 1) {
    const line = lines[at];
    const above = lines[at - 1];
    if (line === undefined || above === undefined || line.right >= second) break;
    if (line.baseline - above.baseline > 1.7 * line.size || line.bold !== above.bold) cut = at;
  }
  return cut;
}

/** Whether text of the line runs over the room between two columns. */
function isBridged(columns: readonly Span[], line: Line): boolean {
  const words: readonly Span[] = line.words.length === 0 ? [line] : line.words;
  return unionOf(words, WORDS_APART * line.size).some((text) => {
    const touched = columns.filter(({ left, right }) => left < text.right - 1 && right > text.left + 1);
    // Texts beside each other with little between them are two where the second begins as its column does.
    return touched.slice(1).some(({ left }) => {
      const first = words.find((word) => Math.abs(word.left - left) <= 0.35 * line.size);
      if (first === undefined) return true;
      return words.some((word) => word.left < first.left && word.right > first.left - FREE * line.size);
    });
  });
}

/**
 * The columns that lines keep to: what is free between them in every line, and wide in one of them.
 * @param seed columns that the lines are known to have
 */
function columnsOf(lines: readonly Line[], gutter: number, seed: readonly Span[] = []): Span[] {
  const size = lines[0]?.size ?? 10;
  const rows: (readonly Span[])[] = lines.map((line) => (line.words.length === 0 ? [line] : line.words));
  const free = unionOf([...rows.flat(), ...seed], FREE * size);
  const columns: { left: number; right: number }[] = [];
  for (const span of free) {
    const last = columns.at(-1);
    if (last === undefined) {
      columns.push({ ...span });
      continue;
    }
    const isSeeded = seed.some(({ left }) => Math.abs(left - span.left) < 1);
    const isWide = rows.some((words) => gapBetween(words, last, span) >= gutter * size);
    if (isSeeded || isWide || isBegunAt(rows, span)) columns.push({ ...span });
    else last.right = Math.max(last.right, span.right);
  }
  return columns;
}

/** Whether the text in a column begins at its left edge in line after line. */
function isBegunAt(rows: readonly (readonly Span[])[], { left, right }: Span): boolean {
  const own = rows.filter((words) => words.some((word) => word.left >= left - 0.5 && word.right <= right + 0.5));
  const begun = own.filter((words) => words.some((word) => Math.abs(word.left - left) <= 0.7));
  return begun.length >= FEW && begun.length >= 0.8 * own.length;
}

/** What the spans cover, those nearer to each other than `gap` as one. */
function unionOf(spans: readonly Span[], gap: number): Span[] {
  const union: { left: number; right: number }[] = [];
  for (const { left, right } of [...spans].sort((a, b) => a.left - b.left)) {
    const last = union.at(-1);
    if (last !== undefined && left - last.right < gap) last.right = Math.max(last.right, right);
    else union.push({ left, right });
  }
  return union;
}

/** How far apart the last word of a line in one column and the first in the next stand; 0 where it has none in one of them. */
function gapBetween(words: readonly Span[], column: Span, next: Span): number {
  let last = -Infinity;
  let first = Infinity;
  for (const { left, right } of words) {
    if (right <= column.right + 0.01 && left >= column.left - 0.01) last = Math.max(last, right);
    if (left >= next.left - 0.01 && right <= next.right + 0.01) first = Math.min(first, left);
  }
  return last === -Infinity || first === Infinity ? 0 : first - last;
}

/** What of a line stands in a column; null for nothing. */
function partOf(line: Line, column: Span, columns: readonly Span[]): Line | null {
  const isIn = ({ left, right }: Span): boolean => columnAt((left + right) / 2, columns) === column;
  if (line.words.length === 0) return isIn(line) ? line : null;
  const words = line.words.filter(isIn);
  return words.length === 0 ? null : partOfLine(line, words);
}

function columnAt(x: number, columns: readonly Span[]): Span | undefined {
  return (
    columns.find(({ right }, index) => x <= (right + (columns[index + 1]?.left ?? Infinity)) / 2) ?? columns.at(-1)
  );
}

/** Lines that stand side by side, with nothing between them and the next from above to below. */
interface Band {
  top: number;
  bottom: number;
  readonly lines: Line[];
}

function tableOf({ lines: whole, columns }: Block, rules: readonly Rule[], pitch: number): AlignedTable {
  const box = around(whole);
  const placed = new Map<Line, number>();
  for (const line of whole) {
    for (const [index, column] of columns.entries()) {
      const part = partOf(line, column, columns);
      if (part !== null) placed.set(part, index);
    }
  }
  const columnOf = (line: Line): number => placed.get(line) ?? 0;
  const loose = (above: Band, below: Band): boolean => isLoose(above, below, columnOf, pitch);
  const isRuled = ruledBetween(rules, box);
  const all = bandsOf([...placed.keys()]);
  const ruled = all.slice(1).filter((band, index) => isRuled(all[index] ?? band, band)).length;
  const others = bandsOf([...placed.keys()].filter((line) => columnOf(line) > 0));
  // Where rows stand apart, text that begins again is the same cell's behind an empty line; and the first column may hold
  // a text for several rows, which runs past the room between them.
  const standsClose = others.slice(1).filter((band, index) => loose(others[index] ?? band, band)).length < 2;
  const bands = columns.length < FEWEST_BESIDE || (standsClose && ruled < 2) ? all : others;
  let groups: Band[][];
  if (ruled > 1) groups = split(bands, isRuled);
  else if (startsAtTop(bands, columnOf, loose))
    groups = joinedGroups(
      split(
        bands,
        (above, band, group) =>
          isRuled(above, band) || loose(above, band) || (standsClose && restarts(group, band, columnOf)),
      ),
      columns.length,
      columnOf,
    );
  else groups = splitByGap(bands, loose, columns.length, columnOf);
  const rows = groups.map((group) => {
    const own = group.flatMap((band) => band.lines).sort((a, b) => a.baseline - b.baseline);
    return columns.map((_, column) => own.filter((line) => columnOf(line) === column));
  });
  if (bands === others)
    addFirstColumn(
      rows,
      groups,
      [...placed.keys()].filter((line) => columnOf(line) === 0),
      pitch,
    );
  return { box, columns, rows };
}

/** Columns that a table has at least when its first may hold a text for several rows. */
const FEWEST_BESIDE = 4;

/** Lines that stand side by side, band for band from above: nothing of a band reaches into the next. */
function bandsOf(lines: readonly Line[]): Band[] {
  const bands: Band[] = [];
  for (const line of [...lines].sort((a, b) => topOf(a) - topOf(b))) {
    const band = bands.at(-1);
    if (band !== undefined && topOf(line) < band.bottom) {
      band.bottom = Math.max(band.bottom, bottomOf(line));
      band.lines.push(line);
    } else bands.push({ top: topOf(line), bottom: bottomOf(line), lines: [line] });
  }
  return bands;
}

function split(bands: readonly Band[], begins: (above: Band, band: Band, group: readonly Band[]) => boolean): Band[][] {
  const groups: Band[][] = [];
  for (const band of bands) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group === undefined || above === undefined || begins(above, band, group)) groups.push([band]);
    else group.push(band);
  }
  return groups;
}

/** Puts the texts of the first column into the rows that they begin beside; those in front of all rows are a row of their own. */
function addFirstColumn(
  rows: (readonly Line[])[][],
  groups: readonly (readonly Band[])[],
  lines: readonly Line[],
  pitch: number,
): void {
  const tops = groups.map((group) => group[0]?.top ?? 0);
  let row = 0;
  let last: Line | null = null;
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    const goesOn: boolean = last !== null && line.baseline - last.baseline <= TIGHT * pitch * line.size;
    if (!goesOn) row = Math.max(0, tops.filter((top) => top <= topOf(line) + 0.5 * line.size).length - 1);
    const cells = rows[row];
    if (cells !== undefined) cells[0] = [...(cells[0] ?? []), line];
    last = line;
  }
}

/** Whether a line is drawn between two bands, across most of the table. */
function ruledBetween(rules: readonly Rule[], box: Box): (above: Band, below: Band) => boolean {
  const across = rules.filter(({ along }) => along === "x");
  return (above, below) => {
    const between = across.filter(({ at }) => at > above.bottom - 3 && at < below.top + 3);
    const covered = between.reduce(
      (sum, { from, to }) => sum + Math.max(0, Math.min(to, box.right) - Math.max(from, box.left)),
      0,
    );
    return covered >= 0.6 * (box.right - box.left);
  };
}

/**
 * Rows of cells whose text is set to their middle: the gaps between rows are as wide as each other, and those inside cells
 * narrower. The narrowest gap is taken that leaves no row with little but a later column filled.
 */
function splitByGap(
  bands: readonly Band[],
  loose: (above: Band, below: Band) => boolean,
  columns: number,
  columnOf: (line: Line) => number,
): Band[][] {
  const splitAt = (least: number): Band[][] =>
    split(bands, (above, band) => loose(above, band) && band.top - above.bottom >= least);
  const gaps = bands.flatMap((band, index) => {
    const above = bands[index - 1];
    return above !== undefined && loose(above, band) ? [band.top - above.bottom] : [];
  });
  const widths = [...new Set(gaps.map((gap) => Math.floor(gap * 2) / 2))].sort((a, b) => a - b);
  for (const width of widths) {
    const groups = splitAt(width);
    if (groups.every((group) => columnsIn(group, columnOf).size > columns / 3)) return groups;
  }
  return splitAt(widths[0] ?? 0);
}

function columnsIn(group: readonly Band[], columnOf: (line: Line) => number): Set<number> {
  return new Set(group.flatMap(({ lines }) => lines.map(columnOf)));
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
function startsAtTop(
  bands: readonly Band[],
  columnOf: (line: Line) => number,
  loose: (above: Band, below: Band) => boolean,
): boolean {
  let level = 0;
  let uneven = 0;
  let first = new Map<number, Line>();
  const count = (): void => {
    const places = [...first.values()].map(({ baseline }) => baseline);
    if (places.length > 1) {
      if (Math.max(...places) - Math.min(...places) <= 1.5) level += 1;
      else uneven += 1;
    }
    first = new Map();
  };
  for (const [index, band] of bands.entries()) {
    const above = bands[index - 1];
    if (above !== undefined && loose(above, band)) count();
    for (const line of band.lines) if (!first.has(columnOf(line))) first.set(columnOf(line), line);
  }
  count();
  return level >= uneven;
}

/** Whether a column that had ended, or hadn't begun, has text again: then another row has begun. */
function restarts(group: readonly Band[], band: Band, columnOf: (line: Line) => number): boolean {
  const here = new Set(band.lines.map(columnOf));
  const above = new Set(group.at(-1)?.lines.map(columnOf));
  return [...here].some((column) => !above.has(column));
}

/** Rows of which nothing but later columns hold text go on with the row above: a gap inside a cell. */
function joinedGroups(
  groups: readonly (readonly Band[])[],
  columns: number,
  columnOf: (line: Line) => number,
): Band[][] {
  const joined: Band[][] = [];
  for (const group of groups) {
    const above = joined.at(-1);
    const filled = columnsIn(group, columnOf);
    const held = above === undefined ? new Set<number>() : columnsIn(above, columnOf);
    const goesOn =
      joined.length > (columns > 2 ? 1 : 0) &&
      [...filled].every((column) => column > (columns > 2 ? 1 : 0) && held.has(column)) &&
      filled.size <= Math.max(1, Math.floor(columns / 3));
    if (goesOn && above !== undefined) above.push(...group);
    else joined.push([...group]);
  }
  return joined;
}
