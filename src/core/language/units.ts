import { PERSONS, PERSONS_ALONE, PERSONS_ENDING, SIZES, UNITS, type Unit, type UnitKind } from "./da";
import { pattern } from "./words";

const BY_WORD: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((unit) => [...unit.words, ...(unit.short ?? [])].map((word): [string, Unit] => [word, unit])),
);
const SHORT: ReadonlySet<string> = new Set(UNITS.flatMap(({ short }) => short ?? []));
const TIMES = UNITS.flatMap(({ ends }) => ends ?? []);

/** The unit that a word or sign is, an abbreviation with or without its point; null for any other. */
export function unitOf(written: string): Unit | null {
  const lower = written.trim().toLowerCase();
  return BY_WORD.get(lower) ?? (lower.endsWith(".") ? (BY_WORD.get(lower.slice(0, -1)) ?? null) : null);
}

/** The one form of all that a unit is written as; another text in lower case. */
export function canonicalUnit(written: string): string {
  const known = unitOf(written);
  return known === null || known.factor !== undefined ? written.toLowerCase() : known.unit;
}

/** All that a unit is written as, abbreviations without their point; of it alone, not of a thousand. */
export function wordsOfUnit(unit: string): readonly string[] {
  return UNITS.filter((one) => one.unit === unit && one.factor === undefined).flatMap(({ words, short = [] }) => [
    ...words,
    ...short,
  ]);
}

const PER_MILLE = pattern(wordsOfUnit("‰"), "anywhere");

/** Whether a text says that what it names is given in per mille. */
export function namesPerMille(text: string): boolean {
  return PER_MILLE.test(text);
}

/** Whether the word is an abbreviation that takes its point along. */
export function isAbbreviated(word: string): boolean {
  return SHORT.has(word);
}

/** What a word of size multiplies the number in front of it with ("mio", "mio."); null for any other word. */
export function sizeOf(word: string): number | null {
  return SIZES[word.endsWith(".") ? word.slice(0, -1) : word] ?? null;
}

/** What kind of thing a unit is that a figure bears, a noun as written among them. */
export function kindOf(written: string): UnitKind {
  return unitOf(written)?.kind ?? "count";
}

/** Whether a noun counts something by a time: "fraværsdage", "arbejdstimer". */
export function countsTime(written: string): boolean {
  const lower = written.toLowerCase();
  return TIMES.some((word) => lower.endsWith(word));
}

/** Whether the unit is a time that the calendar counts, or how often: "efter 3 mdr.", "4 gange". */
export function tellsWhen(written: string): boolean {
  return unitOf(written)?.calendar === true || written === "gang" || written === "gange";
}

const PERSON_WORDS: ReadonlySet<string> = new Set(PERSONS);
const PERSON_ENDINGS = PERSONS.filter((noun) => noun.length >= 5 && !PERSONS_ALONE.includes(noun)).concat(
  PERSONS_ENDING,
);

/** Whether the word is a noun for people ("elever", "fuldtidspersoner", "15-29-årige"). Families are no persons. */
export function isPersonNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return PERSON_WORDS.has(lower) || PERSON_ENDINGS.some((ending) => lower.endsWith(ending));
}
