import { linesOf, type Line } from "./lines";
import type { Glyph, PageMarks } from "./marks";

/** How much of a page's height its head and its foot may take. */
const ZONE = 0.13;
/** How far a line that repeats may lie from where it lay on the page before, in points. */
const SAME_PLACE = 4;
const PAGE_NUMBER = /^(?:side|s\.|page)?\s*[-–]?\s*(\d{1,4})\s*(?:(?:af|\/|of|ud af)\s*(\d{1,4}))?\s*[-–]?$/i;
/** A line set as a heading is one, unless it stands on so many pages. */
const FEWEST_OF_HEADING = 3;

/** The heads, feet and page numbers of a document: what stands in the same place on page after page. */
export interface Furniture {
  /** Whether a character of a page is of one of them, and no text of the document. */
  readonly isOf: (page: number) => (glyph: Glyph) => boolean;
  /** Each of them as it stands where it comes first. */
  readonly texts: readonly string[];
  /** The pages that they stand on, from zero. */
  readonly pages: readonly number[];
}

/** @param bodySize the size of most text */
export function furnitureOf(pages: readonly PageMarks[], bodySize: number): Furniture {
  const edges = pages.map(edgeLines);
  const known = knownLines(edges);
  const isHeading = (line: EdgeLine): boolean => line.bold || line.size > 1.12 * bodySize;
  const repeated = edges.map((lines, page) =>
    lines.filter((line) => isRepeated(line, page, edges, known) && !(isHeading(line) && isOfFew(line, page, known))),
  );
  const outside = outsideText(edges, repeated);
  const dropped = edges.map((lines, page) => {
    const own = repeated[page]?.filter(outside) ?? [];
    return [...own, ...lines.filter((line) => !own.includes(line) && isPageNumber(line, page, edges, own))];
  });
  return {
    isOf: (page) => {
      const lines = dropped[page] ?? [];
      return ({ baseline, left, right }) =>
        lines.some(
          (line) => baseline >= line.top && baseline <= line.bottom && right > line.left - 1 && left < line.right + 1,
        );
    },
    texts: namesOf(dropped),
    pages: dropped.flatMap((lines, page) => (lines.length === 0 ? [] : [page])),
  };
}

/** The texts that the lines have, those once that differ in nothing but the number of their page. */
function namesOf(dropped: readonly (readonly EdgeLine[])[]): string[] {
  const named: { readonly line: EdgeLine; readonly page: number }[] = [];
  for (const [page, lines] of dropped.entries()) {
    for (const line of lines) {
      const isNamed = named.some(
        (one) => nameOf(one.line) === nameOf(line) && isCountedOn(line.text, one.line.text, page - one.page),
      );
      if (!isNamed) named.push({ line, page });
    }
  }
  return named.map(({ line }) => line.text);
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

/** By page and name the lines. */
type Known = readonly ReadonlyMap<string, readonly EdgeLine[]>[];

function knownLines(edges: readonly (readonly EdgeLine[])[]): Known {
  return edges.map((lines) => {
    const known = new Map<string, EdgeLine[]>();
    for (const line of lines) known.set(nameOf(line), [...(known.get(nameOf(line)) ?? []), line]);
    return known;
  });
}

/** Whether another page has the line in the same place, with the same figures but for one that counts the pages. */
function isOn(other: number, line: EdgeLine, page: number, known: Known): boolean {
  return (
    known[other]
      ?.get(nameOf(line))
      ?.some(
        ({ fromEdge, text }) =>
          Math.abs(fromEdge - line.fromEdge) <= SAME_PLACE && isCountedOn(text, line.text, other - page),
      ) === true
  );
}

function isCountedOn(other: string, own: string, step: number): boolean {
  const [there, here] = [figuresOf(other), figuresOf(own)];
  return here.every((figure, index) => there[index] === figure || there[index] === figure + step);
}

const figuresOf = (text: string): number[] => Array.from(text.matchAll(/\d+/g), ([figure]) => Number(figure));

/** Whether a page near by has the line. Left and right pages may differ. */
function isNearBy(line: EdgeLine, page: number, known: Known): boolean {
  return [-2, -1, 1, 2].some((step) => isOn(page + step, line, page, known));
}

/** Whether the line stands on too few pages for what repeats, where a heading may be the same on two. */
function isOfFew(line: EdgeLine, page: number, known: Known): boolean {
  return known.filter((_, other) => isOn(other, line, page, known)).length < FEWEST_OF_HEADING;
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

/**
 * Whether a line that repeats stands outside the text: on more pages than those whose text reaches as far out. Headings of
 * agreements that each begin on a page of their own repeat too, where the text of other pages begins.
 */
function outsideText(
  edges: readonly (readonly EdgeLine[])[],
  repeated: readonly (readonly EdgeLine[])[],
): (line: EdgeLine) => boolean {
  const reaches = edges.map((lines, page) => {
    const text = lines.filter((line) => repeated[page]?.includes(line) !== true && !PAGE_NUMBER.test(line.text));
    const least = (edge: EdgeLine["edge"]): number =>
      text.reduce((most, line) => (line.edge === edge ? Math.min(most, line.fromEdge) : most), Infinity);
    return { head: least("head"), foot: least("foot") };
  });
  const counts = new Map<string, number>();
  for (const lines of repeated)
    for (const name of new Set(lines.map(nameOf))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (line) => {
    const beyond = reaches.filter((reach) => reach[line.edge] <= line.fromEdge + SAME_PLACE).length;
    return (counts.get(nameOf(line)) ?? 0) > beyond;
  };
}

/** A number alone at the edge that counts the pages, with nothing beside it but what is left out too. */
function isPageNumber(
  line: EdgeLine,
  page: number,
  edges: readonly (readonly EdgeLine[])[],
  dropped: readonly EdgeLine[],
): boolean {
  const found = PAGE_NUMBER.exec(line.text);
  if (found === null || !line.isOutermost) return false;
  const beside = edges[page]?.filter((other) => Math.abs(other.baseline - line.baseline) <= 1) ?? [];
  if (beside.some((other) => other !== line && !dropped.includes(other))) return false;
  const number = Number(found[1]);
  const isSaid = /[a-z/]/i.test(line.text) || /^[-–]/.test(line.text);
  if (number === page + 1 || (isSaid && number <= edges.length + page + 1)) return true;
  // Counting may begin elsewhere: then the pages beside it count on.
  return [-1, 1].some((step) =>
    edges[page + step]?.some((other) => Number(PAGE_NUMBER.exec(other.text)?.[1]) === number + step),
  );
}
