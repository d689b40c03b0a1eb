import { AND, FUNCTIONS, SENTENCE_WORDS } from "../../language/da";
import { pattern } from "../../language/words";
import type { Quantity } from "./quantities";
import { isTitleWord } from "./titles";
import type { Token } from "./tokens";

/** A position's title in a line: token indexes of its first word, and past its last. */
export interface TitlePlace {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS_IN_FRONT = 4;
/** "job-, uddannelses-, fritids- og" takes nine tokens. */
const MOST_TOKENS_JOINED = 12;
/** Words that stand in front of a title without belonging to it. */
const NO_TITLE_WORD = new Set(
  (
    "i af for på og eller samt med til uden fra ved er var som der pr per den det de et en én ét ca cirka omkring at vil skal har bruger bruge mellem hos under over a à " +
    "afsættes ansættes ansat ansatte ansætter indgår deltager forventes heraf deraf hvoraf svarende svarer dvs timer time t pct procent kr stk x uge ugen om ugentligt ugentlige årligt " +
    "to tre fire fem seks syv otte ni ti halv halvanden fuldtid fuldtids fuldtidsansat fuldtidsansatte fuldtidsstilling deltid deltidsansat deltidsansatte deltids halvtid " +
    "halvtidsansat stilling stillingen stillingsbetegnelse årsværk åv fte nye ny nyansat indsatsområdet plus derudover desuden hertil også afdelingens helhedsplanens projektets kommunens vores indsatsens sin sine deres blandt andet via hver"
  ).split(" "),
);

/** The first title of the line, with the words in front that belong to it ("boligsocial", "administrativ"). */
export function findTitle(tokens: readonly Token[], quantities: readonly Quantity[]): TitlePlace | null {
  const counted = new Set<number>();
  for (const { from, to } of quantities) for (let index = from; index < to; index += 1) counted.add(index);
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "word" || counted.has(index) || !isTitleWord(token.folded)) continue;
    return { from: firstWord(tokens, index, counted), to: lastWord(tokens, index + 1, counted) };
  }
  return null;
}

function firstWord(tokens: readonly Token[], title: number, counted: ReadonlySet<number>): number {
  let from = joinedFrom(tokens, title, counted);
  for (let words = 0; from > 0 && words < MOST_WORDS_IN_FRONT; words += 1) {
    const before = tokens[from - 1];
    const joined = before?.folded === "/" && tokens[from - 2]?.kind === "word" && !counted.has(from - 2);
    if (joined) from -= 2;
    else if (
      before?.kind === "word" &&
      !counted.has(from - 1) &&
      !NO_TITLE_WORD.has(before.folded) &&
      before.folded.length > 1
    )
      from -= 1;
    else break;
  }
  return from;
}

const JOINING = new Set([...AND, "&"]);

/**
 * Where a title begins whose last part is shared: "Børne- og familievejleder", "Job-, uddannelses- og fritidsvejleder",
 * "Børne-/familievejleder", and without its hyphen "Børne og familievejleder".
 */
function joinedFrom(tokens: readonly Token[], title: number, counted: ReadonlySet<number>): number {
  let from = title;
  while (from > 1 && title - from < MOST_TOKENS_JOINED) {
    const joint = tokens[from - 1]?.folded ?? "";
    const isAnd = JOINING.has(joint);
    if (!isAnd && joint !== "/" && joint !== ",") break;
    const isHyphened = tokens[from - 2]?.folded === "-";
    const at = isHyphened ? from - 3 : from - 2;
    const part = tokens[at];
    if (part?.kind !== "word" || counted.has(at)) break;
    if (!isHyphened && !(isAnd && isFirstPart(part.folded))) break;
    from = at;
  }
  return from;
}

/** "børne", "unge", "uddannelses": what is said as the first part of a longer word. */
function isFirstPart(word: string): boolean {
  return word.length > 3 && /[es]$/.test(word) && !NO_TITLE_WORD.has(word) && !isTitleWord(word);
}

