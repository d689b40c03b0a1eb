import { FUNCTIONS, PLAIN_TITLES, PLAIN_TITLE_ENDS, SHORT_TITLES, SHORT_WORDS, TITLES_NOTHING } from "../language/da";
import { pattern } from "../language/words";
import { remembered } from "../reading/remembered";
import { SHORT_TITLE } from "../reading/staffing/titles";
import { fold } from "../reading/text";

/** A position's title made comparable; see `likeTitles`. */
export interface Title {
  /** The title's stems in order, without words that tell nothing ("boligsocial", "helhedsplanens"). */
  readonly stems: readonly string[];
  /** The stems as one word, so that "projekt leder" is "projektleder"; "" for a line without a title. */
  readonly tight: string;
  /** Titles joined by a slash, each as one word; the title itself where there is none. */
  readonly either: readonly string[];
  /** A number or letter that tells positions of one title apart ("Medarbejder 2"), else null. */
  readonly mark: string | null;
  /** "Leder", "projektledelse", "daglig leder": whoever leads the plan. */
  readonly isLeader: boolean;
  /** "Medarbejdere", "konsulenter": several people. */
  readonly isPlural: boolean;
  /** What the position does where it is named by that ("administration"), as its title begins; else null. */
  readonly does: string | null;
}

/**
 * How alike two titles are.
 * - same: but for "boligsocial", inflection, hyphens and spaces
 * - close: a slip of the pen, another order, one of two titles joined by a slash, a further adjective
 * - leader: both lead the plan, in other words; sure only where one leads
 * - weak: one is a plain "medarbejder" (konsulent, vejleder …) and the other a special one, or nothing is said
 */
export type Likeness = "same" | "close" | "leader" | "weak" | "other";

/** Words around a title that tell positions apart in no budget. */
const TELLS_NOTHING = pattern(TITLES_NOTHING, "whole");
const MARK = /^(?:\d{1,2}|[a-h]|ii|iii|iv)$/;
const LEADER =
  /^(?:projekt|program|helhedsplan|plan|daglig|overordnet|overordned|samlet|sekretariat|indsats|områd)*s?(?:led|chef)$/;
/** Heads that many special titles end in; alone they name nobody in particular. */
const PLAIN = pattern(PLAIN_TITLES, "whole");
const PLAIN_END = pattern(PLAIN_TITLE_ENDS, "end");
/** The last word of a position that is named by what it does. */
const FUNCTION = pattern(FUNCTIONS, "end");
const LONGEST_TITLE = 200;
/** Words of at least this length may differ by one letter and be the same word misspelt. */
const SLIP_FROM = 8;

export function titleOf(stilling: string | null): Title {
  return readTitle(stilling ?? "");
}

