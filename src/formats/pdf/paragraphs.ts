import { joinLines, withoutSoft } from "./joining";
import type { Line } from "./lines";
import type { Vocabulary } from "./vocabulary";

/** Lines that are one paragraph, as they stand below each other. */
export interface TextParagraph {
  readonly text: string;
  /** The sign in front of an item of a list is no part of it. */
  readonly isItem: boolean;
  readonly lines: readonly Line[];
}

/** What the lines of one column of text are judged by. */
export interface ColumnMeasure {
  /** Where lines end at the latest. */
  readonly right: number;
  /** Where most lines begin. */
  readonly left: number;
  /** The distance between the lines of a paragraph, in sizes of the text. */
  readonly pitch: number;
  /** Lines that were broken end in a space, as this document is written. */
  readonly keepsSpaces: boolean;
}

/** A gap this much wider than between the lines of a paragraph parts two. */
const PARAGRAPH_GAP = 1.28;
/** Room that a next word must have left over, in sizes of the text, for the line's end to be the writer's. */
const ROOM_LEFT = 0.25;
/** Signs in front of the items of a list. */
const BULLET = /^[•●▪■◦○‣⁃∙·➢–—*-]$/u;
const BULLET_GLUED = /^[•●▪■◦‣⁃➢]/u;
const NUMBER = /^(?:\d{1,2}|[a-zæøå])[.)]$/i;

/** The paragraphs that the lines of one column make, from above. */
export function paragraphsOf(lines: readonly Line[], measure: ColumnMeasure, vocabulary: Vocabulary): TextParagraph[] {
  const found: Line[][] = [];
  for (const line of lines) {
    const paragraph = found.at(-1);
    const above = paragraph?.at(-1);
    if (paragraph === undefined || above === undefined || isEnded(above, line, measure)) found.push([line]);
    else paragraph.push(line);
  }
  return found.map((own) => paragraphOf(own, measure, vocabulary));
}

function isEnded(above: Line, below: Line, measure: ColumnMeasure): boolean {
  const size = Math.max(above.size, below.size);
  const isNear = below.baseline - above.baseline <= PARAGRAPH_GAP * measure.pitch * size;
  if (!isNear || Math.abs(above.size - below.size) > 0.12 * size) return true;
  if (below.lead !== null || above.words.length === 0 || below.words.length === 0) return below.lead !== null;
  const sign = below.words[0]?.text ?? "";
  if (BULLET_GLUED.test(sign) && !BULLET.test(above.words.at(-1)?.text ?? "")) return true;
  const isFree = endsAhead(above, below, measure);
  if (above.bold !== below.bold && (isFree || !/^\p{Ll}/u.test(below.text))) return true;
  if (isFree) return !CLOSING.test(below.text);
  if (isOneMore(above, below)) return true;
  // A space that had no room isn't there, although the line was broken.
  const hadRoom = measure.right - above.right > 0.4 * above.size;
  return measure.keepsSpaces && hadRoom && isFull(above) && !above.endsInSpace && !isBrokenWord(above, below, measure);
}

/** No text begins so: a word too long for its column is broken in front of what closes it. */
const CLOSING = /^[)\]”’»,.;:!?]/;
const LABEL = /^\p{Lu}[\p{L}\p{N} .()/-]{1,40}:(?:\s|$)/u;

/** "Blågården: 65%" over "Lundtoftegade: 83,6%": a figure has been said, and the next one has its own label. */
function isOneMore(above: Line, below: Line): boolean {
  return /[\d%)]$/.test(above.text) && above.text.includes(":") && LABEL.test(below.text);
}

/** Whether the line ends although the next line's first word had room on it. */
export function endsAhead(above: Line, below: Line, { left, right }: ColumnMeasure): boolean {
  const [word] = below.words;
  if (word === undefined) return false;
  const piece = firstPiece(word.text);
  const width = (word.right - word.left) * (piece.length / Math.max(1, word.text.length));
  const endsInHyphen = /[-\u2010\u00ad]$/.test(above.text);
  const space = endsInHyphen ? 0 : 0.25 * above.size;
  // Centred and right-aligned lines leave their room on the left.
  const start = Math.min(above.left, Math.max(left, below.left));
  const used = above.right - Math.min(above.left, start);
  return used + space + width <= right - start - ROOM_LEFT * above.size;
}

/** A line may be broken behind a hyphen inside a word. */
function firstPiece(word: string): string {
  return /^.{2,}?[-\u2010](?=\p{L}{2})/u.exec(word)?.[0] ?? word;
}

const isFull = (line: Line): boolean => !/[-\u2010\u00ad/]$/.test(line.text);

/** A word too long for its column is broken without a hyphen. */
function isBrokenWord(above: Line, below: Line, { right }: ColumnMeasure): boolean {
  if (above.endsInSpace) return false;
  if (CLOSING.test(below.text)) return true;
  const isYear = /\/\d{0,3}$/.test(above.text) && /^\d{1,4}(?:\s|$)/.test(below.text);
  return above.words.length === 1 && right - above.right < 0.75 * above.size && (isYear || /^\p{Ll}/u.test(below.text));
}

function paragraphOf(lines: readonly Line[], measure: ColumnMeasure, vocabulary: Vocabulary): TextParagraph {
  let text = "";
  let before: Line | null = null;
  for (const line of lines) {
    if (line.text === "") continue;
    if (before === null) text = line.text;
    else if (
      isBrokenWord(before, line, measure) &&
      !(/^\p{L}/u.test(line.text) && vocabulary.has(line.words[0]?.text ?? ""))
    )
      text += line.text;
    else text = joinLines(text, line.text, vocabulary);
    before = line;
  }
  const item = itemOf(lines[0], text);
  return { text: withoutSoft(item ?? text), isItem: item !== null, lines };
}

/** The text of a list's item without the sign in front of it; null for what is none. */
function itemOf(first: Line | undefined, text: string): string | null {
  const sign = first?.words[0];
  const next = first?.words[1];
  if (first === undefined || sign === undefined) return null;
  if (BULLET_GLUED.test(text)) return text.replace(BULLET_GLUED, "").trimStart();
  if (next === undefined || !(BULLET.test(sign.text) || (sign.text === "o" && /^\p{Lu}/u.test(next.text)))) return null;
  // "- 33 %" may be a figure; the sign of a list stands further off.
  const isApart = next.left - sign.right > 0.5 * first.size;
  return isApart || !/^\d/.test(next.text) ? text.slice(sign.text.length).trimStart() : null;
}

/** Whether the text is nothing but the sign or the number in front of an item. */
export function isItemSign(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text) || text === "o";
}
