import { FALLING as FALLING_WORDS, RISING as RISING_WORDS } from "../language/da";
import { pattern } from "../language/words";
import { once } from "../reading/once";
import { excludesGroup, personsOf } from "./compare";
import { INDICATORS } from "./catalogueData";
import { fromPlain, toPlain, type PlainWording } from "./plainWording";
import { READ_BEFORE } from "./readBefore";
import type { CatalogueEntry, Direction } from "./indicatorMatch";
import { readWording, type Wording } from "./wording";

export const CATALOGUE: readonly CatalogueEntry[] = INDICATORS;

interface Variant {
  readonly id: string;
  readonly wording: Wording;
}

interface Words {
  /** By the sorted words of a name: the indicators that have it. Ages are left out: the same indicator has many age groups. */
  readonly byTerms: ReadonlyMap<string, readonly Variant[]>;
  /** By the indicator: the persons that one of its names says it is about ("unge" of "Unge i fritidsjob"). */
  readonly persons: ReadonlyMap<string, ReadonlySet<string>>;
  /** By the indicator the group that it is mostly made up for. */
  readonly ageGroups: ReadonlyMap<string, string | null>;
}

const NAMES = CATALOGUE.flatMap(({ id, name, variants }) => [name, ...variants].map((text) => ({ id, text })));

/** What `READ_BEFORE` is to be. */
export function catalogueToBeKept(): string {
  return JSON.stringify(NAMES.map(({ text }) => toPlain(readWording(text))));
}

function readNames(): readonly Wording[] {
  if (READ_BEFORE === null) return NAMES.map(({ text }) => readWording(text));
  // What `catalogueToBeKept` gave.
  return (JSON.parse(READ_BEFORE) as PlainWording[]).map(fromPlain);
}

/** Some hundred names are read for it. */
const words = once((): Words => {
  const wordings = readNames();
  const variants = NAMES.flatMap(({ id }, index): Variant[] => {
    const wording = wordings[index];
    return wording === undefined ? [] : [{ id, wording }];
  });
  const byTerms = new Map<string, Variant[]>();
  const persons = new Map<string, Set<string>>();
  for (const variant of variants) {
    const key = keyOf(variant.wording);
    byTerms.set(key, [...(byTerms.get(key) ?? []), variant]);
    persons.set(variant.id, new Set([...(persons.get(variant.id) ?? []), ...personsOf(variant.wording)]));
  }
  return { byTerms, persons, ageGroups: new Map(CATALOGUE.map(({ id, ageGroup }) => [id, ageGroup])) };
});

/** The id of the catalogue's indicator that has the wording as a name, its age group left out of account; else null. */
export function conceptOf(wording: Wording): string | null {
  if (wording.terms.size === 0) return null;
  const found = words().byTerms.get(keyOf(wording));
  if (found === undefined) return null;
  // "Unge med fritidstilbud" are none of the children that another name of the indicator says it is about.
  const others = new Set(found.filter((variant) => excludesGroup(variant.wording, wording)).map(({ id }) => id));
  const left = found.filter(({ id }) => !others.has(id));
  const fits = left.filter(({ wording: { measure } }) => measure === null || measure === wording.measure);
  const ids = new Set((fits.length > 0 ? fits : wording.measure === null ? left : []).map(({ id }) => id));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

/** The persons that a wording names and the catalogue's indicator isn't about of itself: "unge" of "Andel unge sigtede". */
export function personsBeyond(id: string, wording: Wording): readonly string[] {
  return personsOf(wording).filter((persons) => words().persons.get(id)?.has(persons) !== true);
}

/** The group that the catalogue's indicator is mostly made up for; null where it says none. */
export function ageGroupOf(id: string): string | null {
  return words().ageGroups.get(id) ?? null;
}

/** The catalogue's indicator that a wording names. */
export function catalogueEntryOf(text: string): CatalogueEntry | null {
  const id = conceptOf(readWording(text));
  return CATALOGUE.find((entry) => entry.id === id) ?? null;
}

const FALLING = pattern(FALLING_WORDS, "word");
const RISING = pattern(RISING_WORDS, "word");

/** Which way is better, by the catalogue or, where it doesn't know the indicator, by what the plan wants of it; else null. */
export function directionOf(wording: string): Direction {
  const entry = catalogueEntryOf(wording);
  if (entry !== null) return entry.direction;
  const falls = FALLING.test(wording);
  if (falls === RISING.test(wording)) return null;
  return falls ? "down" : "up";
}

function keyOf({ terms, numbers, negations }: Pick<Wording, "terms" | "numbers" | "negations">): string {
  return [...[...terms].sort(), "|", ...numbers, "|", String(negations)].join(" ");
}
