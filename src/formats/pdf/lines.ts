import { around, median, type Box } from "./geometry";
import type { Glyph } from "./marks";
import { wordsOf, type Word } from "./words";

/** A note's mark in a line, or another raised text. */
interface Raised {
  readonly text: string;
  readonly left: number;
}

/** A line of text, or the part of one that stands together. */
export interface Line extends Box {
  readonly words: readonly Word[];
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly raised: readonly Raised[];
  /** The raised text in front of its first word, as a note's text has. */
  readonly lead: string | null;
  /** What is struck out of it. */
  readonly struck: string;
  /** A space stands behind its last word: the line was broken there, not ended. */
  readonly endsInSpace: boolean;
  /** The words inside it that a space stands behind. */
  readonly breaks: readonly Word[];
}

/** Characters stand on one line when their baselines differ by less than this part of their size. */
const SAME_LINE = 0.2;
/** A smaller or raised character belongs to the line below it when it is lifted by at most so much of its size. */
const MOST_RAISED = 0.75;
const LEAST_RAISED = 0.1;
/** Lowered characters, as in a formula, are lowered by less than this. */
const MOST_LOWERED = 0.4;
/** Raised characters are smaller than the text beside them by this part at least. */
const SMALLER = 0.86;
/** How near a raised character stands to the text that it belongs to, in sizes of the text. */
const BESIDE = 0.6;

/** A stretch of characters on one baseline that stand near each other. */
interface Run {
  readonly glyphs: readonly Glyph[];
  readonly baseline: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The lines of text that characters make, from above. Characters of one line that stand further apart than `apart`, in
 * sizes of the text, are lines of their own beside each other.
 */
export function linesOf(glyphs: readonly Glyph[], isStruck: (glyph: Glyph) => boolean, apart = Infinity): Line[] {
  const runs = baselines(glyphs).flatMap((row) => runsOf(row, BESIDE));
  const raised = new Map<Run, Run[]>();
  const text: Run[] = [];
  const lowered = new Map<Run, Run>();
  for (const run of runs) {
    const base = baseOf(run, runs);
    if (base === null) text.push(run);
    else if (base.kind === "raised") raised.set(base.run, [...(raised.get(base.run) ?? []), run]);
    else lowered.set(run, base.run);
  }
  // A raised run may stand on another that is itself raised: its text must not be lost.
  const onLine = new Set(text);
  for (const [base, above] of [...raised]) {
    if (onLine.has(base)) continue;
    raised.delete(base);
    text.push(...above);
  }
  const rows = rowsOfRuns(text, lowered);
  return rows
    .flatMap((row) => partsOf(row, apart))
    .flatMap((part) =>
      lineOf(
        part,
        part.flatMap((run) => raised.get(run) ?? []),
        isStruck,
      ),
    )
    .sort((a, b) => a.baseline - b.baseline || a.left - b.left);
}

function baselines(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline);
  const rows: Glyph[][] = [];
  let at = -Infinity;
  for (const glyph of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && glyph.baseline - at <= 0.06 * Math.max(1, glyph.size)) row.push(glyph);
    else rows.push([glyph]);
    at = glyph.baseline;
  }
  return rows;
}

function runsOf(row: readonly Glyph[], gap: number): Run[] {
  const sorted = [...row].sort((a, b) => a.left - b.left || a.right - b.right);
  const runs: Glyph[][] = [];
  let right = -Infinity;
  let last: Glyph | undefined;
  for (const glyph of sorted) {
    const run = runs.at(-1);
    const isLike = last !== undefined && Math.abs(last.size - glyph.size) <= 0.1 * Math.max(last.size, glyph.size);
    if (run !== undefined && isLike && glyph.left - right <= gap * glyph.size) run.push(glyph);
    else runs.push([glyph]);
    right = Math.max(right, glyph.right);
    last = glyph;
  }
  return runs
    .filter((run) => run.some(({ isSpace }) => !isSpace))
    .map((run) => ({
      ...around(run),
      glyphs: run,
      baseline: median(run.map(({ baseline }) => baseline)),
      size: median(run.map(({ size }) => size)),
    }));
}

