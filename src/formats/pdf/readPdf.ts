import type { WordBlock, WordDocument, WordNotRead, WordParagraph } from "../../core/word/wordDocument";
import { UNKNOWN_SIGN } from "../../core/workbook/unknownSign";
import { FormatError } from "../errors";
import { Pace, type PaceOptions } from "../xlsx/pace";
import { blocksOf, paragraphsOfText, type DocumentFacts } from "./blocks";
import { furnitureOf, type Furniture } from "./furniture";
import { layoutOf, type PageLayout } from "./layout";
import { MAX_BYTES } from "./limits";
import { linesOf, type Line } from "./lines";
import type { PageMarks } from "./marks";
import { emptyLine, measureOf, roundSize, typographyOf, type Typography } from "./measure";
import { marksOf, noteMark, Notes } from "./notes";
import { readPages } from "./openPdf";
import { joinPages } from "./overPages";
import type { PageCell, PageItem, PageText } from "./pageItems";
import { endsAhead } from "./paragraphs";
import { Vocabulary } from "./vocabulary";

/** Of a document in which more of the characters than this have no text of their own nothing can be read for certain. */
const MOST_UNKNOWN = 0.1;
/** A picture that covers this much of a page may hold text. */
const LARGE_PICTURE = 0.3;
/** Larger text than that of most lines is a heading. */
const HEADING = 1.12;

/**
 * Reads a PDF into its paragraphs and tables, as `readDocx` does a Word document.
 * @throws FormatError for everything that is wrong with the file; the signal's reason when stopped
 */
export async function readPdf(bytes: Uint8Array, options: PaceOptions = {}): Promise<WordDocument> {
  if (bytes.length > MAX_BYTES) throw new FormatError("pdf/too-much");
  const pace = new Pace(options);
  const drawn = await readPages(bytes, pace);
  const seen = drawn.map(withoutUnseen);
  const pages = seen.map(({ marks }) => marks);
  requireText(pages);
  const typography = typographyOf(pages.flatMap(roughColumns));
  const furniture = furnitureOf(pages, typography.size);
  const reaches = reachesOf(pages);
  const layouts: PageLayout[] = [];
  for (const [page, marks] of pages.entries()) {
    const dropped = furniture.isOf(page);
    layouts.push(
      layoutOf(
        marks,
        {
          pitch: typography.pitch,
          reach: reaches.get(Math.round(marks.width)) ?? marks.width,
          before: layouts.at(-1) ?? null,
        },
        (glyph) => !dropped(glyph),
      ),
    );
    await pace.advance(0);
  }
  const read = blocksOfPages(layouts, typography, pages);
  const hidden = seen.flatMap(({ hidden: text }) => (text === "" ? [] : [hiddenParagraph(text)]));
  pace.finish();
  return {
    blocks: [...read, ...hidden],
    pages: pages.length,
    notRead: notReadOf(
      pages,
      layouts,
      seen.map(({ isMachineRead }) => isMachineRead),
      furniture,
    ),
  };
}

/** How far text goes out to the right on pages of a width: a table may be wider than its page. */
function reachesOf(pages: readonly PageMarks[]): ReadonlyMap<number, number> {
  const reaches = new Map<number, number>();
  for (const { width, glyphs } of pages) {
    const key = Math.round(width);
    const own = glyphs.reduce((right, glyph) => Math.max(right, glyph.right), width);
    reaches.set(key, Math.max(own, reaches.get(key) ?? 0));
  }
  return reaches;
}

/** Text that isn't seen is left out, save where all of a page's is unseen: it was read off a picture by a machine. */
function withoutUnseen(marks: PageMarks): { marks: PageMarks; hidden: string; isMachineRead: boolean } {
  const unseen = marks.glyphs.filter(({ isUnseen }) => isUnseen);
  if (unseen.length === 0) return { marks, hidden: "", isMachineRead: false };
  const shown = marks.glyphs.filter(({ isUnseen }) => !isUnseen);
  // A page number or a stamp may be printed over a scanned page.
  if (shown.length < 0.2 * unseen.length) return { marks, hidden: "", isMachineRead: true };
  const hidden = linesOf(unseen, () => false).map(({ text }) => text);
  return { marks: { ...marks, glyphs: shown }, hidden: hidden.join("\n"), isMachineRead: false };
}

function hiddenParagraph(hidden: string): WordParagraph {
  return { kind: "paragraph", text: "", leftOut: { hidden }, heading: null, listLevel: null, notes: [] };
}

/** @throws FormatError where there is no text, or none that can be told */
function requireText(pages: readonly PageMarks[]): void {
  const glyphs = pages.flatMap((page) => page.glyphs.filter(({ isSpace }) => !isSpace));
  if (glyphs.length === 0)
    throw new FormatError(pages.some(({ picture }) => picture >= LARGE_PICTURE) ? "pdf/scanned" : "pdf/no-text");
  const unknown = glyphs.filter(({ text }) => text === UNKNOWN_SIGN).length;
  if (unknown > MOST_UNKNOWN * glyphs.length) throw new FormatError("pdf/no-characters");
}