const readTitle = remembered((stilling): Title => {
  const folded = fold(stilling.slice(0, LONGEST_TITLE)).replace(/\([^()]{0,80}\)/g, " ");
  // "Børne-/familievejleder" is one title.
  const alternatives = folded
    .replace(/-\s?\//g, "- ")
    .split("/")
    .map(stemsIn);
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const stems = stemsIn(folded);
  const last = words.at(-1);
  const mark = last !== undefined && words.length > 1 && MARK.test(last) ? last : null;
  const either = alternatives.map((each) => each.join("")).filter((each) => each !== "");
  return {
    stems,
    tight: stems.join(""),
    either,
    mark,
    isLeader: either.some((each) => LEADER.test(each)),
    isPlural: words.some((word) => /(?:ere|erne|enter|enterne|torer|pædagoger|assistenter|ansatte)$/.test(word)),
    does: FUNCTION.test(words.at(-1) ?? "") ? stems.join("") : null,
  };
});

function stemsIn(text: string): string[] {
  const words = text
    .replace(/(?<=\p{L})-(?=\p{L})/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .map(spelledOut)
    .filter((word) => word !== "" && !TELLS_NOTHING.test(word));
  const named = words.length > 1 && MARK.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;
  return named.map(stemOf);
}

/** "Boligsoc. medarb." is a boligsocial medarbejder. */
function spelledOut(word: string): string {
  const short = SHORT_TITLE.exec(word);
  if (short === null) return SHORT_WORDS.get(word) ?? word;
  return word.slice(0, short.index) + (SHORT_TITLES.get(short[0]) ?? "");
}

/** Without inflection, and with what a person does for who does it: "projektledelse" is "projektleder". */
export function stemOf(word: string): string {
  const bare = word.length > 5 ? word.replace(/s$/, "") : word;
  if (bare.startsWith("administra"))
    return bare.replace(/^administra(?:tion|tive|tivt|tiv|torer|tor)(?=$|\p{L})/u, "administr");
  const office = bare.replace(
    /sekret(?:ariat(?:et|s(?:betjening|funktion|opgaver|arbejde))?|ær(?:en|er|erne)?)$/,
    "sekret",
  );
  if (office !== bare) return office;
  const person = bare.replace(/koordin(?:ator(?:en|er|erne)?|ering|ation)$/, "koordin");
  if (person !== bare) return person;
  const stem = bare.replace(/(?:elserne|elsen|else|ningen|ning|erne|eren|ere|er|ene|en|et|e)$/, "");
  return (stem.length < 3 ? bare : stem).replace(/([ltnsdk])\1$/, "$1");
}

/** How alike the titles are; the order of the two doesn't matter. */
export function likeTitles(a: Title, b: Title): Likeness {
  if (a.tight === "" || b.tight === "") return "weak";
  if (a.mark !== null && b.mark !== null && a.mark !== b.mark && a.tight === b.tight) return "other";
  if (a.tight === b.tight) return "same";
  if (isClose(a, b) || doesWhat(a, b) || doesWhat(b, a)) return "close";
  if (a.isLeader && b.isLeader) return "leader";
  return isWeak(a, b) ? "weak" : "other";
}

/** "Administration" is what the "administrativ medarbejder" does, "kommunikation" what the "kommunikationskonsulent" does. */
function doesWhat({ does }: Title, { tight, does: other }: Title): boolean {
  if (does === null || other !== null) return false;
  const end = PLAIN_END.exec(tight);
  return end !== null && tight.slice(0, end.index).replace(/s$/, "") === does;
}

function isClose(a: Title, b: Title): boolean {
  if ([...a.stems].sort().join(" ") === [...b.stems].sort().join(" ")) return true;
  if (a.either.length !== b.either.length && a.either.some((each) => b.either.includes(each))) return true;
  if (a.either.length > 1 && b.either.length > 1 && [...a.either].sort().join() === [...b.either].sort().join())
    return true;
  if (isSlip(a.tight, b.tight)) return true;
  const [headA, headB] = [a.stems.at(-1) ?? "", b.stems.at(-1) ?? ""];
  // "Opsøgende gadeplansmedarbejder" and "gadeplansmedarbejder"; two plain heads say nothing.
  return (
    (headA === headB || isSlip(headA, headB)) &&
    !PLAIN.test(headA) &&
    headA.length >= SLIP_FROM &&
    (a.stems.length === 1 || b.stems.length === 1)
  );
}

function isWeak(a: Title, b: Title): boolean {
  const endOf = (title: Title): string | null => PLAIN_END.exec(title.tight)?.[0] ?? null;
  const [endA, endB] = [endOf(a), endOf(b)];
  if (endA !== null && endA === endB) return PLAIN.test(a.tight) || PLAIN.test(b.tight);
  // "Kommunikationsmedarbejder" and "kommunikationskonsulent" do the same.
  const common = commonStart(a.tight, b.tight);
  return common >= SLIP_FROM - 1 && common >= Math.min(a.tight.length, b.tight.length) - 12;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/** Whether two long words differ by one letter: put in, left out, or another; or by two that changed places. */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SLIP_FROM || Math.abs(a.length - b.length) > 1) return false;
  const start = commonStart(a, b);
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  const [firstA, secondA] = restA;
  const [firstB, secondB] = restB;
  return firstA === secondB && secondA === firstB && restA.slice(2) === restB.slice(2);
}
