import { KEEPING, RAISING as RAISING_WORDS } from "../../language/da";
import { oneOf, pattern } from "../../language/words";
import { matchAt } from "../../reading/dates";
import { LIMIT_PHRASES, type Limit } from "../../reading/qualifiers";
import { isWithin, spanOf, spanOfLimit } from "../../reading/spans";
import type { Figure } from "../../reading/readings";
import { isPersonNoun } from "../../language/units";
import { unitClass } from "./unitClass";

/** A limit that a text sets: "under 6 udsættelser", "mindst 80 %". */
export interface Bound {
  readonly relation: Limit;
  readonly value: number;
  /** "%", "‰", "kr.", a noun in lower case, or null. */
  readonly unit: string | null;
  /** What it is a limit of, where the text says it behind the unit: "fravær" of "ikke over 5 % fravær". */
  readonly subject?: string;
  /** As written, from the word of the limit to its unit. */
  readonly text: string;
}

const UP_TO = "op til";
const ABBREVIATED = new Set(["maks", "max", "min"]);

/** The two letters that a phrase ends in, with the point of an abbreviation: most numbers of a text follow another word. */
const LAST_LETTERS = new Set(
  LIMIT_PHRASES.flatMap(([words]) => [words.slice(-2), ...(ABBREVIATED.has(words) ? [`${words.slice(-1)}.`] : [])]),
);
const LONGEST_PHRASE = 24;
const NUMBER = /[0-9][0-9.]*(?:,[0-9]+)?/y;
const UNIT = / ?(%|‰|-?[a-zæøå]+)/iy;
const NEXT_WORD = / ?([a-zæøå]+)/iy;
const THOUSANDS = /^[0-9]{1,3}(?:\.[0-9]{3})+(?:,|$)/;

/** The limits of a text, in order. Ages ("under 30 år", "over 18") are no limits. */
export function readBounds(text: string): readonly Bound[] {
  const bounds: Bound[] = [];
  for (let at = 3; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57 || text.charCodeAt(at - 1) !== 32) continue;
    if (!LAST_LETTERS.has(text.slice(at - 3, at - 1).toLowerCase())) continue;
    const bound = boundAt(text, at);
    if (bound !== null) bounds.push(bound);
  }
  // "Hæves op til 80 %" is a goal to reach.
  if (bounds.some(isUpTo) && RAISING.test(text)) return bounds.filter((bound) => !isUpTo(bound));
  return bounds;
}

function isUpTo({ text }: Bound): boolean {
  return text.toLowerCase().startsWith(UP_TO);
}

/** Whether the figure keeps the limit, whichever of its values it stands for. */
export function keeps(figure: Figure, bound: Bound): boolean {
  const span = spanOf(figure);
  return span !== null && isWithin(span, spanOfLimit(bound.relation, bound.value));
}

const KEEPING_WORDS = [
  oneOf(KEEPING),
  "(?:fortsat|stadig|fortsætter)(?! (?:fald|stig|udvik|fremgang|vækst|flere|færre|mere|mindre|bedre|højere|lavere))",
].join("|");
const KEEPS = new RegExp(`(?<!\\p{L})(?:${KEEPING_WORDS})(?!\\p{L})`, "iu");

/** Whether a goal sets a level to keep ("fastholdes på mindst 70 %") rather than one to reach. */
export function isLevelToKeep(text: string): boolean {
  return KEEPS.test(text);
}

function boundAt(text: string, at: number): Bound | null {
  const before = text
    .slice(Math.max(0, at - LONGEST_PHRASE), at)
    .trimEnd()
    .toLowerCase()
    .replace(/(?<=maks|max|min)\.$/, "");
  const phrase = LIMIT_PHRASES.find(([words]) => endsInWords(before, words));
  if (phrase === undefined) return null;
  const [words, relation] = phrase;
  const lead = before.slice(0, before.length - words.length).trimEnd();
  // "Fra over 20 %" is where one comes from.
  if (endsInWords(lead, "fra")) return null;

  const number = withoutFinalPoint(matchAt(NUMBER, text, at)?.[0] ?? "");
  const end = at + number.length;
  const value = toNumber(number);
  const unit = unitAt(text, end);
  if (unit === "age" || (unit.name === null && (isYear(value) || isPersonNoun(lastWord(lead))))) return null;
  const next = unit.name === "%" ? nextWord(text, unit.end) : "";
  const isOfAttendance = ATTENDANCE.has(next);
  if (isOfAttendance && !BEGINS_GOAL.test(lead)) return null;
  const start = Math.max(0, at - LONGEST_PHRASE) + before.length - words.length;
  const bound = { relation, value, unit: unit.name };
  if (!isOfAttendance) return { ...bound, text: text.slice(start, unit.end) };
  return { ...bound, subject: next, text: text.slice(start, unit.end + 1 + next.length) };
}

const RAISING = pattern(RAISING_WORDS, "anywhere");
/** "Elever med over 10 % fravær" says which pupils are counted, "Ikke over 5 % fravær" how much absence there may be. */
const ATTENDANCE = new Set(["fravær", "fremmøde", "tilstedeværelse"]);
/** A limit of the whole school's absence begins its goal, or is where it is to come to. */
const BEGINS_GOAL = /(?:^|[.,;:–-]|(?<!\p{L})(?:er|være|bliver|ligge|ligger|ned|op|til|på))$/u;
const NO_UNIT = new Set(
  "i af på og eller for pr om til ved efter inden som der det den de er skal vil har hos blandt".split(" "),
);

function unitAt(text: string, end: number): { readonly name: string | null; readonly end: number } | "age" {
  const match = matchAt(UNIT, text, end)?.[0];
  if (match === undefined) return { name: null, end };
  const word = match.trim().toLowerCase();
  // "Højst 20 årligt" is a number a year.
  if (word.startsWith("årlig")) return { name: null, end };
  if (word.startsWith("år") || word.startsWith("-")) return "age";
  const past = end + match.length;
  if (word === "pct" || word === "procent") return { name: "%", end: past };
  if (word === "kr" || word === "kroner") return { name: "kr.", end: past };
  return NO_UNIT.has(word) ? { name: null, end } : { name: word, end: past };
}

/** Whether the unit of a limit and that of a figure are of the same kind. */
export function isBoundOn(bound: Bound, unit: string | null): boolean {
  if (bound.unit === null || unit === null) return bound.unit === unit;
  return unitClass(unit) === unitClass(bound.unit) && unit.toLowerCase() === bound.unit;
}

function endsInWords(text: string, words: string): boolean {
  if (!text.endsWith(words)) return false;
  const before = text.charAt(text.length - words.length - 1);
  return before === "" || !/[a-zæøå]/.test(before);
}

function nextWord(text: string, at: number): string {
  return (matchAt(NEXT_WORD, text, at)?.[0] ?? "").trim().toLowerCase();
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}

function withoutFinalPoint(number: string): string {
  let end = number.length;
  while (number[end - 1] === ".") end -= 1;
  return number.slice(0, end);
}

function toNumber(written: string): number {
  const plain = THOUSANDS.test(written) ? written.split(".").join("") : written;
  return Number(plain.replace(",", "."));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}
