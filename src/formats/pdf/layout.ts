import { alignedTables, type AlignedTable, type Span } from "./alignment";
import { drawnTables } from "./drawnCells";
import { around, holds, type Box } from "./geometry";
import { gridsOf, type Grid, type GridCell } from "./grid";
import { linesOf, partOfLine, type Line } from "./lines";
import type { Glyph, PageMarks, Rule } from "./marks";
import type { PageCell, PageItem, PageTable, PageText } from "./pageItems";
import { isItemSign } from "./paragraphs";
import type { Word } from "./words";

/** Parts of a line that stand further apart than this, in sizes of the text, may be of two columns. */
const APART = 1.1;
/** A table's narrow columns and rows without any text are the room between its cells. */
const BETWEEN_CELLS = 9;

/** What a page is made of. The lines of its tables are those of their cells. */
export interface PageLayout {
  readonly width: number;
  readonly items: readonly PageItem[];
}

/** What else of the document a page is taken apart by. */
export interface LayoutContext {
  /** The distance between the lines of a paragraph, in sizes of the text. */
  readonly pitch: number;
  /** How far text of the document goes out beyond the edge of such pages. */
  readonly reach: number;
  /** The page before. */
  readonly before: PageLayout | null;
}

/**
 * Takes a page apart: tables by their ruling lines first, then by the alignment of the text outside them, and the rest as
 * columns of lines.
 * @param isKept whether the character is text of the page: not of its head or foot
 */
export function layoutOf(
  marks: PageMarks,
  { pitch, reach, before }: LayoutContext,
  isKept: (glyph: Glyph) => boolean,
): PageLayout {
  const { width, rules } = marks;
  const isStruck = struckBy(rules);
  const open = new Set(marks.glyphs.filter(isKept));
  const nested: PageTable[] = [];
  for (const grid of gridsOf(rules, { width, reach })) {
    const table = drawnTable(grid, open, nested, isStruck, width);
    if (table !== null) nested.push(table);
  }
  const items = [
    ...looseItems([...open], nested, rules, isStruck, pitch, width, columnsCarried(before, width)),
    ...nested,
  ];
  return { width, items: inOrder(items) };
}

/** A character is struck out when a line runs through the middle of it. */
function struckBy(rules: readonly Rule[]): (glyph: Glyph) => boolean {
  const across = rules.filter(({ along }) => along === "x");
  return ({ baseline, size, left, right }) => {
    const middle = (left + right) / 2;
    const [from, to] = [baseline - 0.42 * size, baseline - 0.16 * size];
    return across.some((rule) => rule.at > from && rule.at < to && rule.from <= middle && rule.to >= middle);
  };
}

/** The table with what stands in its cells; characters and tables that it takes in are open no longer. */
function drawnTable(
  grid: Grid,
  open: Set<Glyph>,
  nested: PageTable[],
  isStruck: (glyph: Glyph) => boolean,
  width: number,
): PageTable | null {
  const inside = [...open].filter((glyph) => holds(grid.box, glyph));
  const within = nested.filter(({ box }) => holds(grid.box, box));
  const byCell = new Map<GridCell, Glyph[]>();
  for (const glyph of inside) {
    const cell = grid.cells.find(({ box }) => holds(box, glyph));
    if (cell === undefined) continue;
    const own = byCell.get(cell) ?? [];
    byCell.set(cell, own);
    own.push(glyph);
  }
  const ofCell = (cell: GridCell): PageTable[] => within.filter(({ box }) => holds(cell.box, box));
  const isFilled = (cell: GridCell): boolean =>
    byCell.get(cell)?.some(({ isSpace }) => !isSpace) === true || ofCell(cell).length > 0;
  const filled = grid.cells.filter(isFilled);
  const columns = kept(grid.xs, filled, ({ column, columns: wide }) => [column, wide]);
  const rows = kept(grid.ys, filled, ({ row, rows: high }) => [row, high]);
  const cells = grid.cells.flatMap((cell) => placed(cell, columns, rows) ?? []);
  if (cells.length < 2 || filled.length === 0) return null;
  for (const glyphs of byCell.values()) for (const glyph of glyphs) open.delete(glyph);
  for (const table of within) nested.splice(nested.indexOf(table), 1);
  /** A column that goes out beyond the page ends where its longest line does. */
  const rightOf = (cell: GridCell): number => {
    if (cell.room.right <= width) return cell.room.right;
    const column = grid.cells.filter(({ box }) => box.right === cell.box.right).flatMap((one) => byCell.get(one) ?? []);
    return column.reduce((most, { right }) => Math.max(most, right), cell.room.left);
  };
  return {
    kind: "table",
    by: "lines",
    box: grid.box,
    xs: [...columns.map((index) => grid.xs[index] ?? 0), grid.xs.at(-1) ?? 0],
    cells: cells.map(({ cell, ...place }): PageCell => {
      const lines = linesOf(byCell.get(cell) ?? [], isStruck);
      const text: PageText = { kind: "text", lines, left: cell.room.left, right: rightOf(cell) };
      return { ...place, items: inOrder([...splitAround(text, ofCell(cell)), ...ofCell(cell)]) };
    }),
  };
}

