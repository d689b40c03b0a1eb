import { joinLeftOut } from "../../core/word/text";
import type { PagePlace, WordBlock, WordCell, WordParagraph, WordTable } from "../../core/word/wordDocument";
import type { LeftOut } from "../../core/workbook/snapshot";
import type { Line } from "./lines";
import type { PageMarks } from "./marks";
import { measureOf, roundSize, type Typography } from "./measure";
import { marksOf, type Notes } from "./notes";
import type { PageCell, PageItem, PageTable, PageText } from "./pageItems";
import { paragraphsOf, type TextParagraph } from "./paragraphs";
import type { Vocabulary } from "./vocabulary";

/** What the whole document tells, by which the text of a page is read. */
export interface DocumentFacts {
  readonly typography: Typography;
  /** The distance from which an empty line lies between two, in sizes of the text. */
  readonly emptyLine: number;
  readonly vocabulary: Vocabulary;
  readonly notes: Notes;
  /** The level of headings by the size of their text, rounded as `roundSize` does. */
  readonly levels: ReadonlyMap<number, number>;
  /** The pages as they are read, in their order. */
  readonly pages: readonly Pick<PageMarks, "width" | "height" | "turn">[];
}

/** A longer text in large letters is no heading. */
const LONGEST_HEADING = 200;

/** What stands on a page as paragraphs and tables. */
export function blocksOf(items: readonly PageItem[], page: number, facts: DocumentFacts): WordBlock[] {
  return items.flatMap((item): readonly WordBlock[] =>
    item.kind === "table" ? [tableBlock(item, page, facts)] : textBlocks(item, page, facts),
  );
}

/** The paragraphs of a column of text, and empty ones where it is parted. */
function textBlocks(text: PageText, page: number, facts: DocumentFacts): WordParagraph[] {
  const blocks: WordParagraph[] = [];
  let last: Line | undefined;
  for (const paragraph of paragraphsOfText(text, facts)) {
    const [first] = paragraph.lines;
    if (first !== undefined && last !== undefined) {
      const size = Math.min(first.size, last.size);
      if (first.baseline - last.baseline > facts.emptyLine * size) blocks.push(EMPTY);
    }
    last = paragraph.lines.at(-1);
    blocks.push(paragraphBlock(paragraph, page, facts));
  }
  return blocks;
}

export function paragraphsOfText({ lines, left, right }: PageText, facts: DocumentFacts): TextParagraph[] {
  return paragraphsOf(lines, measureOf(lines, { left, right }, facts.typography), facts.vocabulary);
}

const EMPTY: WordParagraph = { kind: "paragraph", text: "", leftOut: null, heading: null, listLevel: null, notes: [] };

function paragraphBlock({ text, isItem, lines }: TextParagraph, page: number, facts: DocumentFacts): WordParagraph {
  const notes: string[] = [];
  const raised: string[] = [];
  for (const { text: mark } of lines.flatMap((line) => line.raised)) {
    const found = marksOf(mark).map((one) => facts.notes.find(page, one));
    for (const note of found) if (note !== null) notes.push(note);
    if (found.length === 0 || found.includes(null)) raised.push(mark);
  }
  const struck = lines.flatMap((line) => (line.struck === "" ? [] : [line.struck]));
  const size = Math.max(...lines.map((line) => line.size));
  const level = text.length <= LONGEST_HEADING ? (facts.levels.get(roundSize(size)) ?? null) : null;
  return {
    kind: "paragraph",
    text,
    leftOut: joinLeftOut(
      struck.length === 0 ? null : ({ struck: struck.join(" ") } satisfies LeftOut),
      raised.length === 0 ? null : ({ raised: raised.join("\n") } satisfies LeftOut),
    ),
    heading: level,
    listLevel: isItem ? 0 : null,
    notes,
  };
}

/** Where the table stands, in parts of the page. */
function placeOf({ box }: PageTable, page: number, { pages }: DocumentFacts): PagePlace[] {
  const size = pages[page];
  if (size === undefined) return [];
  const { width, height, turn } = size;
  const part = (at: number, whole: number): number => Math.round(Math.min(1, Math.max(0, at / whole)) * 1e4) / 1e4;
  const [left, right] = [part(box.left, width), part(box.right, width)];
  return [{ page: page + 1, left, right, top: part(box.top, height), bottom: part(box.bottom, height), turn }];
}

function tableBlock(table: PageTable, page: number, facts: DocumentFacts): WordTable {
  const { cells } = table;
  const rows: WordCell[][] = [];
  const last = cells.reduce((most, { row, rows: high }) => Math.max(most, row + high), 0);
  for (let row = 0; row < last; row += 1) rows.push([]);
  for (const cell of cells) rows[cell.row]?.push(cellBlock(cell, page, facts));
  return {
    kind: "table",
    rows: rows.map((own) => ({ cells: own.sort((a, b) => a.column - b.column) })),
    covered: [],
    places: placeOf(table, page, facts),
  };
}

function cellBlock({ column, columns, rows, items }: PageCell, page: number, facts: DocumentFacts): WordCell {
  return { column, columns, rows, blocks: blocksOf(items, page, facts) };
}
