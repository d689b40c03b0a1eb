import { linesOf, type Line } from "./lines";
import type { Glyph, PageMarks } from "./marks";

/** How much of a page's height its head and its foot may take. */
const ZONE = 0.13;
/** How far a line that repeats may lie from where it lay on the page before, in points. */
const SAME_PLACE = 4;
const PAGE_NUMBER = /^(?:side|s\.|page)?\s*[-–]?\s*(\d{1,4})\s*(?:(?:af|\/|of|ud af)\s*(\d{1,4}))?\s*[-–]?$/i;

/** Heads, feet and page numbers: what stands in the same place on page after page, and is no text of the document. */
export function furnitureOf(pages: readonly PageMarks[]): (page: number) => (glyph: Glyph) => boolean {
  const edges = pages.map(edgeLines);
  const known = knownLines(edges);
  const dropped = edges.map((lines, page) =>
    lines.filter((line) => isRepeated(line, page, edges, known) || isPageNumber(line, page, edges)),
  );
  return (page) => {
    const lines = dropped[page] ?? [];
    return ({ baseline, left, right }) =>
      lines.some(
        (line) => baseline >= line.top && baseline <= line.bottom && right > line.left - 1 && left < line.right + 1,
      );
  };
}

/** A line at the edge of a page; what part of a line stands apart is one of its own. */
interface EdgeLine extends Line {
  readonly edge: "head" | "foot";
  readonly fromEdge: number;
  /** Whether nothing stands between it and the edge that isn't at the edge too. */
  readonly isOutermost: boolean;
  readonly key: string;
}

function edgeLines({ glyphs, height }: PageMarks): EdgeLine[] {
  const top = glyphs.filter(({ baseline }) => baseline < ZONE * height);
  const bottom = glyphs.filter(({ baseline }) => baseline > (1 - ZONE) * height);
  const all = glyphs.filter(({ isSpace }) => !isSpace).map(({ baseline }) => baseline);
  const [first, last] = [all.reduce((a, b) => Math.min(a, b), Infinity), all.reduce((a, b) => Math.max(a, b), 0)];
  const edge = (kind: "head" | "foot", own: readonly Glyph[]): EdgeLine[] =>
    linesOf(own, () => false, 3).map((line) => ({
      ...line,
      edge: kind,
      fromEdge: kind === "head" ? line.baseline : height - line.baseline,
      isOutermost: kind === "head" ? line.baseline <= first + 1 : line.baseline >= last - 1,
      key: line.text.toLowerCase().replace(/\d+/g, "#"),
    }));
  return [...edge("head", top), ...edge("foot", bottom)];
}

/** What a line is known by on other pages: its words, figures aside, and its edge. */
const nameOf = ({ edge, key }: EdgeLine): string => `${edge} ${key}`;

/** By page and name the places of the lines. */
type Known = readonly ReadonlyMap<string, readonly number[]>[];

function knownLines(edges: readonly (readonly EdgeLine[])[]): Known {
  return edges.map((lines) => {
    const known = new Map<string, number[]>();
    for (const line of lines) known.set(nameOf(line), [...(known.get(nameOf(line)) ?? []), line.fromEdge]);
    return known;
  });
}

/** Whether a page near by has the line in the same place. Left and right pages may differ. */
function isNearBy(line: EdgeLine, page: number, known: Known): boolean {
  return [page - 2, page - 1, page + 1, page + 2].some((other) =>
    known[other]?.get(nameOf(line))?.some((fromEdge) => Math.abs(fromEdge - line.fromEdge) <= SAME_PLACE),
  );
}

function isRepeated(line: EdgeLine, page: number, edges: readonly (readonly EdgeLine[])[], known: Known): boolean {
  if (!isNearBy(line, page, known)) return false;
  const own = edges[page]?.filter(({ edge }) => edge === line.edge) ?? [];
  // A table's repeated headings stand at the top of pages too, but several words in several places beside each other.
  if (own.filter(({ baseline }) => Math.abs(baseline - line.baseline) <= 1).length > 3) return false;
  // What stands between it and the edge of the page is repeated as well.
  const outside = own.filter(({ fromEdge }) => fromEdge < line.fromEdge - 1);
  return outside.every((other) => PAGE_NUMBER.test(other.text) || isNearBy(other, page, known));
}

/** A number alone at the edge that counts the pages. */
function isPageNumber(line: EdgeLine, page: number, edges: readonly (readonly EdgeLine[])[]): boolean {
  const found = PAGE_NUMBER.exec(line.text);
  if (found === null || !line.isOutermost) return false;
  const number = Number(found[1]);
  const isSaid = /[a-z/]/i.test(line.text) || /^[-–]/.test(line.text);
  if (number === page + 1 || (isSaid && number <= edges.length + page + 1)) return true;
  // Counting may begin elsewhere: then the pages beside it count on.
  return [-1, 1].some((step) =>
    edges[page + step]?.some((other) => Number(PAGE_NUMBER.exec(other.text)?.[1]) === number + step),
  );
}
