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
  const dropped = edges.map((lines, page) =>
    lines.filter((line) => isRepeated(line, page, edges) || isPageNumber(line, page, edges)),
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

function isRepeated(line: EdgeLine, page: number, edges: readonly (readonly EdgeLine[])[]): boolean {
  const isSame = (other: EdgeLine): boolean =>
    other.edge === line.edge && other.key === line.key && Math.abs(other.fromEdge - line.fromEdge) <= SAME_PLACE;
  // Left and right pages may differ, and the first of a document often does.
  const near = [page - 2, page - 1, page + 1, page + 2];
  const found = near.filter((at) => edges[at]?.some(isSame) === true).length;
  if (found === 0) return false;
  const all = edges.filter((lines) => lines.some(isSame)).length;
  // A table's repeated headings stand at the top of pages too, but several words in several places beside each other.
  const beside =
    edges[page]?.filter(({ baseline, edge }) => edge === line.edge && Math.abs(baseline - line.baseline) <= 1) ?? [];
  return all >= 2 && beside.length <= 3 && isAtEdge(line, page, edges, isSame);
}

/** Lines between it and the edge of the page are repeated as well. */
function isAtEdge(
  line: EdgeLine,
  page: number,
  edges: readonly (readonly EdgeLine[])[],
  isSame: (other: EdgeLine) => boolean,
): boolean {
  const outside = edges[page]?.filter(({ edge, fromEdge }) => edge === line.edge && fromEdge < line.fromEdge - 1) ?? [];
  const others = edges.filter((lines, at) => at !== page && lines.some(isSame));
  return outside.every(
    (own) =>
      others.some((lines) =>
        lines.some(
          ({ edge, key, fromEdge }) =>
            edge === own.edge && key === own.key && Math.abs(fromEdge - own.fromEdge) <= SAME_PLACE,
        ),
      ) || PAGE_NUMBER.test(own.text),
  );
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
