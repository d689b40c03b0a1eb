import { joinLeftOut, textOfBlocks } from "../../core/word/text";
import type { WordBlock, WordCell, WordRow, WordTable } from "../../core/word/wordDocument";
import { joinLines } from "./joining";
import { measureOf, type Typography } from "./measure";
import { endsAhead, leadsOn } from "./paragraphs";
import type { PageCell, PageItem, PageTable, PageText } from "./pageItems";
import { Vocabulary } from "./vocabulary";

export interface ReadPage {
  readonly items: readonly PageItem[];
  readonly blocks: readonly WordBlock[];
}

const NO_WORDS = new Vocabulary();

/** The columns of a table lie where they lay on the page before, in points. */
const SAME_PLACE = 6;

/** The blocks of all pages: a table that goes on over the pages is one, and its headings stand once. */
export function joinPages(pages: readonly ReadPage[], typography: Typography): WordBlock[] {
  const blocks: WordBlock[] = [];
  let before: PageTable | null = null;
  for (const { items, blocks: own } of pages) {
    const [first] = items;
    const [begun, ...others] = own;
    const last = blocks.at(-1);
    const areTables = first?.kind === "table" && last?.kind === "table" && begun?.kind === "table";
    if (areTables && before !== null && isLike(before, first)) {
      blocks[blocks.length - 1] = joined(last, begun, seamOf(before, first, typography));
      blocks.push(...others);
    } else blocks.push(...own);
    const end = items.at(-1);
    if (end !== undefined) before = end.kind === "table" ? end : null;
  }
  return blocks;
}

/** Whether the columns of the tables lie in the same places. How far the last one reaches tells nothing. */
function isLike(one: PageTable, other: PageTable): boolean {
  if (one.xs.length !== other.xs.length) return false;
  const shift = (other.xs[0] ?? 0) - (one.xs[0] ?? 0);
  const place = one.by === "lines" && other.by === "lines" ? SAME_PLACE : 3 * SAME_PLACE;
  return one.xs.slice(0, -1).every((x, index) => Math.abs((other.xs[index] ?? 0) - x - shift) <= place);
}

/** Lines that a cell may leave free at a page's end, so that a paragraph stays in one piece. */
const LEFT_FREE = 2.6;

/** Where the end of a page parts a table. */
interface Seam {
  /** The columns whose cells in the last row fill it down to its end, and those that end before; empty ones are neither. */
  readonly reaching: ReadonlySet<number>;
  readonly ended: ReadonlySet<number>;
  /** Whether a column's last line was broken, ended although the first of the next page had room on it, or had none left. */
  readonly lastLine: (column: number) => "broken" | "ended" | "full";
}

function seamOf({ cells }: PageTable, below: PageTable, typography: Typography): Seam {
  const end = cells.reduce((most, { row, rows }) => Math.max(most, row + rows), 0);
  const bottoms = cells
    .filter(({ row, rows }) => row + rows === end)
    .flatMap(({ column, items }) => {
      const last = items.flatMap((item) => (item.kind === "text" ? item.lines : [])).at(-1);
      return last === undefined ? [] : [{ column, last }];
    });
  const lowest = bottoms.reduce((most, { last }) => Math.max(most, last.baseline), 0);
  const isReaching = ({ last }: (typeof bottoms)[number]): boolean => lowest - last.baseline < LEFT_FREE * last.size;
  return {
    reaching: new Set(bottoms.filter(isReaching).map(({ column }) => column)),
    ended: new Set(bottoms.filter((one) => !isReaching(one)).map(({ column }) => column)),
    lastLine: (column) => {
      const [text] = below.cells.find((cell) => cell.column === column)?.items ?? [];
      const room = textsOf(cells.filter((cell) => cell.column === column)).at(-1);
      const next = text?.kind === "text" ? text.lines[0] : undefined;
      const end = room?.lines.at(-1);
      if (room === undefined || end === undefined || next === undefined) return "ended";
      if (typography.keepsSpaces && end.endsInSpace) return "broken";
      return endsAhead(end, next, measureOf(room.lines, room, typography)) ? "ended" : "full";
    },
  };
}

function textsOf(cells: readonly PageCell[]): PageText[] {
  return cells.flatMap(({ items }) => items).filter((item): item is PageText => item.kind === "text");
}

function joined(above: WordTable, below: WordTable, seam: Seam): WordTable {
  const whole = { ...above, places: [...(above.places ?? []), ...(below.places ?? [])] };
  const rows = [...below.rows];
  let repeated = 0;
  while (repeated < Math.min(rows.length, 4) && isSameRow(above.rows[repeated], rows[repeated])) repeated += 1;
  const further = rows.slice(repeated);
  const [first, ...others] = further;
  if (first === undefined) return whole;
  if (isRest(above, first, seam)) return { ...whole, rows: [...withRest(above, first, seam), ...others] };
  return goingOn(whole, further, seam);
}

function isSameRow(one: WordRow | undefined, other: WordRow | undefined): boolean {
  const texts = (row: WordRow | undefined): string =>
    row?.cells.map(({ column, blocks }) => `${String(column)} ${tight(blocks)}`).join("|") ?? "";
  return one !== undefined && other !== undefined && texts(one) === texts(other) && /\p{L}/u.test(texts(one));
}