/** The lines of a page roughly as columns, to learn how the document is set. */
function roughColumns({ glyphs }: PageMarks): Line[][] {
  const columns: Line[][] = [];
  for (const line of linesOf(glyphs, () => false, 1)) {
    const column = columns.find((own) => {
      const last = own.at(-1);
      return (
        last !== undefined && Math.abs(last.left - line.left) <= 1 && line.baseline - last.baseline < 3 * line.size
      );
    });
    if (column === undefined) columns.push([line]);
    else column.push(line);
  }
  return columns;
}

function blocksOfPages(
  layouts: readonly PageLayout[],
  typography: Typography,
  marks: readonly PageMarks[],
): WordBlock[] {
  const vocabulary = new Vocabulary();
  const referred = new Set<string>();
  const levels = new Map<number, number>();
  for (const line of layouts.flatMap(({ items }) => [...linesIn(items)])) {
    vocabulary.learn(line.words.map(({ text }) => text));
    for (const { text } of line.raised) if (text !== line.lead) for (const mark of marksOf(text)) referred.add(mark);
    if (line.size > HEADING * typography.size) levels.set(roundSize(line.size), 0);
  }
  for (const [index, size] of [...levels.keys()].sort((a, b) => b - a).entries()) levels.set(size, index + 1);
  const gaps = layouts.flatMap(({ items }) => [...gapsIn(items, typography)]);
  const facts: DocumentFacts = {
    ...{ typography, vocabulary, levels, notes: new Notes(), pages: marks },
    emptyLine: emptyLine(
      gaps.map(({ gap }) => gap),
      gaps.flatMap(({ gap, isEnd }) => (isEnd ? [gap] : [])),
      typography,
    ),
  };
  const pages = layouts.map(({ items }, page) => withoutNotes(items, page, facts, referred));
  return joinPages(
    pages.map((items, page) => ({ items, blocks: blocksOf(items, page, facts) })),
    typography,
  );
}

/** Takes the notes' own texts out of a page, and keeps them by their marks. */
function withoutNotes(
  items: readonly PageItem[],
  page: number,
  facts: DocumentFacts,
  referred: ReadonlySet<string>,
): PageItem[] {
  return items.flatMap((item): PageItem[] => {
    if (item.kind === "table") return [item];
    const kept: Line[] = [];
    for (const { text, lines } of paragraphsOfText(item, facts)) {
      const mark = lines[0] === undefined ? null : noteMark(lines[0]);
      if (mark !== null && referred.has(mark)) facts.notes.add(page, mark, text);
      else kept.push(...lines);
    }
    return kept.length === 0 ? [] : [{ ...item, lines: kept } satisfies PageText];
  });
}

function* linesIn(items: readonly PageItem[]): Generator<Line> {
  for (const item of items) {
    if (item.kind === "text") yield* item.lines;
    else for (const cell of item.cells) yield* linesIn(cell.items);
  }
}

/** The distances between the lines of tables, and whether the first of the two ends although the next word had room. */
function* gapsIn(items: readonly PageItem[], typography: Typography): Generator<{ gap: number; isEnd: boolean }> {
  for (const { lines, ...room } of items.flatMap((item) => (item.kind === "table" ? [...textsIn(item.cells)] : []))) {
    const measure = measureOf(lines, room, typography);
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      if (next === undefined) continue;
      yield { gap: (next.baseline - line.baseline) / line.size, isEnd: endsAhead(line, next, measure) };
    }
  }
}

function* textsIn(cells: readonly PageCell[]): Generator<PageText> {
  for (const item of cells.flatMap(({ items }) => items)) {
    if (item.kind === "text") yield item;
    else yield* textsIn(item.cells);
  }
}

function notReadOf(
  pages: readonly PageMarks[],
  layouts: readonly PageLayout[],
  machineRead: readonly boolean[],
  furniture: Furniture,
): WordNotRead[] {
  const numbers = (is: (page: PageMarks, index: number) => boolean): number[] =>
    pages.flatMap((page, index) => (is(page, index) ? [index + 1] : []));
  const told: readonly (readonly [WordNotRead["reason"], number[]])[] = [
    ["page-picture", numbers(({ picture }, index) => picture >= LARGE_PICTURE && machineRead[index] !== true)],
    ["page-machine-read", numbers((_, index) => machineRead[index] === true)],
    ["table-unruled", numbers((_, index) => layouts[index]?.items.some(isUnruled) === true)],
  ];
  const edges = furniture.pages.map((page) => page + 1);
  return [
    ...told.flatMap(([reason, found]) => (found.length === 0 ? [] : [{ reason, pages: pageList(found) }])),
    ...(edges.length === 0 ? [] : [{ reason: "page-edges", pages: pageList(edges), texts: furniture.texts } as const]),
  ];
}

function isUnruled(item: PageItem): boolean {
  return item.kind === "table" && item.by === "alignment" && item.xs.length > 3;
}

/** "2, 4-6" */
function pageList(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`)).join(", ");
}
