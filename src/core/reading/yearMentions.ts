import { isDigit } from "../language/characters";
import { COUNTED_ENDINGS } from "../language/da";
import { pattern } from "../language/words";
import { MONTH_NAMES } from "../language/months";
import { matchAt, readDayAt, yearOf } from "./dates";
import { electionAfter, electionBefore, isElectionCodeBefore } from "./elections";
import type { YearKind } from "./readings";

/** A place in a text that names a year. */
export interface YearMention {
  /** One year, or both of a school year or of a range ("2022-24"). */
  readonly years: readonly number[];
  readonly kind: Exclude<YearKind, "none">;
  /** "FV", "KV", "RV" or "EP" when the year is that of an election, else null. */
  readonly election: string | null;
  /** Place in the text in UTF-16 units, with the words that belong to the year ("pr. 1.1.2023", "skoleåret 2023/24"). */
  readonly start: number;
  /** Past the last character. */
  readonly end: number;
}

/** Other four-digit numbers are no years. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;
/** A spaced "KV 41" is a figure; an election's two digits are believed up to here. */
const LAST_SHORT_ELECTION = 2039;
/** Two digits after a year make a range ("2026-28") up to this many years. */
const LONGEST_RANGE = 15;

/** What digits of an election, or of a quarter behind its letter, follow. */
const LED = /[\p{L}'’ -]/u;
const QUARTER_LETTER = /[KQH]/i;
const WORD_CHARACTER = /[\p{L}\d]/u;
const GOES_ON = /^(?:[\p{L}\d]|[.,/-]\d)/u;
const GOES_ON_AS_FIGURE = new Set([",", "%", "‰", ""]);
const PARTS_FIGURE = new Set([".", ",", "/"]);

const NO_MENTIONS: readonly YearMention[] = [];
/** What every mention holds: four digits of a year, or two of one behind an election, in a date, or in a school year. */
const MAY_NAME_YEAR = /(?:19|20)\d\d|[vt][ -]?['’]?\d\d|\bep[ -]?['’]?\d\d|[-./\u2010-\u2014\u2212 ]['’]?\d\d(?!\d)/i;
const DIGITS = /\d+/g;

const DASH = "[-\u2010-\u2014\u2212]";
const SCHOOL_WORD = /(?:^|[^\p{L}\d])(?:skoleår(?:et|ene|s)?|sk\.?\s?år|sk\.)[\s:(]{0,2}['’]?$/iu;
const SECOND_YEAR = new RegExp(`\\s?(${DASH}|/)\\s?['’]?(\\d{4}|\\d{2})(?!\\d)`, "y");
const CHAIN = new RegExp(`(?:${DASH}|/)\\s?\\d`, "y");
/** 2023K2, 2023M04, 2023 Q1, 2023H1 (StatBank's periods), "2023, 2. kvartal". */
const PERIOD_AFTER =
  /(?:\s?(?:[KQ]\s?[1-4]|M\s?(?:0\d|1[0-2])|H\s?[12])|[\s,]{1,2}[1-4]\.\s?(?:kvartal|kvt\.?|halvår))(?![\p{L}\d])/iuy;
const MONTH_AFTER = new RegExp(`${DASH}(0[1-9]|1[0-2])(?!\\d|[-./]\\d)`, "y");
/** 2. kvartal 2023, 1. halvår 2023. */
const ORDINAL_PERIOD = /[1-4]\.?\s?(?:kvartal|kvt|kv|halvår|tertial)\.?,?\s?(?:i\s)?(\d{4})(?!\d)/iuy;
/** The figure of "K2 2023". */
const LETTER_PERIOD = /[1-4](?:[\s,]{1,2}|-)(\d{4})(?!\d)/y;
/** 12/2023, 06-2023. */
const MONTH_AND_YEAR = new RegExp(`(\\d{1,2})(?:${DASH}|/)(\\d{4})(?![\\d]|[.,]\\d)`, "y");
const MONTH_BEFORE = new RegExp(`(?:^|[^\\p{L}])((?:${MONTH_NAMES})(?:\\.?,?\\s{0,2}|${DASH})['’]?)$`, "iu");

/** Words in front that belong to the year. */
const LEAD =
  /(?:^|[^\p{L}\d])((?:skoleår(?:et|ene|s)?|sk\.|pr\.?|per|ultimo|primo|medio|i|fra|den|d\.|år|året|årene)\s{0,2}:?\s{0,2})$/iu;
const LONGEST_LEAD = 16;

/** What a number counts when it stands in front: then it is no year ("2022 personer"). */
const UNIT_AFTER = /[^\S\n]?-?([\p{L}%‰]{1,30})/uy;
const UNITS = new Set(
  (
    "% ‰ kr kroner pct procent point mio mia stk dkk personer person borgere borger beboere beboer børn unge elever elev " +
    "kvinder mænd voksne piger drenge ældre deltagere ledige forældre familier husstande boliger lejemål lejligheder lejere " +
    "timer time dage dag uger uge måneder minutter sager anmeldelser udsættelser sigtelser indbrud henvendelser besøg gange " +
    "årige årig årsværk frivillige medlemmer foreninger arrangementer forløb indbyggere ansatte job ud af point tusinde"
  ).split(" "),
);
const UNIT_ENDING = pattern(COUNTED_ENDINGS, "end");
/** Words that make a number in front of them or behind them another's: the time of day, a number in a list. */
const NO_YEAR_BEFORE = /(?:^|[^\p{L}])(?:kl|nr|tlf|cvr|cpr|side|kode)[.:]?\s{0,2}$/iu;

/**
 * All years a text names, in order, with their places: what tells years from figures in a baseline cell. A number that
 * counts something ("2022 personer", "2.022") is no year; a bare "2022" is one here, whatever its cell is meant for.
 */
export function readTextYears(text: string): readonly YearMention[] {
  if (!MAY_NAME_YEAR.test(text)) return NO_MENTIONS;
  const mentions: YearMention[] = [];
  let done = 0;
  for (const { 0: digits, index } of text.matchAll(DIGITS)) {
    if (index < done || digits.length === 3 || digits.length > 4) continue;
    const bare = digits.length === 4 ? readYearAt(text, index) : readShortAt(text, index, digits.length);
    if (!bare?.years.every(isYear)) continue;
    const mention = withSurroundings(text, bare, done);
    mentions.push(mention);
    done = mention.end;
  }
  return mentions;
}

/** What begins with four digits at the offset. */
function readYearAt(text: string, at: number): YearMention | null {
  const end = at + 4;
  const year = Number(text.slice(at, end));
  if (!isYear(year) || !startsYear(text, at)) return null;
  const day = readDayAt(text, at);
  if (day !== null) return mention([year], "date", at, day.end);
  const period = matchAt(PERIOD_AFTER, text, end);
  if (period !== null) return mention([year], "date", at, end + period[0].length);
  const second = matchAt(SECOND_YEAR, text, end);
  if (second !== null) {
    const pair = readPair(text, at, year, second);
    if (pair !== null) return pair;
  }
  const month = matchAt(MONTH_AFTER, text, end);
  if (month !== null) return mention([year], "date", at, end + month[0].length);
  if (/^[.,]\d/.test(text.slice(end, end + 2)) && !followsYear(text, end + 1)) return null;
  return isCounted(text, end) ? null : mention([year], "year", at, end);
}

/** Whether the digits stand behind a figure and what parts it: "60" of "13,60". */
function isDecimal(text: string, at: number): boolean {
  return PARTS_FIGURE.has(text.charAt(at - 1)) && isDigit(text.charCodeAt(at - 2));
}

/** A school year, or a range with two digits; a range of two full years is read one by one. */
function readPair(text: string, at: number, year: number, second: RegExpExecArray): YearMention | null {
  const end = at + 4 + second[0].length;
  const digits = second[2] ?? "";
  const other = digits.length === 4 ? Number(digits) : fullYear(digits, year);
  // "2021/2022/2023" is a list of years, and no school year.
  const chained = matchAt(CHAIN, text, end) !== null;
  if (other === year + 1 && !chained) return mention([year, other], "school-year", at, end);
  const isRange = digits.length === 2 && second[1] !== "/" && other > year && other - year <= LONGEST_RANGE;
  return isRange && !chained && !isCounted(text, end) ? mention([year, other], "year", at, end) : null;
}

/** The first year after the given one that ends in the two digits: "00" after 1999 is 2000. */
function fullYear(digits: string, after: number): number {
  const inCentury = after - (after % 100) + Number(digits);
  return inCentury > after ? inCentury : inCentury + 100;
}

/** What begins with one or two digits at the offset: a date, a quarter, "12/2023", an election's "22", a school year's "23/24". */
function readShortAt(text: string, at: number, length: number): YearMention | null {
  const before = text.charAt(at - 1);
  if (LED.test(before)) {
    const election = length === 2 ? readShortElection(text, at) : null;
    if (election !== null) return election;
    const quarter = QUARTER_LETTER.test(before) ? matchAt(LETTER_PERIOD, text, at) : null;
    if (quarter !== null) return mention([Number(quarter[1])], "date", at - 1, at + quarter[0].length);
  }
  // "13,6" and "13 %" are most of what stands in figures: no date goes on so.
  if (GOES_ON_AS_FIGURE.has(text.charAt(at + length)) || WORD_CHARACTER.test(before) || isDecimal(text, at))
    return null;
  const day = readDayAt(text, at);
  if (day !== null) return day.year === null ? null : mention([day.year], "date", at, day.end);
  const ordinal = matchAt(ORDINAL_PERIOD, text, at);
  if (ordinal !== null) return mention([Number(ordinal[1])], "date", at, at + ordinal[0].length);
  const month = matchAt(MONTH_AND_YEAR, text, at);
  if (month !== null) {
    const inYear = Number(month[1]) >= 1 && Number(month[1]) <= 12;
    return inYear ? mention([Number(month[2])], "date", at, at + month[0].length) : null;
  }
  return length === 2 ? readShortSchoolYear(text, at) : null;
}

function readShortElection(text: string, at: number): YearMention | null {
  const before = text.charAt(at - 1);
  const end = at + 2;
  // Asked first: what stands in figures is mostly "13,6".
  if (GOES_ON.test(text.slice(end, end + 2))) return null;
  // Behind the full word an apostrophe tells the year from a figure ("kommunalvalg '21").
  if (!isElectionCodeBefore(text, at) && before !== "'" && before !== "’") return null;
  const election = electionBefore(text, at);
  const year = yearOf(text.slice(at, end));
  if (election === null || year === null || isCounted(text, end)) return null;
  if (before === " " && year > LAST_SHORT_ELECTION) return null;
  return { ...mention([year], "year", election.start, end), election: election.name };
}

function readShortSchoolYear(text: string, at: number): YearMention | null {
  const second = matchAt(SECOND_YEAR, text, at + 2);
  const first = yearOf(text.slice(at, at + 2));
  const other = yearOf(second?.[2]);
  if (second === null || first === null || other !== first + 1) return null;
  if (!SCHOOL_WORD.test(text.slice(Math.max(0, at - 14), at))) return null;
  return mention([first, other], "school-year", at, at + 2 + second[0].length);
}

/** Adds the election, the month and the words in front that belong to the year, not reaching into what is already read. */
function withSurroundings(text: string, bare: YearMention, from: number): YearMention {
  let { start, end, kind, election } = bare;
  const before = election === null ? electionBefore(text, start) : null;
  if (before !== null && before.start >= from) {
    start = before.start;
    election = before.name;
    kind = "year";
  } else if (kind === "year" && election === null) {
    const month = MONTH_BEFORE.exec(text.slice(Math.max(from, start - 14), start))?.[1];
    if (month !== undefined) {
      start -= month.length;
      kind = "date";
    }
  }
  if (election === null && kind === "year") {
    const after = electionAfter(text, end);
    election = after?.name ?? null;
    end = after?.end ?? end;
  }
  for (let round = 0; round < 2; round += 1) {
    start -= LEAD.exec(text.slice(Math.max(from, start - LONGEST_LEAD), start))?.[1]?.length ?? 0;
  }
  return { ...bare, start, end, kind, election };
}

/** Whether four digits may begin here: not inside a word, a code or a longer number. */
function startsYear(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  if (/\p{L}$/u.test(before)) return isElectionCodeBefore(text, at);
  if (/\d[.,]$/.test(before)) return endsYear(before.slice(0, -1));
  if (/\d(?:[-/\u2010-\u2014\u2212])$/.test(before)) return endsYear(before.slice(0, -1));
  return !NO_YEAR_BEFORE.test(before);
}

/** "2021-2022-2023" and "2021,2022": what stands before the mark is a year itself. */
function endsYear(text: string): boolean {
  return /(?:^|\D)(?:19|20)\d\d$/.test(text);
}

function followsYear(text: string, at: number): boolean {
  return /^(?:19|20)\d\d(?!\d)/.test(text.slice(at, at + 5));
}

function isCounted(text: string, end: number): boolean {
  const unit = matchAt(UNIT_AFTER, text, end)?.[1]?.toLowerCase();
  return unit !== undefined && (UNITS.has(unit) || UNIT_ENDING.test(unit) || unit.startsWith("%"));
}

function mention(years: readonly number[], kind: YearMention["kind"], start: number, end: number): YearMention {
  return { years, kind, election: null, start, end };
}

/** Whether a number may be a year here. */
export function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
