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
const PARAGRAPH_GAP = 1.2;
/** Room that a next word must have left over, in sizes of the text, for the line's end to be the writer's. */
const ROOM_LEFT = 0.25;
/** Signs in front of the items of a list. */
const BULLET = /^[•●▪■◦○‣⁃∙·➢–—*-]$/u;
const BULLET_GLUED = /^[•●▪■◦‣⁃➢]/u;
const NUMBER = /^(?:\d{1,2}|[a-zæøå])[.)]$/i;

/** The paragraphs that the lines of one column make, from above. */
export function paragraphsOf(lines: readonly Line[], measure: ColumnMeasure, vocabulary: Vocabulary): TextParagraph[] {
  const found: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const paragraph = found.at(-1);
    if (paragraph === undefined || isEnded(paragraph, lines.slice(index, index + LOOK_AHEAD), measure, vocabulary))
      found.push([line]);
    else paragraph.push(line);
  }
  return found.map((own) => paragraphOf(own, measure, vocabulary));
}

/** Lines that a label may be broken over. */
const LOOK_AHEAD = 3;

/** Whether a paragraph has ended before the next lines, of which the first may be its next. */
function isEnded(
  paragraph: readonly Line[],
  next: readonly Line[],
  measure: ColumnMeasure,
  vocabulary: Vocabulary,
): boolean {
  const above = paragraph.at(-1);
  const [below] = next;
  if (above === undefined || below === undefined) return true;
  const size = Math.max(above.size, below.size);
  const isNear = below.baseline - above.baseline <= PARAGRAPH_GAP * measure.pitch * size;
  if (!isNear || Math.abs(above.size - below.size) > 0.12 * size) return true;
  if (below.lead !== null || above.words.length === 0 || below.words.length === 0) return below.lead !== null;
  const sign = below.words[0]?.text ?? "";
  if (BULLET_GLUED.test(sign) && !BULLET.test(above.words.at(-1)?.text ?? "")) return true;
  if (CLOSING.test(below.text)) return false;
  const isFree = endsAhead(above, below, measure);
  if (isFree || (above.bold !== below.bold && !/^\p{Ll}/u.test(below.text))) return true;
  if (isOneMore(paragraph, next)) return true;
  // A space that had no room isn't there, although the line was broken.
  const hadRoom = measure.right - above.right > 0.4 * above.size;
  if (measure.keepsSpaces && hadRoom)
    return isFull(above) && !above.endsInSpace && !isBrokenWord(above, below, measure);
  return !above.endsInSpace && beginsAnew(paragraph, below, measure, vocabulary);
}

/** No text begins so: a word too long for its column is broken in front of what closes it. */
const CLOSING = /^[)\]”’»,.;:!?]/;
const FIGURE_SAID = /:\s*[<>≤≥]?\s*-?\d[\d.,]*\s*%?(?:\s*\([^()]*\))?$/;
const LABEL = /^\p{Lu}[\p{L}\p{N} .()/-]{1,40}:(?:\s|$)/u;

/** "Blågården: 65%" over "Lundtoftegade: 83,6%": a figure has been said, and the next one has its own label. */
function isOneMore(paragraph: readonly Line[], next: readonly Line[]): boolean {
  const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(" ");
  return FIGURE_SAID.test(textOf(paragraph)) && LABEL.test(textOf(next));
}

/** A column narrower than this, in sizes of its text, has lines that end anywhere. */
const NARROW = 30;
/** Words that no text ends in. */
const LEADS_ON =
  /^(?:og|eller|samt|i|på|til|fra|for|af|med|ved|om|som|at|den|det|de|en|et|der|hos|under|over|efter|før|mellem|via|pr\.?|er|har|kan|skal|vil|når|hvor|inden|uden|mod|the|of)$/i;

/** Whether no text ends so: what follows goes on with it, be it with a capital. */
export function leadsOn(text: string): boolean {
  const last = /\S+$/.exec(text)?.[0] ?? "";
  return LEADS_ON.test(last) || /[,\-\u2010\u00ad–/(]$/.test(last);
}

/**
 * Whether a capital in a narrow column begins a text of its own, although there was no room for it on the line above: it
 * isn't a name that goes on. Two texts taken for one can't be told apart again; one taken for two can be put together.
 */
function beginsAnew(paragraph: readonly Line[], below: Line, measure: ColumnMeasure, vocabulary: Vocabulary): boolean {
  const words = paragraph.flatMap((line) => line.words.map(({ text }) => text));
  const last = words.at(-1) ?? "";
  const next = below.words[0]?.text ?? "";
  if (measure.right - measure.left > NARROW * below.size || !/^\p{Lu}\p{Ll}/u.test(next)) return false;
  if (!/[\p{L}\d%).]$/u.test(last) || LEADS_ON.test(last) || /^kommune[:,.]?$/i.test(next)) return false;
  const isGenitive = /\p{Ll}{3}s$/u.test(last);
  const isShort = /^[\p{Lu}\d/.-]+$/u.test(last) && /\p{Lu}/u.test(last);
  const isName = words.length > 1 && /^\p{Lu}/u.test(last);
  return !isGenitive && !isShort && !isName && !vocabulary.hasPair(last, next);
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
  return above.right - start + space + width <= right - start - ROOM_LEFT * above.size;
}

/** A line may be broken behind a hyphen inside a word. */
function firstPiece(word: string): string {
  return /^.{2,}?[-\u2010](?=\p{L}{2})/u.exec(word)?.[0] ?? word;
}

const isFull = (line: Line): boolean => !/[-\u2010\u00ad/]$/.test(line.text);

/** A word too long for its column is broken without a hyphen. */
function isBrokenWord(above: Line, below: Line, { right, keepsSpaces }: ColumnMeasure): boolean {
  if (above.endsInSpace) return false;
  if (CLOSING.test(below.text)) return true;
  const isYear = /\/\d{0,3}$/.test(above.text) && /^\d{1,4}(?:\s|$)/.test(below.text);
  // Only of a program that keeps the spaces where it breaks lines does it tell anything that there is none.
  return (
    above.words.length === 1 &&
    right - above.right < 0.75 * above.size &&
    (isYear || (keepsSpaces && /^\p{Ll}/u.test(below.text)))
  );
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