/** A second title behind a slash, and a letter or number that tells positions of one title apart ("Medarbejder 2", "Vejleder B"). */
function lastWord(tokens: readonly Token[], at: number, counted: ReadonlySet<number>): number {
  let to = at;
  const second = tokens[to + 1];
  if (tokens[to]?.folded === "/" && second?.kind === "word" && isTitleWord(second.folded)) to += 2;
  const mark = tokens[to];
  if (mark === undefined || counted.has(to) || !mark.spaced) return to;
  const isLetterMark =
    mark.kind === "word" &&
    /^(?:[a-h]|i{1,3}|iv)$/.test(mark.folded) &&
    endsHere(tokens[to + 1]) &&
    mark.folded !== "i";
  const isNumberMark =
    mark.kind === "number" && Number.isInteger(mark.value) && mark.value < 20 && endsHere(tokens[to + 1]);
  return isLetterMark || isNumberMark ? to + 1 : to;
}

function endsHere(next: Token | undefined): boolean {
  return (
    next === undefined ||
    (next.kind === "mark" && ":,;(-–)".includes(next.folded)) ||
    (next.kind === "number" && next.spaced)
  );
}

/** The title as written, without the s of "projektlederens tid". */
export function titleText(line: string, tokens: readonly Token[], { from, to }: TitlePlace): string {
  const text = line.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return /(?:en|er|ne)s$/i.test(text) ? text.slice(0, -1) : text;
}

const LONGEST_NAME = 60;
const MOST_WORDS = 6;
/** Words of a sentence or of a sum: what holds one is no title. */
const SENTENCE = pattern(SENTENCE_WORDS, "word");

/** What stands in front of a figure that is no exact one, and names nobody. */
const APPROXIMATELY = /(?:^| )(?:ca\.?|cirka|circa|omkring|omtrent|knap|forventet|skønnet|anslået)$/i;

/** Without a known title: the words in front of the first figure, when they can be a title or a name ("Klubmutter 20 timer"). */
function nameInFront(line: string, tokens: readonly Token[], quantities: readonly Quantity[]): string | null {
  const first = quantities[0];
  const end = first === undefined ? undefined : tokens[first.from]?.start;
  if (end === undefined) return null;
  const name = line
    .slice(0, Math.min(end, LONGEST_NAME + 20))
    .split(/[:;,(]| - |- | -/, 1)
    .join("")
    .trim()
    .replace(APPROXIMATELY, "")
    .trim()
    .replace(/[.=]$/, "");
  if (name.length < 2 || name.length > LONGEST_NAME || !/^\p{L}/u.test(name)) return null;
  return name.split(" ").length > MOST_WORDS || SENTENCE.test(name.toLowerCase()) ? null : name;
}

/**
 * What a position does, by which it is named where no title stands: "33 % boligsocial ledelse", "20 timer administration".
 * Only what a post is for, whatever the plan does: other nouns of doing name activities.
 */
const FUNCTION = pattern(FUNCTIONS, "end");
const MOST_WORDS_OF_FUNCTION = 3;

/** Without a known title: the words in front of the first figure, else the function behind it. */
export function nameBeside(line: string, tokens: readonly Token[], quantities: readonly Quantity[]): string | null {
  return nameInFront(line, tokens, quantities) ?? functionBehind(line, tokens, quantities);
}

function functionBehind(line: string, tokens: readonly Token[], quantities: readonly Quantity[]): string | null {
  const end = quantities[0]?.to;
  if (end === undefined) return null;
  const from = ["til", "af", "som"].includes(tokens[end]?.folded ?? "") ? end + 1 : end;
  for (let at = from; at < from + MOST_WORDS_OF_FUNCTION; at += 1) {
    const word = tokens[at];
    if (word?.kind !== "word" || (NO_TITLE_WORD.has(word.folded) && !JOINING.has(word.folded))) return null;
    if (!FUNCTION.test(word.folded)) continue;
    return line.slice(tokens[from]?.start, tokens[lastFunction(tokens, at)]?.end);
  }
  return null;
}

/** "administration/sekretariat", "ledelse og koordinering": the last of them. */
function lastFunction(tokens: readonly Token[], at: number): number {
  const joint = tokens[at + 1]?.folded ?? "";
  const next = tokens[at + 2];
  return (joint === "/" || JOINING.has(joint)) && next !== undefined && FUNCTION.test(next.folded)
    ? lastFunction(tokens, at + 2)
    : at;
}
