import { readTextYears } from "../reading/years";
import { isYear } from "../reading/yearMentions";
import { textOfRaw } from "./raw";
import type { RawValue } from "./types";

const PLAIN_YEAR = /^(?:19|20)\d\d$/;
/** StatBank's quarters and halves, and the English ones. */
const PART_OF_YEAR =
  /^((?:19|20)\d\d)\s?[-:]?\s?(?:([KQ])\s?([1-4])|(H)\s?([12])|(M)\s?(0[1-9]|1[0-2])|(U|W)\s?([0-5]\d))$/i;
const QUARTER_FIRST = /^([1-4])\.?\s?(?:kvartal|kvt\.?|kv\.?)\s?,?\s?((?:19|20)\d\d)$/i;
const HALF_FIRST = /^([12])\.?\s?halvår\s?,?\s?((?:19|20)\d\d)$/i;
const SCHOOL_YEAR = /^(?:skoleåret\s|skoleår\s)?((?:19|20)\d\d)\s?[/-]\s?((?:19|20)?\d\d)$/i;
const ELECTION = /^(FV|KV|RV|EP)\s?['’]?((?:20|19)?\d\d)$/i;

/**
 * The period that a text or number is, in one form for all publishers: "2023", "2023/2024" (school year), "2023K2",
 * "2023H1", "2023M04", "2023U09", "FV22", "KV21". Null when it is no period, or says more than one.
 */
export function readAar(raw: RawValue): string | null {
  if (typeof raw === "number") return Number.isInteger(raw) && isYear(raw) ? String(raw) : null;
  const text = textOfRaw(raw);
  if (text === "" || text.length > 60) return null;
  return exactAar(text) ?? wordedAar(text);
}

function exactAar(text: string): string | null {
  if (PLAIN_YEAR.test(text)) return isYear(Number(text)) ? text : null;
  const part = PART_OF_YEAR.exec(text);
  if (part !== null) {
    const [, year, quarter, quarterNumber, half, halfNumber, month, monthNumber, , weekNumber] = part;
    if (quarter !== undefined) return `${year}K${quarterNumber}`;
    if (half !== undefined) return `${year}H${halfNumber}`;
    return month === undefined ? `${year}U${weekNumber}` : `${year}M${monthNumber}`;
  }
  const quarter = QUARTER_FIRST.exec(text);
  if (quarter !== null) return `${quarter[2]}K${quarter[1]}`;
  const half = HALF_FIRST.exec(text);
  if (half !== null) return `${half[2]}H${half[1]}`;
  const school = SCHOOL_YEAR.exec(text);
  if (school !== null) return schoolYear(school[1] ?? "", school[2] ?? "");
  const election = ELECTION.exec(text);
  return election === null ? null : `${election[1]?.toUpperCase()}${election[2]?.slice(-2)}`;
}

/** "2023/24" and "2023-2024" are one school year; other pairs are several years. */
function schoolYear(first: string, second: string): string | null {
  const next = String(Number(first) + 1);
  return next.endsWith(second) ? `${first}/${next}` : null;
}

/** "Pr. 1. januar 2023", "Folketingsvalg 2022": a period in words, and nothing beside it. */
function wordedAar(text: string): string | null {
  const [mention, ...others] = readTextYears(text);
  if (mention === undefined || others.length > 0) return null;
  const rest = text.slice(0, mention.start) + text.slice(mention.end);
  return /[\p{L}\d%]/u.test(rest) ? null : aarOfMention(mention);
}

/** The one period that a title names ("Boligsociale data 2023"); null where it names none or several. */
export function findAar(text: string): string | null {
  const found = new Set(readTextYears(text).map(aarOfMention));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** A text with its one period taken off its beginning or end: "Brøndby Strand, 2023" gives both. */
export function splitAar(text: string): { readonly rest: string; readonly aar: string | null } {
  const [mention, ...others] = readTextYears(text);
  if (mention === undefined || others.length > 0) return { rest: text, aar: null };
  const before = text.slice(0, mention.start).replace(/[\s,;:(·–-]+$/u, "");
  const after = text.slice(mention.end).replace(/^[\s,;:)·–-]+/u, "");
  if (before !== "" && after !== "") return { rest: text, aar: null };
  return { rest: before + after, aar: aarOfMention(mention) };
}

function aarOfMention({ years, kind, election }: ReturnType<typeof readTextYears>[number]): string | null {
  const [first, second] = years;
  if (first === undefined) return null;
  if (election !== null) return `${election}${String(first).slice(-2)}`;
  if (kind === "school-year" && second !== undefined) return `${first}/${second}`;
  return second === undefined ? String(first) : null;
}
