import type { AlignedTable, Span } from "./alignment";
import { around, type Box } from "./geometry";
import { linesOf } from "./lines";
import type { Glyph } from "./marks";

/**
 * Tables without lines, told by the order that their text is drawn in. What prints a document draws a table cell by cell,
 * each with all of its lines: where the text goes up again, another cell begins, however near the two stand. A page that
 * is drawn line by line across its columns shows none of this, and nothing is found on it.
 * @param carried the columns of the table that the page before ended in, which may go on at the top of this one
 */
export function drawnTables(
  glyphs: readonly Glyph[],
  isStruck: (glyph: Glyph) => boolean,
  carried: readonly Span[] = [],
): AlignedTable[] {
  return tablesOf(rowsOf(textsOf(glyphs)), carried).map((table) => alignedTable(table, isStruck));
}

/** Lines that are drawn below each other without a break: a cell, or a part of one. */
interface Text extends Box {
  readonly glyphs: Glyph[];
  readonly size: number;
  readonly firstBaseline: number;
  lastBaseline: number;
  /** How many lines it has. */
  lines: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A cell's texts, from above. */
type DrawnCell = readonly Text[];
type DrawnRow = readonly DrawnCell[];

/** Two glyphs of a line stand at most so far apart, in sizes of the text, */
const BESIDE = 0.9;
/** with a space between them, which text set to both edges widens, */
const BESIDE_WITH_SPACE = 2;
/** and without one where words have spaces between them; letters that are spaced stand as far apart as those before. */
const BESIDE_WITHOUT_SPACE = 0.17;
const EVEN = 0.12;
/** So many of the characters at least are spaces where words have them between them. */
const SPACES = 0.04;
/** The lines of one text are at most so far from each other. */
const BELOW = 1.75;
/** The texts of one cell are at most so far from each other. */
const FARTHEST = 5;
/** Places nearer to each other than this, in points, are one. */
const SAME = 1.6;

function textsOf(glyphs: readonly Glyph[]): Text[] {
  const hasSpaces = glyphs.filter(({ isSpace }) => isSpace).length >= SPACES * glyphs.length;
  const texts: Text[] = [];
  let lineLeft = Infinity;
  let last: Glyph | undefined;
  let isSpaced = false;
  let gap = 0;
  for (const glyph of glyphs) {
    const text = texts.at(-1);
    if (glyph.isSpace) {
      if (text !== undefined && last !== undefined && Math.abs(glyph.baseline - last.baseline) < SAME)
        text.glyphs.push(glyph);
      isSpaced = true;
      continue;
    }
    const between = last === undefined ? 0 : (glyph.left - last.right) / Math.max(1, glyph.size);
    const isEven = gap > 0.05 && Math.abs(between - gap) < EVEN;
    const most = isSpaced ? BESIDE_WITH_SPACE : hasSpaces && !isEven ? BESIDE_WITHOUT_SPACE : BESIDE;
    if (text !== undefined && isLevel(glyph, text) && between > -0.5 && between <= most) {
      add(text, glyph);
      gap = between;
    } else {
      if (text !== undefined && isLineBelow(text, glyph, lineLeft)) {
        add(text, glyph);
        text.lines += 1;
        text.lastBaseline = glyph.baseline;
      } else texts.push(begun(glyph));
      lineLeft = glyph.left;
      gap = 0;
    }
    last = glyph;
    isSpaced = false;
  }
  return texts;
}

function begun(glyph: Glyph): Text {
  const { left, right, top, bottom, baseline, size } = glyph;
  return {
    ...{ left, right, top, bottom, size },
    glyphs: [glyph],
    firstBaseline: baseline,
    lastBaseline: baseline,
    lines: 1,
  };
}

function add(text: Text, glyph: Glyph): void {
  text.glyphs.push(glyph);
  text.left = Math.min(text.left, glyph.left);
  text.right = Math.max(text.right, glyph.right);
  text.top = Math.min(text.top, glyph.top);
  text.bottom = Math.max(text.bottom, glyph.bottom);
}

/** Whether the glyph stands on the text's last line; the mark of a note is raised. */
function isLevel(glyph: Glyph, { lastBaseline, size }: Text): boolean {
  const lifted = lastBaseline - glyph.baseline;
  const isMark = glyph.size < 0.87 * size && lifted > -0.4 * size && lifted < 0.75 * size;
  return Math.abs(lifted) <= 0.15 * size || isMark;
}

function isLineBelow(text: Text, glyph: Glyph, lineLeft: number): boolean {
  const down = glyph.baseline - text.lastBaseline;
  const isNear =
    down > 0.5 * text.size && down <= BELOW * text.size && Math.abs(glyph.size - text.size) <= 0.12 * text.size;
  // Centred and right-aligned lines begin anywhere over the one above.
  return (
    isNear &&
    (Math.abs(glyph.left - lineLeft) <= SAME || (glyph.left > text.left - 4 * text.size && glyph.left < text.right))
  );
}

function rowsOf(texts: readonly Text[]): DrawnRow[] {
  const rows: Text[][][] = [];
  for (const text of texts) {
    const row = rows.at(-1);
    const cell = row?.at(-1);
    const above = cell?.at(-1);
    if (row === undefined || cell === undefined || above === undefined) rows.push([[text]]);
    else if (goesRight(cell, text)) {
      if (row.length === 1) {
        // Text above the table is no part of its first cell.
        const own = levelWith(cell, text);
        row.pop();
        if (own.length < cell.length) rows.splice(-1, 1, [cell.slice(0, cell.length - own.length)], [own]);
        else row.push(own);
      }
      rows.at(-1)?.push([text]);
    } else if (isOver(above, text)) cell.push(text);
    else rows.push([[text]]);
  }
  return rows;
}

/** Whether the text stands to the right of the cell, or of the part that begins level with it, beside it or higher up. */
function goesRight(cell: DrawnCell, text: Text): boolean {
  const box = around(levelWith(cell, text));
  return text.left >= box.right - 0.5 && text.top < box.bottom;
}

/** The last texts of the cell, those that begin or have their middle where the text beside them does. */
function levelWith(cell: DrawnCell, text: Text): Text[] {
  for (let from = cell.length - 1; from > 0; from -= 1) {
    const own = cell.slice(from);
    const { top, bottom } = around(own);
    const isLevel = Math.abs((own[0]?.firstBaseline ?? 0) - text.firstBaseline) <= SAME;
    const isMiddle = Math.abs((top + bottom) / 2 - (text.top + text.bottom) / 2) <= SAME;
    if (isLevel || isMiddle) return own;
  }
  return [...cell];
}

function isOver(above: Text, text: Text): boolean {
  const isNear =
    text.firstBaseline > above.lastBaseline && text.firstBaseline - above.lastBaseline <= FARTHEST * text.size;
  const middle = ({ left, right }: Text): number => (left + right) / 2;
  const shifts = [text.left - above.left, text.right - above.right, middle(text) - middle(above)];
  const isLike = Math.abs(text.size - above.size) <= 0.12 * above.size;
  return isNear && isLike && shifts.some((shift) => Math.abs(shift) <= SAME);
}

interface DrawnTable {
  columns: readonly Span[];
  readonly rows: DrawnRow[];
}

function tablesOf(rows: readonly DrawnRow[], carried: readonly Span[]): DrawnTable[] {
  const tables: DrawnTable[] = [];
  let open: DrawnTable | null = carried.length === 0 ? null : { columns: carried, rows: [] };
  const close = (): void => {
    if (open !== null) {
      // A text alone below the table is none of it.
      while (open.rows.at(-1)?.length === 1) open.rows.pop();
      if (isTable(open)) tables.push(open);
    }
    open = null;
  };
  for (const whole of rows) {
    const row = open === null ? whole : partedAt(open.columns, whole);
    const columns = open === null ? null : withRow(open, row);
    if (open !== null && columns !== null) {
      open.columns = columns;
      open.rows.push(row);
    } else {
      close();
      if (row.length > 1) open = { columns: row.map(around), rows: [row] };
    }
  }
  close();
  return tables;
}

/** The row with lines that run over the room between two columns in parts: a next text begins just where its column does. */
function partedAt(columns: readonly Span[], row: DrawnRow): DrawnRow {
  return row.flatMap((cell) => {
    const [text] = cell;
    if (text === undefined || cell.length > 1 || text.lines > 1) return [cell];
    const cuts = columns.flatMap(({ left }) => {
      const at = text.glyphs.findIndex((glyph) => !glyph.isSpace && Math.abs(glyph.left - left) <= 1);
      const isFree = at > 0 && text.glyphs.slice(0, at).every(({ right }) => right < left + 0.5);
      return isFree ? [at] : [];
    });
    const parts = [0, ...cuts].map((from, index) => text.glyphs.slice(from, cuts[index]));
    return parts.map((glyphs) => {
      const solid = glyphs.filter(({ isSpace }) => !isSpace);
      return [{ ...text, ...around(solid), glyphs }];
    });
  });
}

/** The columns of the table with one more row; null where the row is none of it. */
function withRow({ columns, rows }: DrawnTable, row: DrawnRow): Span[] | null {
  const size = row[0]?.[0]?.size ?? 10;
  const above = around(rows.at(-1)?.flat() ?? []);
  const { top } = around(row.flat());
  // A cell of several rows may reach down beside the next.
  if (rows.length > 0 && (top <= above.top || top - above.bottom > 2 * FARTHEST * size)) return null;
  const isOther = row.length === 1 && Math.abs(size - (rows[0]?.[0]?.[0]?.size ?? size)) > 0.12 * size;
  if (isOther) return null;
  const merged = [...columns];
  for (const { left, right } of row.map(around)) {
    const own = merged.filter((span) => left < span.right && right > span.left);
    if (own.length > 1) return null;
    const [span] = own;
    // A row of a single text must begin where a column does, and not run out beyond it.
    if (row.length === 1 && (span === undefined || Math.abs(span.left - left) > SAME || right > span.right + size))
      return null;
    if (span === undefined) merged.push({ left, right });
    else
      merged.splice(merged.indexOf(span), 1, { left: Math.min(span.left, left), right: Math.max(span.right, right) });
  }
  const sorted = merged.sort((a, b) => a.left - b.left);
  return sorted.some((span, index) => index > 0 && span.left < (sorted[index - 1]?.right ?? 0)) ? null : sorted;
}

/** Two columns of running text make one row, or a few high ones; a form has labels in front of its values. */
function isTable({ columns, rows }: DrawnTable): boolean {
  const goesUp = rows.some((row) =>
    row.some((cell, index) => {
      const [next] = row[index + 1] ?? [];
      return next !== undefined && next.firstBaseline < (cell.at(-1)?.lastBaseline ?? 0) - 0.5 * next.size;
    }),
  );
  if (!goesUp || rows.filter((row) => row.length > 1).length < 2) return false;
  return columns.length > 2 || (rows.length > 2 && rows.every(([first = []]) => linesIn(first) <= 4));
}

const linesIn = (cell: DrawnCell): number => cell.reduce((sum, { lines }) => sum + lines, 0);

function alignedTable({ columns, rows }: DrawnTable, isStruck: (glyph: Glyph) => boolean): AlignedTable {
  return {
    box: around(rows.flat(2)),
    columns,
    rows: rows.map((row) =>
      columns.map((column) =>
        row
          .filter((cell) => {
            const { left, right } = around(cell);
            return left < column.right && right > column.left;
          })
          .flatMap((cell) =>
            linesOf(
              cell.flatMap(({ glyphs }) => glyphs),
              isStruck,
            ),
          ),
      ),
    ),
  };
}