/** The bands of the grid that are columns (or rows): not those as narrow as the room between cells, with nothing in them. */
function kept(
  lines: readonly number[],
  filled: readonly GridCell[],
  extent: (cell: GridCell) => readonly [number, number],
): number[] {
  return lines.slice(0, -1).flatMap((from, index) => {
    const isNarrow = (lines[index + 1] ?? from) - from < BETWEEN_CELLS;
    const isUsed = filled.some((cell) => {
      const [first, count] = extent(cell);
      return first === index && count === 1;
    });
    return isNarrow && !isUsed ? [] : [index];
  });
}

function placed(
  cell: GridCell,
  columns: readonly number[],
  rows: readonly number[],
): (Omit<PageCell, "items"> & { readonly cell: GridCell }) | null {
  const within = (bands: readonly number[], from: number, count: number): number[] =>
    bands.flatMap((band, index) => (band >= from && band < from + count ? [index] : []));
  const own = within(columns, cell.column, cell.columns);
  const ownRows = within(rows, cell.row, cell.rows);
  const [column] = own;
  const [row] = ownRows;
  if (column === undefined || row === undefined) return null;
  return { cell, column, row, columns: own.length, rows: ownRows.length };
}

/** Text outside the drawn tables: aligned tables, and columns of lines. */
function looseItems(
  glyphs: readonly Glyph[],
  drawn: readonly PageTable[],
  rules: readonly Rule[],
  isStruck: (glyph: Glyph) => boolean,
  pitch: number,
  width: number,
  carried: readonly Span[],
): PageItem[] {
  return besideTables(glyphs, drawn).flatMap((own): PageItem[] => {
    const cells = drawnTables(own, isStruck, carried);
    const left = own.filter((glyph) => !cells.some(({ box }) => holds(box, glyph)));
    const goesOn = cells.length > 0 ? [] : carried;
    const { tables, rest } = alignedTables(linesOf(left, isStruck), rules, pitch, goesOn);
    const aligned = [...cells, ...tables].map(alignedTable);
    const bounds = [...drawn, ...aligned].map(({ box }) => box);
    return [...aligned, ...textsOf(withSigns(rest.flatMap(apart)), bounds, pitch, width)];
  });
}

/** The columns of the table by alignment that the page before, of the same width, ends in. */
function columnsCarried(before: PageLayout | null, width: number): Span[] {
  const last = before?.items.at(-1);
  if (before === null || Math.abs(before.width - width) > 1 || last?.kind !== "table" || last.by !== "alignment")
    return [];
  return last.xs.slice(0, -1).map((left, column) => {
    const texts = last.cells.filter((cell) => cell.column === column).flatMap(({ items }) => items);
    return {
      left,
      right: texts.reduce((most, item) => (item.kind === "text" ? Math.max(most, item.right) : most), left + 1),
    };
  });
}

/** The characters in groups: those on either side of a table, which make lines of their own, and the others. */
function besideTables(glyphs: readonly Glyph[], tables: readonly PageTable[]): Glyph[][] {
  const groups = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    const middle = glyph.baseline - glyph.size / 3;
    const beside = tables.findIndex(({ box }) => middle > box.top && middle < box.bottom);
    const side = beside < 0 ? "" : glyph.left < (tables[beside]?.box.left ?? 0) ? "left" : "right";
    const key = `${String(beside)} ${side}`;
    const own = groups.get(key) ?? [];
    groups.set(key, own);
    own.push(glyph);
  }
  return [...groups.values()];
}

/** The parts of a line that stand apart from each other. */
function apart(line: Line): Line[] {
  const parts: Word[][] = [];
  for (const [index, word] of line.words.entries()) {
    const before = line.words[index - 1];
    const part = parts.at(-1);
    if (
      part !== undefined &&
      before !== undefined &&
      word.left - before.right <= (APART + 2 * word.spacing) * line.size
    )
      part.push(word);
    else parts.push([word]);
  }
  return parts.length < 2 ? [line] : parts.map((words) => partOfLine(line, words));
}

/** The sign or number of a list's item stands apart from its text, and is one line with it. */
function withSigns(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const belongs =
      last !== undefined &&
      isItemSign(last.text) &&
      Math.abs(last.baseline - line.baseline) <= 0.2 * line.size &&
      line.left - last.right < 4 * line.size;
    if (belongs) joined[joined.length - 1] = beside(last, line, " ");
    else joined.push(line);
  }
  return joined;
}

/** Two lines beside each other as one. */
function beside(left: Line, right: Line, between: " " | "\t"): Line {
  return {
    ...right,
    ...around([left, right]),
    words: [...left.words, ...right.words],
    text: `${left.text}${between}${right.text}`,
    raised: [...left.raised, ...right.raised],
    lead: left.lead,
    struck: [left.struck, right.struck].filter((text) => text !== "").join(" "),
    bold: left.bold && right.bold,
  };
}