/** The run that a raised or lowered one belongs to; null for plain text. */
function baseOf(run: Run, runs: readonly Run[]): { readonly kind: "raised" | "lowered"; readonly run: Run } | null {
  let best: { kind: "raised" | "lowered"; run: Run; distance: number } | null = null;
  const isMark = run.glyphs.filter(({ isSpace }) => !isSpace).length <= 3;
  for (const other of runs) {
    if (
      Math.abs(other.baseline - run.baseline) > other.size ||
      other === run ||
      run.size > other.size * (isMark ? 1.05 : SMALLER)
    )
      continue;
    const lifted = (other.baseline - run.baseline) / other.size;
    const isSmall = run.size <= other.size * SMALLER;
    const kind =
      lifted >= (isSmall ? LEAST_RAISED : 0.25) && lifted <= MOST_RAISED
        ? "raised"
        : isSmall && lifted < -0.06 && lifted >= -MOST_LOWERED
          ? "lowered"
          : null;
    if (kind === null) continue;
    const distance = Math.max(run.left - other.right, other.left - run.right, 0);
    if (distance > BESIDE * other.size) continue;
    if (best === null || distance < best.distance) best = { kind, run: other, distance };
  }
  return best;
}

/** Runs that stand on one line, those beside each other together. */
function rowsOfRuns(text: readonly Run[], lowered: ReadonlyMap<Run, Run>): Run[][] {
  const rows: { baseline: number; size: number; runs: Run[] }[] = [];
  for (const run of [...text].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.find((one) => Math.abs(one.baseline - run.baseline) <= SAME_LINE * Math.min(one.size, run.size));
    if (row !== undefined) row.runs.push(run);
    else rows.push({ baseline: run.baseline, size: run.size, runs: [run] });
  }
  for (const [run, base] of lowered) {
    const row = rows.find(({ runs }) => runs.includes(base));
    if (row !== undefined) row.runs.push(run);
    else rows.push({ baseline: run.baseline, size: run.size, runs: [run] });
  }
  return rows.map(({ runs }) => runs.sort((a, b) => a.left - b.left));
}

/** The parts of a row that stand apart. */
function partsOf(row: readonly Run[], apart: number): Run[][] {
  const parts: Run[][] = [];
  let right = -Infinity;
  for (const run of row) {
    const part = parts.at(-1);
    const solid = around(run.glyphs.filter(({ isSpace }) => !isSpace));
    if (part !== undefined && solid.left - right <= apart * run.size) part.push(run);
    else parts.push([run]);
    right = Math.max(right, solid.right);
  }
  return parts;
}

function lineOf(part: readonly Run[], above: readonly Run[], isStruck: (glyph: Glyph) => boolean): Line[] {
  const glyphs = part.flatMap((run) => run.glyphs);
  const marks = above.map((run) => ({ text: textOf(run.glyphs), left: run.left }));
  const kept = glyphs.filter((glyph) => glyph.isSpace || !isStruck(glyph));
  const solid = kept.filter(({ isSpace }) => !isSpace);
  const struck = glyphs.filter((glyph) => !glyph.isSpace && isStruck(glyph));
  const all = solid.length > 0 ? solid : struck;
  if (all.length === 0) return [];
  const words = solid.length > 0 ? wordsOf(kept) : [];
  const first = words[0];
  const box = around(all);
  const spaces = glyphs.filter(({ isSpace }) => isSpace);
  return [
    {
      ...box,
      words,
      text: words.map(({ text }) => text).join(" "),
      baseline: median(all.map(({ baseline }) => baseline)),
      size: median(all.map(({ size }) => size)),
      bold: all.filter(({ bold }) => bold).length * 2 > all.length,
      raised: marks,
      lead: marks.find(({ left }) => first === undefined || left < first.left)?.text ?? null,
      struck:
        struck.length === 0
          ? ""
          : wordsOf(glyphs.filter((g) => g.isSpace || isStruck(g)))
              .map(({ text }) => text)
              .join(" "),
      breaks: words.slice(0, -1).filter((word) => spaces.some((g) => Math.abs(g.left - word.right) < 0.1 * g.size)),
      endsInSpace: spaces.some((glyph) => glyph.left >= box.right - 0.3 * glyph.size),
    },
  ];
}

/** The part of a line that some of its words are, in their order. */
export function partOfLine(line: Line, words: readonly Word[]): Line {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return line;
  const isFirst = first === line.words[0];
  const next = line.words[line.words.indexOf(last) + 1]?.left ?? Infinity;
  return {
    ...line,
    left: first.left,
    right: last.right,
    words,
    text: words.map(({ text }) => text).join(" "),
    raised: line.raised.filter(({ left }) => (isFirst || left >= first.left) && left < next),
    lead: isFirst ? line.lead : null,
    struck: isFirst ? line.struck : "",
    endsInSpace: next === Infinity ? line.endsInSpace : line.breaks.includes(last),
  };
}

function textOf(glyphs: readonly Glyph[]): string {
  return wordsOf(glyphs)
    .map(({ text }) => text)
    .join(" ");
}
