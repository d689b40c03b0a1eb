import { isDateFormat } from "../workbook/numberFormat";
import type { CellValue } from "../workbook/snapshot";
import type { YearKind, YearReading } from "./readings";
import { isYear, readTextYears, type YearMention } from "./yearMentions";

export { readTextYears, type YearMention } from "./yearMentions";

/** "år 2", "projektår 2" and "2. år", "2. projektår": a year of the plan. */
const PLAN_YEAR_AFTER = /(?<!\p{L})(?:projekt|plan|helhedsplan|aftale)?år\s{0,2}:?\s{0,2}([1-9])(?!\d|[.,]\d)/iu;
const PLAN_YEAR_BEFORE = /(?<![\p{L}\d.,/-])([1-9])\.\s?(?:projekt|plan|aftale)?år(?:et)?(?!\p{L})/iu;
const PLAN_YEAR_WORD =
  /(?<!\p{L})(første|andet|tredje|fjerde)\s(?:hele\s)?(?:projekt|plan|aftale)?år(?:et)?(?!\p{L})/iu;
const ORDINALS = ["første", "andet", "tredje", "fjerde"];

/**
 * Reads Baseline år, or the year that a Datakilde names. Years outside 1980-2099 and two digits alone are none.
 * @param input.value the cell's value: a number is a year itself, or a date's serial when the number format shows a date.
 * @param input.numberFormat Excel's format code ("dd-mm-yyyy").
 */
export function readYears(input: {
  readonly text: string;
  readonly value?: CellValue;
  readonly numberFormat?: string;
}): YearReading {
  const { text, value } = input;
  if (typeof value === "number") return readNumber(text, value, input.numberFormat ?? "General");
  const mentions = readTextYears(text);
  return {
    text,
    years: distinct(mentions.flatMap((mention) => mention.years)),
    kind: kindOf(mentions),
    elections: electionsOf(mentions),
    planYear: readPlanYear(text),
  };
}

function readNumber(text: string, value: number, numberFormat: string): YearReading {
  const isDate = isDateFormat(numberFormat);
  const year = isDate ? yearOfSerial(value) : value;
  const known = Number.isInteger(year) && isYear(year);
  return {
    text,
    years: known ? [year] : [],
    kind: known ? (isDate ? "date" : "year") : "none",
    elections: [],
    planYear: null,
  };
}

/** Excel counts days from the turn of the year 1899 (day 25569 is 1970-01-01). */
function yearOfSerial(serial: number): number {
  return new Date((Math.floor(serial) - 25569) * 86_400_000).getUTCFullYear();
}

function kindOf(mentions: readonly YearMention[]): YearKind {
  if (mentions.length === 0) return "none";
  if (mentions.every((mention) => mention.kind === "date" && mention.election === null)) return "date";
  // "2023/24 (opgjort 2024)" names no further year than the school year's.
  const school = new Set(
    mentions.filter((mention) => mention.kind === "school-year").flatMap((mention) => mention.years),
  );
  const covered = mentions.every((mention) => mention.years.every((year) => school.has(year)));
  return covered ? "school-year" : "year";
}

function electionsOf(mentions: readonly YearMention[]): YearReading["elections"] {
  const elections = new Map<string, { name: string; year: number }>();
  for (const { election, years } of mentions) {
    const year = years[0];
    if (election !== null && year !== undefined) elections.set(`${election}${year}`, { name: election, year });
  }
  return [...elections.values()];
}

function readPlanYear(text: string): number | null {
  const digit = PLAN_YEAR_AFTER.exec(text)?.[1] ?? PLAN_YEAR_BEFORE.exec(text)?.[1];
  if (digit !== undefined) return Number(digit);
  const word = PLAN_YEAR_WORD.exec(text)?.[1];
  return word === undefined ? null : ORDINALS.indexOf(word.toLowerCase()) + 1;
}

function distinct(years: readonly number[]): number[] {
  return [...new Set(years)];
}
