import type { Box } from "./geometry";
import { Groups } from "./groups";
import type { Rule } from "./marks";

/** A cell of a table, by the columns and rows of its grid and by where it lies on the page. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly box: Box;
  /** Between its ruling lines, where they are double or thick too. */
  readonly room: { readonly left: number; readonly right: number };
}

/** A table that ruling lines draw. */
export interface Grid {
  readonly box: Box;
  /** The lines between its columns and rows, outermost included. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** Lines nearer to each other than this are one: double lines, the borders of two cells beside each other. */
const ONE_LINE = 3.6;
/** Pieces of a line with a gap of at most this between them are one piece. */
const ONE_PIECE = 4.5;
/** A line parts two cells when it covers this much of the side between them. */
const COVERED = 0.7;
/** Text needs more room than this. */
const SMALLEST = 4;
/** A drawing of more lines than this is no table. */
const MOST_LINES = 1_500;

interface Piece {
  readonly at: number;
  /** The outermost of the lines that are taken as one. */
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The tables that a page's lines draw, the smallest first, so that one inside another comes before it.
 * @param page what of a page is shown, and how far its text reaches beyond that: there lines end and tables don't
 */
export function gridsOf(rules: readonly Rule[], page: { readonly width: number; readonly reach: number }): Grid[] {
  const across = piecesOf(rules.filter(({ along }) => along === "x"));
  const down = piecesOf(rules.filter(({ along }) => along === "y"));
  if (across.length + down.length > MOST_LINES) return [];
  return connected(across, down)
    .map(({ across: own, down: upright }) => gridOf(own, upright, page))
    .filter((grid): grid is Grid => grid !== null)
    .sort((a, b) => areaOf(a.box) - areaOf(b.box));
}

const areaOf = ({ left, top, right, bottom }: Box): number => (right - left) * (bottom - top);

/** Lines that lie nearly on each other as one, and what of it is drawn. */
function piecesOf(rules: readonly Rule[]): Piece[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const groups: Rule[][] = [];
  for (const rule of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first !== undefined && rule.at - first.at <= ONE_LINE) group.push(rule);
    else groups.push([rule]);
  }
  return groups.flatMap((group) => {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length;
    const [first, last] = [group[0]?.at ?? at, group.at(-1)?.at ?? at];
    const pieces: { from: number; to: number }[] = [];
    for (const { from, to } of [...group].sort((a, b) => a.from - b.from)) {
      const last = pieces.at(-1);
      if (last !== undefined && from - last.to <= ONE_PIECE) last.to = Math.max(last.to, to);
      else pieces.push({ from, to });
    }
    return pieces.map(({ from, to }) => ({ at, first, last, from, to }));
  });
}

interface Drawn {
  readonly across: Piece[];
  readonly down: Piece[];
}

/** The lines that touch each other, directly or through others. */
function connected(across: readonly Piece[], down: readonly Piece[]): Drawn[] {
  const touching = new Groups(across.length + down.length);
  for (const [row, { at: y, from: left, to: right }] of across.entries()) {
    for (const [index, { at: x, from: top, to: bottom }] of down.entries()) {
      const touches =
        x >= left - ONE_PIECE && x <= right + ONE_PIECE && y >= top - ONE_PIECE && y <= bottom + ONE_PIECE;
      if (touches) touching.join(row, across.length + index);
    }
  }
  const groups = new Map<number, Drawn>();
  const groupOf = (index: number): Drawn => {
    const root = touching.of(index);
    const found = groups.get(root) ?? { across: [], down: [] };
    groups.set(root, found);
    return found;
  };
  for (const [row, piece] of across.entries()) groupOf(row).across.push(piece);
  for (const [index, piece] of down.entries()) groupOf(across.length + index).down.push(piece);
  return [...groups.values()];
}

function gridOf(
  across: readonly Piece[],
  down: readonly Piece[],
  page: { readonly width: number; readonly reach: number },
): Grid | null {
  if (across.length === 0 || down.length === 0) return null;
  const xs = withEnds(places(down), across, page);
  const ys = withEnds(places(across), down, null);
  if (xs.length < 2 || ys.length < 2) return null;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const squares = new Groups(columns * rows);
  const reaching = xs.at(-1) === page.reach ? across.map((piece) => reachingOut(piece, page)) : across;
  const isParted = (pieces: readonly Piece[], at: number, from: number, to: number): boolean =>
    pieces
      .filter((piece) => Math.abs(piece.at - at) < 0.01)
      .reduce((sum, piece) => sum + Math.max(0, Math.min(to, piece.to) - Math.max(from, piece.from)), 0) >=
    COVERED * (to - from);
  for (let row = 0; row < rows; row += 1) {
    const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
    for (let column = 0; column < columns; column += 1) {
      const [left = 0, right = 0] = [xs[column], xs[column + 1]];
      const own = row * columns + column;
      if (column + 1 < columns && !isParted(down, right, top, bottom)) squares.join(own + 1, own);
      if (row + 1 < rows && !isParted(reaching, bottom, left, right)) squares.join(own + columns, own);
    }
  }
  const cells = cellsOf(columns, rows, (row, column) => squares.of(row * columns + column)).map(
    ({ row, column, rows: high, columns: wide }) => ({
      ...{ row, column, rows: high, columns: wide },
      room: { left: edge(down, xs[column] ?? 0, "last"), right: edge(down, xs[column + wide] ?? 0, "first") },
      box: { left: xs[column] ?? 0, right: xs[column + wide] ?? 0, top: ys[row] ?? 0, bottom: ys[row + high] ?? 0 },
    }),
  );
  const isRoomy = ({ box }: GridCell): boolean => box.right - box.left > SMALLEST && box.bottom - box.top > SMALLEST;
  if (cells.filter(isRoomy).length < 2) return null;
  return {
    box: { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 },
    xs,
    ys,
    cells,
  };
}

function places(pieces: readonly Piece[]): number[] {
  return [...new Set(pieces.map(({ at }) => at))].sort((a, b) => a - b);
}

/** A line as it would go on beyond the page's edge. */
function reachingOut(piece: Piece, { width, reach }: { readonly width: number; readonly reach: number }): Piece {
  return piece.to > width - ONE_LINE ? { ...piece, to: reach } : piece;
}

/** Where the line at a place begins or ends across its direction. */
function edge(pieces: readonly Piece[], at: number, side: "first" | "last"): number {
  return pieces.find((piece) => piece.at === at)?.[side] ?? at;
}

/** A table need not be closed at its sides: it reaches as far as the lines across do, or as its text beyond the page. */
function withEnds(
  places: readonly number[],
  others: readonly Piece[],
  page: { readonly width: number; readonly reach: number } | null,
): number[] {
  const least = Math.min(...others.map(({ from }) => from));
  const most = Math.max(...others.map(({ to }) => to));
  const [first = least, last = most] = [places[0], places.at(-1)];
  const isCut = page !== null && most > page.width - ONE_LINE && page.reach > page.width;
  if (isCut) return [...places.filter((place) => place < page.width - ONE_LINE), page.reach];
  return [...(least < first - 3 * ONE_LINE ? [least] : []), ...places, ...(most > last + 3 * ONE_LINE ? [most] : [])];
}

/** The cells that squares of one group make: rectangles, whatever shape the group has. */
function cellsOf(
  columns: number,
  rows: number,
  groupAt: (row: number, column: number) => number,
): Omit<GridCell, "box" | "room">[] {
  const cells: { row: number; column: number; rows: number; columns: number; group: number }[] = [];
  /** The last that begins at a column. */
  const lowest = new Map<number, (typeof cells)[number]>();
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns;) {
      const group = groupAt(row, column);
      let wide = 1;
      while (column + wide < columns && groupAt(row, column + wide) === group) wide += 1;
      const above = lowest.get(column);
      if (above?.group === group && above.columns === wide && above.row + above.rows === row) above.rows += 1;
      else {
        const cell = { row, column, rows: 1, columns: wide, group };
        cells.push(cell);
        lowest.set(column, cell);
      }
      column += wide;
    }
  }
  return cells;
}