function alignedTable({ box, columns, rows }: AlignedTable): PageTable {
  const xs = columns.map(({ left }) => left);
  const right = (column: number): number => xs[column + 1] ?? box.right;
  return {
    kind: "table",
    by: "alignment",
    box,
    xs: [...xs, box.right],
    cells: rows.flatMap((cells, row) =>
      cells.map((lines, column): PageCell => {
        const text: PageText = {
          kind: "text",
          lines,
          left: xs[column] ?? 0,
          right: columns[column]?.right ?? right(column),
        };
        return { row, column, rows: 1, columns: 1, items: lines.length === 0 ? [] : [text] };
      }),
    ),
  };
}

/** Lines outside tables as columns of text: those beside a table apart from those above and below it. */
function textsOf(lines: readonly Line[], tables: readonly Box[], pitch: number, width: number): PageText[] {
  const columns: Line[][] = [];
  for (const line of rowsAsLines(lines)) {
    const column = columns.find((own) => goesOn(own, line, tables, pitch));
    if (column === undefined) columns.push([line]);
    else column.push(line);
  }
  const margin = Math.min(...lines.map(({ left }) => left), width / 4);
  const farthest = Math.max(...lines.map(({ right }) => right).filter((right) => right <= width), 0);
  return columns.map((own) => {
    const box = around(own);
    const beyond = tables.filter(
      ({ top, bottom, left }) => top < box.bottom && bottom > box.top && left >= box.right - 1,
    );
    const right = Math.min(Math.max(farthest, width - margin), ...beyond.map(({ left }) => left - 2));
    return { kind: "text", lines: own, left: box.left, right: Math.max(box.right, right) };
  });
}

/** Lines that two columns of running text have beside each other at least, and how wide those are, in sizes of the text. */
const FEWEST_IN_COLUMNS = 4;
const NARROWEST_COLUMN = 11;

/** The lines of columns of running text: line after line with two parts, which begin where those above do. */
function linesInColumns(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let run: (readonly [Line, Line])[] = [];
  const close = (): void => {
    const mean = (of: 0 | 1): number =>
      run.reduce((sum, pair) => sum + (pair[of].right - pair[of].left) / pair[of].size, 0);
    const isWide = Math.min(mean(0), mean(1)) >= NARROWEST_COLUMN * run.length;
    if (run.length >= FEWEST_IN_COLUMNS && isWide) for (const line of run.flat()) found.add(line);
    run = [];
  };
  for (const [index, left] of lines.entries()) {
    const right = lines[index + 1];
    if (right === undefined || Math.abs(right.baseline - left.baseline) > 0.2 * left.size || right.left < left.right)
      continue;
    const above = run.at(-1);
    const goesOn =
      above !== undefined &&
      Math.abs(above[0].left - left.left) <= 2 &&
      Math.abs(above[1].left - right.left) <= 2 &&
      left.baseline - above[0].baseline < 1.5 * left.size;
    if (!goesOn) close();
    run.push([left, right]);
  }
  close();
  return found;
}

/** What stands on one line and is no table is a label with its value. */
function rowsAsLines(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  const inColumns = linesInColumns(lines);
  for (const line of lines) {
    const last = rows.at(-1);
    const isBeside =
      last !== undefined &&
      !inColumns.has(line) &&
      Math.abs(last.baseline - line.baseline) <= 0.2 * Math.min(last.size, line.size) &&
      line.left >= last.right;
    if (isBeside) rows[rows.length - 1] = beside(last, line, "\t");
    else rows.push(line);
  }
  return rows;
}

function goesOn(column: readonly Line[], line: Line, tables: readonly Box[], pitch: number): boolean {
  const last = column.at(-1);
  if (last === undefined) return false;
  const gap = line.baseline - last.baseline;
  if (gap > 3 * pitch * Math.max(line.size, last.size) || gap <= 0) return false;
  const overlaps =
    Math.min(line.right, last.right) > Math.max(line.left, last.left) || Math.abs(line.left - last.left) < 2;
  const isParted = tables.some(({ top, bottom, left, right }) => {
    const lies = top >= last.baseline - last.size && bottom <= line.baseline + 1;
    return lies && left < Math.max(line.right, last.right) && right > Math.min(line.left, last.left);
  });
  return overlaps && !isParted;
}

/** The text of a cell above, between and below the tables that stand in it. */
function splitAround(text: PageText, tables: readonly PageTable[]): PageText[] {
  const cuts = [...tables].map(({ box }) => box.top).sort((a, b) => a - b);
  const parts = [...cuts, Infinity].map((cut, index) => {
    const from = cuts[index - 1] ?? -Infinity;
    return text.lines.filter(({ baseline }) => baseline >= from && baseline < cut);
  });
  return parts.flatMap((lines) => (lines.length === 0 ? [] : [{ ...text, lines }]));
}

function inOrder(items: readonly PageItem[]): PageItem[] {
  const topOf = (item: PageItem): number => (item.kind === "table" ? item.box.top : (item.lines[0]?.top ?? 0));
  const leftOf = (item: PageItem): number => (item.kind === "table" ? item.box.left : item.left);
  return [...items].sort((a, b) => topOf(a) - topOf(b) || leftOf(a) - leftOf(b));
}
