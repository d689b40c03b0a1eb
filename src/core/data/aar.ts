import { MONTHS, SCHOOL_YEARS } from "../language/da";
import { MONTH_NAMES } from "../language/months";
import { oneOf } from "../language/words";
import { readDayAt, readMonthAt, toIso } from "../reading/dates";
import { readTextYears } from "../reading/years";
import { isYear, type YearMention } from "../reading/yearMentions";
import { textOfRaw } from "./raw";
import type { RawValue } from "./dataFigure";

const PLAIN_YEAR = /^(?:19|20)\d\d$/;
/** StatBank's quarters and halves, and the English ones. */
const PART_OF_YEAR =
  /^((?:19|20)\d\d)\s?[-:]?\s?(?:([KQ])\s?([1-4])|(H)\s?([12])|(M)\s?(0?[1-9]|1[0-2])|(U|W)\s?([0-5]?\d))$/i;
const QUARTER_FIRST = /^([1-4])\.?\s?(?:kvartal|kvt\.?|kv\.?)\s?,?\s?((?:19|20)\d\d)$/i;
const HALF_FIRST = /^([12])\.?\s?halvår\s?,?\s?((?:19|20)\d\d)$/i;
const SCHOOL_YEAR = new RegExp(`^(?:${oneOf(SCHOOL_YEARS)}\\s)?((?:19|20)\\d\\d)\\s?[/–-]\\s?((?:19|20)?\\d\\d)$`, "i");
const SHORT_SCHOOL_YEAR = new RegExp(`^(?:${oneOf(SCHOOL_YEARS)}\\s)?'?(\\d\\d)/'?(\\d\\d)$`, "i");
const ELECTION = /^(FV|KV|RV|EP)\s?['’]?((?:20|19)?\d\d)$/i;

/**
 * The period that a text or number is, in one form for all publishers: "2023", "2023/2024" (school year), "2020-2022", "2023K2",
 * "2023H1", "2023M04", "2023U09", "2023-01-01" (a day), "FV22", "KV21". Null when it is no period, or says more than one.
 */
export function readAar(raw: RawValue): string | null {
  if (typeof raw === "number") return Number.isInteger(raw) && isYear(raw) ? String(raw) : null;
  const text = textOfRaw(raw);
  if (text === "" || text.length > 60) return null;
  // "2023M04 2023M04": StatBank's code of a period before its name.
  const [, code] = TWICE.exec(text) ?? [];
  return exactAar(code ?? text) ?? wordedAar(code ?? text);
}

const TWICE = /^(\S+) \1$/;

function exactAar(text: string): string | null {
  if (PLAIN_YEAR.test(text)) return isYear(Number(text)) ? text : null;
  const part = PART_OF_YEAR.exec(text);
  if (part !== null) {
    const [, year, quarter, quarterNumber, half, halfNumber, month, monthNumber, , weekNumber] = part;
    if (quarter !== undefined) return `${year}K${quarterNumber}`;
    if (half !== undefined) return `${year}H${halfNumber}`;
    const [letter, number = ""] = month === undefined ? ["U", weekNumber] : ["M", monthNumber];
    return `${year}${letter}${number.padStart(2, "0")}`;
  }
  const quarter = QUARTER_FIRST.exec(text);
  if (quarter !== null) return `${quarter[2]}K${quarter[1]}`;
  const half = HALF_FIRST.exec(text);
  if (half !== null) return `${half[2]}H${half[1]}`;
  const school = SCHOOL_YEAR.exec(text);
  if (school !== null) return schoolYear(school[1] ?? "", school[2] ?? "");
  const short = SHORT_SCHOOL_YEAR.exec(text);
  if (short !== null && Number(short[2]) === Number(short[1]) + 1) return `20${short[1]}/20${short[2]}`;
  const election = ELECTION.exec(text);
  return election === null ? null : `${election[1]?.toUpperCase()}${election[2]?.slice(-2)}`;
}

/** "2023/24" and "2023-2024" are one school year, "2020-2022" the years from the one to the other. */
function schoolYear(first: string, second: string): string | null {
  const next = String(Number(first) + 1);
  if (next.endsWith(second)) return `${first}/${next}`;
  const years = Number(second) - Number(first);
  return years > 1 && years <= MOST_YEARS ? `${first}-${second}` : null;
}

/** As many years together are a period of figures; more are a span of something else. */
const MOST_YEARS = 10;

/** "Pr. 1. januar 2023", "Folketingsvalg 2022": a period in words, and nothing beside it. */
function wordedAar(text: string): string | null {
  const [mention, ...others] = readTextYears(text);
  if (mention === undefined || others.length > 0) return null;
  const rest = text.slice(0, mention.start) + text.slice(mention.end);
  return /[\p{L}\d%]/u.test(rest.replace(MIDNIGHT, "")) ? null : aarOfMention(text, mention);
}

/** The time of day that a program writes behind a date. */
const MIDNIGHT = /^[ T]?00:00(?::00(?:\.0+)?)?Z?$/;
/** In front of the day that a file was made, which is no period of its figures. */
const MADE =
  /(?:hentet|opdateret|udtrukket|trukket|udskrevet|downloaded|updated|udarbejdet|udgivet|offentliggjort|dannet|gemt|printet)[^.;]{0,25}$/iu;
/** In front of the day that the figures of another period were made up on. */
const MADE_UP = /(?:opgjort|beregnet|status)[^.;]{0,25}$/iu;

/** In front of the period that figures are of. */
const OF_FIGURES = /(?:i året|året|for året|data for|tal for|pr\.|i løbet af)\s*$/iu;

/**
 * The one period that a title names ("Boligsociale data 2023", "Data for 2022, opgjort pr. 1. januar 2023"); null where
 * it names none or several. The day that a file was fetched or changed is none.
 */
export function findAar(text: string): string | null {
  const before = ({ start }: YearMention): string => text.slice(Math.max(0, start - 60), start);
  const mentions = readTextYears(text).filter((mention) => !MADE.test(before(mention)));
  const plain = mentions.filter((mention) => !MADE_UP.test(before(mention)));
  const counted = plain.length > 0 ? plain : mentions;
  // "LBF Beboerdata 2024: Sigtede i året 2022": the year of the data stands beside that of the figures.
  const said = counted.filter((mention) => mention.kind === "date" || OF_FIGURES.test(before(mention)));
  const found = new Set((said.length > 0 ? said : counted).map((mention) => aarOfMention(text, mention)));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The period as a plan writes it: a day is "1. januar 2023", all else as it is. */
export function writtenAar(aar: string): string {
  const [, year, month = "", day] = DAY.exec(aar) ?? [];
  const name = MONTHS[Number(month) - 1]?.[0];
  return name === undefined ? aar : `${Number(day)}. ${name} ${year}`;
}

/** A part of a year by itself ("1. kvartal", "K2", "marts", "3" under the heading Måned), to be put behind its year. */
export function partOfYear(raw: RawValue | undefined, heading: string): string | null {
  const text = textOfRaw(raw).toLowerCase();
  const number = /^(?:[kqmhu]\s?)?(\d{1,2})\.?(?:\s?(?:kvartal|kvt\.?|halvår|måned|uge))?$/.exec(text)?.[1];
  const named = readMonthAt(text, 0);
  if (named !== null && named.year === null && named.end >= text.replace(/\.$/, "").length)
    return `M${String(named.month).padStart(2, "0")}`;
  if (number === undefined) return null;
  const kind = `${heading} ${text}`.toLowerCase();
  if (/kvartal|kvt|quarter|\b[kq]\d/.test(kind)) return Number(number) <= 4 ? `K${Number(number)}` : null;
  if (/halvår|half/.test(kind)) return Number(number) <= 2 ? `H${Number(number)}` : null;
  if (/måned|month|mdr|\bm\d/.test(kind)) return Number(number) <= 12 ? `M${number.padStart(2, "0")}` : null;
  return /uge|week/.test(kind) ? `U${number.padStart(2, "0")}` : null;
}

/** The parts of a year as `partOfYear` gives them. */
const PART = /^[KHMU]\d{1,2}$/;

/** Whether a period lacks its year. */
export function isPartOfYear(aar: string): boolean {
  return PART.test(aar);
}

/** A part of a year behind its year; null where the year isn't known, or is itself only a part or a day of one. */
export function withYear(part: string, year: string | null): string | null {
  return year !== null && PLAIN_YEAR.test(year) ? year + part : null;
}

/** A text with its one period taken off its beginning or end: "Brøndby Strand, 2023" gives both. */
export function splitAar(text: string): { readonly rest: string; readonly aar: string | null } {
  const [mention, ...others] = readTextYears(text);
  if (mention === undefined || others.length > 0) return { rest: text, aar: null };
  const before = text.slice(0, mention.start).replace(/[\s,;:(·–-]+$/u, "");
  const after = text.slice(mention.end).replace(/^[\s,;:)·–-]+/u, "");
  if (before !== "" && after !== "") return { rest: text, aar: null };
  return { rest: before + after, aar: aarOfMention(text, mention) };
}

function aarOfMention(text: string, { years, kind, election, start, end }: YearMention): string | null {
  const [first, second] = years;
  if (first === undefined) return null;
  if (election !== null) return `${election}${String(first).slice(-2)}`;
  if (kind === "school-year" && second !== undefined) return `${first}/${second}`;
  if (second !== undefined) return null;
  return (kind === "date" ? withinYear(text.slice(start, end).trim()) : null) ?? String(first);
}

const NO_DAY = { year: null, month: null, day: null };
const MONTH_NAME = new RegExp(`(?:${MONTH_NAMES})`, "iu");
const LEAD = /^(?:pr\.?|per|ultimo|primo|medio|i|fra|den|d\.)\s+/iu;
const IN_FIGURES = /^(?:(\d{4})[-/](\d{2})|(\d{1,2})[-/](\d{4}))$/;

/** The day, month or quarter that a mention of a year is in truth. */
function withinYear(text: string): string | null {
  const bare = text.replace(LEAD, "").replace(LEAD, "");
  const part = exactAar(bare);
  if (part !== null && !PLAIN_YEAR.test(part)) return part;
  const day = readDayAt(bare, Math.max(0, bare.search(/\d/)));
  const { year, month: ofYear, day: ofMonth } = day ?? NO_DAY;
  if (year !== null && ofYear !== null && ofMonth !== null) return toIso(year, ofYear, ofMonth);
  const month = readMonthAt(bare, Math.max(0, bare.search(MONTH_NAME))) ?? NO_DAY;
  if (month.year !== null) return `${month.year}M${String(month.month).padStart(2, "0")}`;
  const figures = IN_FIGURES.exec(bare);
  if (figures === null) return null;
  const [, inYear = figures[4], number = figures[3] ?? ""] = figures;
  return Number(number) >= 1 && Number(number) <= 12 ? `${inYear}M${number.padStart(2, "0")}` : null;
}
