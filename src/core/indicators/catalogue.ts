import * as z from "zod/mini";
import { excludesGroup, personsOf } from "./compare";
import { INDICATORS } from "./catalogueData";
import type { Direction } from "./types";
import { readWording, type Wording } from "./wording";

// Pages forbid code made from text (Content-Security-Policy without unsafe-eval); zod would try.
z.config({ jitless: true });

const entrySchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** LBF's fixed goal 1-4 that the indicator belongs to; null for the others. */
  maal: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
  name: z.string().check(z.minLength(3)),
  variants: z.array(z.string().check(z.minLength(3))),
  unit: z.nullable(z.string()),
  direction: z.nullable(z.enum(["up", "down"])),
  /** The group the indicator is mostly made up for ("15-29"); null for everybody. */
  ageGroup: z.nullable(z.string().check(z.regex(/^\d{1,3}(?:-\d{1,3}|\+)$/))),
  sources: z.array(z.string()).check(z.minLength(1)),
  /** Years from the end of a period until its figures are out. */
  lag: z.number().check(z.gte(0), z.lte(5)),
});

/** An indicator that plans commonly use. */
export type CatalogueEntry = z.infer<typeof entrySchema>;

export const CATALOGUE: readonly CatalogueEntry[] = z.array(entrySchema).parse(INDICATORS);

interface Variant {
  readonly id: string;
  readonly wording: Wording;
}

/** By the sorted words of a name: the indicators that have it. Ages are left out: the same indicator has many age groups. */
const VARIANTS: readonly Variant[] = CATALOGUE.flatMap(({ id, name, variants }) =>
  [name, ...variants].map((text) => ({ id, wording: readWording(text) })),
);
const BY_TERMS = new Map<string, Variant[]>();
for (const variant of VARIANTS) {
  const key = keyOf(variant.wording);
  BY_TERMS.set(key, [...(BY_TERMS.get(key) ?? []), variant]);
}
/** By the indicator: the persons that one of its names says it is about ("unge" of "Unge i fritidsjob"). */
const PERSONS = new Map<string, Set<string>>();
for (const { id, wording } of VARIANTS) {
  PERSONS.set(id, new Set([...(PERSONS.get(id) ?? []), ...personsOf(wording)]));
}

/** The id of the catalogue's indicator that has the wording as a name, its age group left out of account; else null. */
export function conceptOf(wording: Wording): string | null {
  if (wording.terms.size === 0) return null;
  const found = BY_TERMS.get(keyOf(wording));
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
  return personsOf(wording).filter((persons) => PERSONS.get(id)?.has(persons) !== true);
}

/** The group that the catalogue's indicator is mostly made up for; null where it says none. */
export function ageGroupOf(id: string): string | null {
  return AGE_GROUPS.get(id) ?? null;
}

const AGE_GROUPS: ReadonlyMap<string, string | null> = new Map(CATALOGUE.map(({ id, ageGroup }) => [id, ageGroup]));

/** The catalogue's indicator that a wording names. */
export function catalogueEntryOf(text: string): CatalogueEntry | null {
  const id = conceptOf(readWording(text));
  return CATALOGUE.find((entry) => entry.id === id) ?? null;
}

const FALLING =
  /(?<!\p{L})(?:færre|falder|falde|faldende|reducer\p{L}*|nedbring\p{L}*|mindske\p{L}*|sænke\p{L}*)(?!\p{L})/iu;
const RISING = /(?<!\p{L})(?:flere|stiger|stige|stigende|øges?|forbedr\p{L}*|hæve\p{L}*|løfte\p{L}*)(?!\p{L})/iu;

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
