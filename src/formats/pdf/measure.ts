import type { Line } from "./lines";
import { median } from "./geometry";
import type { ColumnMeasure } from "./paragraphs";

/** What the whole document tells of how its lines are set. */
export interface Typography {
  /** The distance between lines of one paragraph, in sizes of the text. */
  readonly pitch: number;
  readonly keepsSpaces: boolean;
  /** The size of most text. */
  readonly size: number;
}

const NARROWEST = 0.9;
const WIDEST = 1.9;
const USUAL = 1.2;

/** A size to the half point: sizes that near to each other are one. */
export const roundSize = (size: number): number => Math.round(size * 2) / 2;

/** @param columns the lines of each column of text, from above */
export function typographyOf(columns: readonly (readonly Line[])[]): Typography {
  const distances: number[] = [];
  let broken = 0;
  let withSpace = 0;
  const sizes = new Map<number, number>();
  for (const lines of columns) {
    const right = Math.max(...lines.map((line) => line.right));
    for (const [index, line] of lines.entries()) {
      const size = roundSize(line.size);
      sizes.set(size, (sizes.get(size) ?? 0) + line.text.length);
      const next = lines[index + 1];
      if (next === undefined || Math.abs(next.size - line.size) > 0.1 * line.size) continue;
      const distance = (next.baseline - line.baseline) / line.size;
      if (distance >= NARROWEST && distance <= WIDEST) distances.push(distance);
      // Nearly as long as the longest, and the next goes on in small letters: surely broken.
      if (line.right > right - 4 * line.size && /^\p{Ll}/u.test(next.text) && !/[-\u2010\u00ad]$/.test(line.text)) {
        broken += 1;
        if (line.endsInSpace) withSpace += 1;
      }
    }
  }
  const [size] = [...sizes].sort(([, a], [, b]) => b - a)[0] ?? [10];
  return { pitch: pitchOf(distances), keepsSpaces: broken >= 3 && withSpace >= 0.5 * broken, size };
}

/** A gap this much wider than that between paragraphs is an empty line. */
const EMPTY_LINE = 1.6;
/** Paragraphs that stand further apart than this, in lines, can't be told from those with an empty line between them. */
const NEARLY_TWO = 1.7;

/**
 * The distance from which an empty line lies between two, in sizes of the text.
 * @param gaps the distances between the lines of tables
 * @param ends those of them that lie behind lines that surely end a paragraph
 */
export function emptyLine(gaps: readonly number[], ends: readonly number[], { pitch }: Typography): number {
  const sorted = ends.filter((distance) => distance >= 0.9 * pitch && distance < 4).sort((a, b) => a - b);
  const between = Math.max(pitch, sorted[Math.floor(0.1 * sorted.length)] ?? pitch);
  // A line may be left empty inside a paragraph: then the room is two lines high, whatever parts paragraphs.
  if (between < NEARLY_TWO * pitch) return Math.max(EMPTY_LINE * pitch, (between + 2 * pitch) / 2);
  // Exactly two lines may be either: where wider gaps stand between texts too, those are the empty lines.
  const isWider = gaps.some((distance) => distance > EMPTY_LINE * between && distance < 3 * between);
  return Math.abs(between - 2 * pitch) < 0.03 * pitch && !isWider ? 1.97 * pitch : EMPTY_LINE * between;
}

/** The smallest distance that is a usual one: those between paragraphs are wider. */
function pitchOf(distances: readonly number[]): number {
  if (distances.length === 0) return USUAL;
  // A sample is enough, of however many lines.
  const sorted = distances.slice(0, 3_000).sort((a, b) => a - b);
  for (const distance of sorted) {
    const near = sorted.filter((other) => Math.abs(other - distance) <= 0.05);
    if (near.length >= Math.max(2, 0.15 * sorted.length)) return median(near);
  }
  return sorted[0] ?? USUAL;
}

/** The measure of a column whose lines have the room from `left` to `right`. */
export function measureOf(
  lines: readonly Line[],
  { left, right }: { readonly left: number; readonly right: number },
  { pitch, keepsSpaces }: Typography,
): ColumnMeasure {
  const begin = Math.min(...lines.map((line) => line.left), right);
  const end = Math.max(...lines.map((line) => line.right), left);
  // What a column leaves free on its left it leaves free on its right.
  const inset = Math.max(0, Math.min(begin - left, right - end));
  return { left: left + inset, right: Math.max(end, right - inset), pitch, keepsSpaces };
}