const tight = (blocks: readonly WordBlock[]): string =>
  textOfBlocks(blocks)
    .replace(/[\s-]+/g, "")
    .toLowerCase();

/** Text that goes on in the middle of a sentence. */
const MIDDLE = /^\(?[\p{Ll}),.;:%]/u;
/** Text that a sentence, a figure or a bracket has ended. */
const ENDED = /[.!?%)]$/;

/** The cell over which a column of the next page would go on. */
function lastCell({ rows }: WordTable, column: number): WordCell | undefined {
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const found = rows[row]?.cells.find((cell) => cell.column === column);
    if (found !== undefined) return row + found.rows >= rows.length ? found : undefined;
  }
  return undefined;
}

const textOf = (cell: WordCell | undefined): string => (cell === undefined ? "" : textOfBlocks(cell.blocks));

/**
 * Whether the first row of a page is the rest of the last on the page before, which the page's end broke in two: most of
 * it begins in the middle of a sentence, or only cells go on that filled the row down to the page's end while others had
 * ended, or little of it is filled and nothing under an empty cell.
 */
function isRest(above: WordTable, below: WordRow, { reaching, ended }: Seam): boolean {
  const filled = below.cells.filter((cell) => textOf(cell) !== "");
  if (filled.length === 0 || filled.some(({ column }) => textOf(lastCell(above, column)) === "")) return false;
  const goesOn = (cell: WordCell): boolean =>
    MIDDLE.test(textOf(cell)) || leadsOn(textOf(lastCell(above, cell.column)));
  const isCut = filled.every(({ column }) => reaching.has(column));
  if (isCut && ended.size > 0 && (reaching.size < 3 || filled.some(goesOn))) return true;
  // Where no row has a single text, one that is alone goes on with the row above.
  const filledIn = (row: WordRow): number => row.cells.filter((cell) => textOf(cell) !== "").length;
  if (isCut && filled.length === 1 && reaching.size > 1 && above.rows.every((row) => filledIn(row) > 1)) return true;
  const inMiddle = filled.filter(goesOn).length;
  const others = filled.filter((cell) => !goesOn(cell));
  const mayGoOn = others.every(
    (cell) => /^[(\d]/.test(textOf(cell)) || !ENDED.test(textOf(lastCell(above, cell.column))),
  );
  if (inMiddle > 0 && inMiddle >= others.length && mayGoOn) return true;
  const isSparse = filled.length <= Math.max(1, Math.floor(below.cells.length / 3));
  const isValue = below.cells.length === 2 && filled.every(({ column }) => column === 1);
  return isValue || (isSparse && below.cells.length > 2 && filled.every(({ column }) => column > 1));
}

/** The rows with the rest of their last cells. */
function withRest(above: WordTable, below: WordRow, seam: Seam): WordRow[] {
  const rests = new Map(
    below.cells.flatMap((rest) => {
      const cell = lastCell(above, rest.column);
      return cell === undefined || textOf(rest) === "" ? [] : [[cell, rest] as const];
    }),
  );
  return replaced(above.rows, (cell) => {
    const rest = rests.get(cell);
    return rest === undefined ? cell : { ...cell, blocks: joinedBlocks(cell, rest, seam) };
  });
}

/** A table with further rows; a cell merged over several of them that goes on in the middle of a sentence is one cell. */
function goingOn(above: WordTable, further: readonly WordRow[], seam: Seam): WordTable {
  const [first, ...others] = further;
  const rests = new Map<WordCell, WordCell>();
  for (const rest of first?.cells ?? []) {
    const cell = lastCell(above, rest.column);
    if (cell !== undefined && MIDDLE.test(textOf(rest)) && textOf(cell) !== "" && !ENDED.test(textOf(cell)))
      rests.set(cell, rest);
  }
  const taken = new Set(rests.values());
  const rows = replaced(above.rows, (cell) => {
    const rest = rests.get(cell);
    return rest === undefined ? cell : { ...cell, rows: cell.rows + rest.rows, blocks: joinedBlocks(cell, rest, seam) };
  });
  const remaining = first === undefined ? [] : [{ cells: first.cells.filter((cell) => !taken.has(cell)) }];
  return { ...above, rows: [...rows, ...remaining, ...others] };
}

function replaced(rows: readonly WordRow[], by: (cell: WordCell) => WordCell): WordRow[] {
  return rows.map(({ cells }) => ({ cells: cells.map(by) }));
}

/** The two parts of a cell's text: a paragraph that goes on is one. */
function joinedBlocks({ column, blocks: above }: WordCell, { blocks: below }: WordCell, seam: Seam): WordBlock[] {
  const last = above.at(-1);
  const [first, ...others] = below;
  if (last?.kind !== "paragraph" || first?.kind !== "paragraph") return [...above, ...below];
  const line = seam.lastLine(column);
  const isBroken = line === "broken" || (line === "full" && /^[^\p{Lu}]/u.test(first.text));
  if (!/^[\p{Ll}(]/u.test(first.text) && !leadsOn(last.text) && !isBroken) return [...above, ...below];
  return [
    ...above.slice(0, -1),
    {
      ...last,
      text: joinLines(last.text, first.text, NO_WORDS),
      leftOut: joinLeftOut(last.leftOut, first.leftOut),
      notes: [...last.notes, ...first.notes],
    },
    ...others,
  ];
}
