import { median, type Box } from "./geometry";
import type { Glyph } from "./marks";

/** A word with the place it stands in. */
export interface Word extends Pick<Box, "left" | "right"> {
  readonly text: string;
  /** How far its letters stand apart, in sizes of the text; 0 in ordinary text. */
  readonly spacing: number;
}

/** A gap this much wider than those inside the words parts two words, in sizes of the text. */
const WORD_GAP = 0.17;
/** Where the text has spaces of its own a gap without one must be wider. */
const WORD_GAP_BESIDE_SPACES = 0.45;
/** Letters with a space behind nearly all of them are one word: its letters are spaced by hand. */
const SPACED_BY_HAND = 0.7;
const FEWEST_LETTERS = 4;
/** The letters of a spaced word stand about equally far apart. */
const EVEN = 0.12;

/**
 * The words of one line, from the gaps between its characters. The gaps inside a word are told from the line itself, so
 * that a letter-spaced heading is as many words as it says.
 */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const sorted = [...glyphs].sort((a, b) => a.left - b.left);
  const solid: Glyph[] = [];
  /** By the index of a character: whether a space stands in front of it. */
  const spaced = new Set<number>();
  let sawSpace = false;
  for (const glyph of sorted) {
    if (glyph.isSpace) {
      sawSpace = true;
      continue;
    }
    if (sawSpace && solid.length > 0) spaced.add(solid.length);
    sawSpace = false;
    solid.push(glyph);
  }
  const gaps = solid.map((glyph, index) => {
    const before = solid[index - 1];
    return before === undefined ? 0 : (glyph.left - before.right) / Math.max(1, Math.min(glyph.size, before.size));
  });
  const isSpacedByHand =
    solid.length >= FEWEST_LETTERS && spaced.size >= SPACED_BY_HAND * (solid.length - 1) && isOfSingles(solid, spaced);
  const usual = usualGap(gaps, isSpacedByHand ? new Set() : spaced);
  const limit = usual + (spaced.size > 0 && !isSpacedByHand ? WORD_GAP_BESIDE_SPACES : WORD_GAP);
  const words: Word[] = [];
  for (const [index, glyph] of solid.entries()) {
    const begins = index === 0 || (spaced.has(index) && !isSpacedByHand) || (gaps[index] ?? 0) > limit;
    const last = words.at(-1);
    if (begins || last === undefined)
      words.push({ text: glyph.text, left: glyph.left, right: glyph.right, spacing: usual });
    else {
      const right = Math.max(last.right, glyph.right);
      words[words.length - 1] = { ...last, text: last.text + glyph.text, right };
    }
  }
  return words.map((word) => ({ ...word, text: word.text.normalize("NFC") }));
}

/** Whether what stands between the spaces is letters rather than figures: "2 0 2 5" may be four figures. */
function isOfSingles(solid: readonly Glyph[], spaced: ReadonlySet<number>): boolean {
  const letters = solid.filter(({ text }) => /\p{L}/u.test(text)).length;
  return letters >= SPACED_BY_HAND * solid.length && spaced.size > 0;
}

/** The gap between the letters of a word. */
function usualGap(gaps: readonly number[], spaced: ReadonlySet<number>): number {
  const inside = gaps.filter((_, index) => index > 0 && !spaced.has(index));
  if (inside.length < 2) return 0;
  const middle = median(inside);
  if (middle <= 0.05) return Math.max(0, middle);
  const near = inside.filter((gap) => Math.abs(gap - middle) <= EVEN).length;
  return near >= 0.6 * inside.length ? middle : 0.05;
}
