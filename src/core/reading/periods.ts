import { MONTH_NAMES } from "../language/months";
import { daysIn, readDayAt, readMonthAt, toIso, type DatePiece } from "./dates";
import { tidy } from "./text";
import type { Period } from "./readings";

export { toIso } from "./dates";

/** A date of the text with its place. */
interface FoundDate extends DatePiece {
  readonly start: number;
}

/** Where a date may begin: a digit that no letter or digit stands before, or a month's name. */
const DATE_START = new RegExp(`(?<![\\p{L}\\d])(?:\\d|(?:${MONTH_NAMES})(?!\\p{L}))`, "giu");
const DAY_AND_MONTH = /(\d{1,2})\s?\/\s?(\d{1,2})(?![\d/])/y;
const BARE_YEAR = /((?:19|20)\d\d)(?!\d|[.,]\d)/y;
/** The end of "2026-28". */
const SHORT_YEAR = /\d\d(?!\d|[.,/]\d|\.? ?\p{L})/uy;
/** Words between the two dates; the longest met is "og løber til og med den". */
const LONGEST_BETWEEN = 60;
const JOINS = /-|(?<!\p{L})(?:til|t\.?o\.?m|indtil|slut|slutter|slutdato|ophør|ophører|udløber|frem)(?!\p{L})/iu;
/** Between two bare years, which may stand together for other reasons. */
const JOINS_YEARS = /^ ?(?:-|til(?: og med)?|t\.?o\.?m\.?) ?$/i;
const OPENS = /(?<!\p{L})(?:fra(?: og med)?|pr\.?|startdato|start|starter|begynder|gælder)(?: den| d\.)?:? ?$/iu;
const CLOSES = /(?<!\p{L})(?:til(?: og med)?|t\.?o\.?m\.?|indtil|slutdato|slut|slutter|udløber)(?: den| d\.)?:? ?$/iu;
/** A plan runs for four years, extended ones for a few more: longer is something else. */
const LONGEST_YEARS = 15;

/**
 * Reads the period that a text gives: "1. juni 2025 – 31. maj 2029", "1/11-2025 til 31/10-2029", "juni 2025 - maj 2029",
 * "2025-2029". Whole months and years count from their first to their last day. Dates with a day are preferred to months,
 * months to years. One end is null where the calendar has no such day or the text gives only the other end; the reading
 * is null when the text gives no period. One that ends before it begins is given as it is written, so that it can be
 * asked about.
 */
export function readPeriod(text: string): Period | null {
  const clean = tidy(text).replace(/\n/g, " ");
  const dates = datesOf(clean);
  let best: { readonly from: FoundDate; readonly to: FoundDate } | null = null;
  for (const [index, from] of dates.entries()) {
    const to = dates[index + 1];
    if (to === undefined || !areJoined(clean, from, to)) continue;
    if (best === null || precision(to) > precision(best.to)) best = { from, to };
  }
  return best === null ? openPeriod(clean, dates) : periodOf(best.from, best.to);
}

/** The period where it ends after it begins: in a name or running text two dates the wrong way round are none. */
export function forward(period: Period | null): Period | null {
  if (period === null) return null;
  const { from, to } = period;
  return from !== null && to !== null && from > to ? null : period;
}

/** The calendar years in which a period begins and ends; null unless both ends are known. */
export function planYears(period: Period): { first: number; last: number } | null {
  if (period.from === null || period.to === null) return null;
  return { first: Number(period.from.slice(0, 4)), last: Number(period.to.slice(0, 4)) };
}

function datesOf(text: string): FoundDate[] {
  const dates: FoundDate[] = [];
  let done = 0;
  for (const { index } of text.matchAll(DATE_START)) {
    if (index < done) continue;
    const previous = dates[dates.length - 1];
    const piece =
      readDayAt(text, index) ?? readMonthAt(text, index) ?? dayAndMonthAt(text, index) ?? yearAt(text, index, previous);
    if (piece === null) continue;
    dates.push({ ...piece, start: index });
    done = piece.end;
  }
  return dates;
}

/** "1/6", whose year stands at the other end. */
function dayAndMonthAt(text: string, at: number): DatePiece | null {
  DAY_AND_MONTH.lastIndex = at;
  const match = DAY_AND_MONTH.exec(text);
  const month = Number(match?.[2]);
  if (match === null || !(month >= 1 && month <= 12)) return null;
  return { year: null, month, day: Number(match[1]), end: at + match[0].length };
}

/** A bare year, or the "28" of "2026-28". */
function yearAt(text: string, at: number, previous: FoundDate | undefined): DatePiece | null {
  BARE_YEAR.lastIndex = at;
  const match = BARE_YEAR.exec(text);
  if (match !== null) return { year: Number(match[1]), month: null, day: null, end: at + 4 };
  if (previous?.month !== null || previous.year === null) return null;
  SHORT_YEAR.lastIndex = at;
  if (!/^ ?- ?$/.test(text.slice(previous.end, at).slice(0, 4)) || !SHORT_YEAR.test(text)) return null;
  const year = previous.year - (previous.year % 100) + Number(text.slice(at, at + 2));
  // "2026-04" is a month, and no period that ends long before.
  return year > previous.year || year % 100 > 12 ? { year, month: null, day: null, end: at + 2 } : null;
}

function areJoined(text: string, from: FoundDate, to: FoundDate): boolean {
  if (to.start - from.end > LONGEST_BETWEEN || to.year === null || precision(from) !== precision(to)) return false;
  const between = text.slice(from.end, to.start);
  if (precision(to) > 0) return JOINS.test(between) && !/\d/.test(between);
  return from.year !== null && Math.abs(to.year - from.year) <= LONGEST_YEARS && JOINS_YEARS.test(between);
}

/** 2 for a day, 1 for a month, 0 for a year. */
function precision(date: DatePiece): number {
  return date.day !== null ? 2 : date.month !== null ? 1 : 0;
}

function periodOf(from: FoundDate, to: FoundDate): Period | null {
  // "1. januar – 31. december 2026": the year stands once.
  const first = firstDay({ ...from, year: from.year ?? to.year });
  const last = lastDay(to);
  return first === null && last === null ? null : { from: first, to: last };
}

/** A single date with "fra" or "til" in front of it. */
function openPeriod(text: string, dates: readonly FoundDate[]): Period | null {
  for (const date of dates) {
    if (date.year === null || date.month === null) continue;
    const before = text.slice(Math.max(0, date.start - 24), date.start);
    const from = OPENS.test(before) ? firstDay(date) : null;
    const to = CLOSES.test(before) ? lastDay(date) : null;
    if (from !== null || to !== null) return { from, to };
  }
  return null;
}

function firstDay(date: DatePiece): string | null {
  return date.year === null ? null : toIso(date.year, date.month ?? 1, date.day ?? 1);
}

function lastDay(date: DatePiece): string | null {
  if (date.year === null) return null;
  const month = date.month ?? 12;
  return toIso(date.year, month, date.day ?? daysIn(date.year, month));
}
