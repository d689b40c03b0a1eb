import { MONTH_NAMES, monthOf } from "../language/months";

/**
 * The pieces of Danish dates that years.ts and periods.ts share. A piece is read at a place in the text (an offset),
 * never searched for, so that every reader stays linear.
 */

/** A day, a month or a year as far as the text gives it. */
export interface DatePiece {
  /** Null in "1. januar" and "1/6", whose year is said later. */
  readonly year: number | null;
  /** 1-12, or null. */
  readonly month: number | null;
  /** 1-31 as written, not yet held against the calendar; null where only a month is given. */
  readonly day: number | null;
  /** Offset past the last character of the piece. */
  readonly end: number;
}

const DASH = "[-\u2010-\u2014\u2212]";
/** 2022-12-31 and 2022.12.31. */
const ISO_DATE = /(\d{4})[-./\u2010-\u2013](\d{1,2})[-./\u2010-\u2013](\d{1,2})(?!\d)/y;
/** 31.12.2022, 31-12-2022, 31/12 2022, 1/11-2025, 31. 12. 2022, and with two digits of the year ("31.12.22", "31/12-22"). */
const NUMERIC_DATE = new RegExp(
  `(\\d{1,2})(?:\\.\\s?(\\d{1,2})(?:[\\s/]|${DASH}|\\.\\s?)|\\s?/\\s?(\\d{1,2})(?:\\s?(?:${DASH}|/)\\s?|[\\s.])|${DASH}(\\d{1,2})${DASH})['’]?(\\d{4}|\\d{2}(?!/\\d))(?![\\p{L}\\d]|[.,]\\d)`,
  "uy",
);
/** 1. juni 2022, 1 juni, 1. dec. 2022. */
const NAMED_DATE = new RegExp(
  `(\\d{1,2})\\.?\\s?(${MONTH_NAMES})(?!\\p{L})(?:\\.?,?\\s{0,2}['’]?(\\d{4})(?![\\p{L}\\d]|[.,]\\d))?`,
  "iuy",
);
/** juni 2022, dec. 2022, juni. */
const NAMED_MONTH = new RegExp(
  `(${MONTH_NAMES})(?!\\p{L})(?:\\.?,?(?:\\s{0,2}|${DASH})['’]?(\\d{4})(?![\\p{L}\\d]|[.,]\\d))?`,
  "iuy",
);

/** The day written in figures or with a month's name at the offset, which must be that of its first digit; else null. */
export function readDayAt(text: string, at: number): DatePiece | null {
  return isoDateAt(text, at) ?? numericDateAt(text, at) ?? namedDateAt(text, at);
}

/** The month with its name at the offset of its first letter, with its year where that follows; else null. */
export function readMonthAt(text: string, at: number): DatePiece | null {
  NAMED_MONTH.lastIndex = at;
  const match = NAMED_MONTH.exec(text);
  if (match === null) return null;
  return { year: yearOf(match[2]), month: monthOf(match[1] ?? ""), day: null, end: NAMED_MONTH.lastIndex };
}

/** The ISO date ("2025-06-01"), or null for a day that the calendar doesn't have (31. februar). */
export function toIso(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(day) || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days of the month (1-12); 0 for a month that there isn't. */
export function daysIn(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isoDateAt(text: string, at: number): DatePiece | null {
  ISO_DATE.lastIndex = at;
  const match = ISO_DATE.exec(text);
  return match === null ? null : piece(match[1], match[2], match[3], ISO_DATE.lastIndex);
}

function numericDateAt(text: string, at: number): DatePiece | null {
  NUMERIC_DATE.lastIndex = at;
  const match = NUMERIC_DATE.exec(text);
  if (match === null) return null;
  const year = match[5] ?? "";
  // "12.9 20 %" is a figure and a footnote's number: two digits of a year stand behind a dot, a dash or a slash.
  if (year.length === 2 && /[\s]['’]?\d\d$/.test(match[0]) && !match[0].includes("/")) return null;
  return piece(year, match[2] ?? match[3] ?? match[4], match[1], NUMERIC_DATE.lastIndex);
}

function namedDateAt(text: string, at: number): DatePiece | null {
  NAMED_DATE.lastIndex = at;
  const match = NAMED_DATE.exec(text);
  if (match === null) return null;
  const day = Number(match[1]);
  if (day < 1 || day > 31) return null;
  return { year: yearOf(match[3]), month: monthOf(match[2] ?? ""), day, end: NAMED_DATE.lastIndex };
}

/** Null when month or day cannot be any date's: the digits are something else ("15-29-2023"). */
function piece(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  end: number,
): DatePiece | null {
  const monthNumber = Number(month);
  const dayNumber = Number(day);
  if (!mayBeDay(dayNumber, monthNumber)) return null;
  return { year: yearOf(year), month: monthNumber, day: dayNumber, end };
}

/** Whether the numbers may be a day's and a month's, not yet held against the calendar. */
export function mayBeDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Two digits are of this century up to 79. Excel turns at 29, which a plan's last year may pass. */
export function yearOf(digits: string | undefined): number | null {
  if (digits === undefined || digits === "") return null;
  const value = Number(digits);
  if (digits.length > 2) return value;
  return value < 80 ? 2000 + value : 1900 + value;
}

/** What a sticky expression finds at the offset. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
