import { NO_VERDICTS } from "../../language/da";
import { pattern } from "../../language/words";
import { stem } from "../../indicators/stem";
import { canonicalUnit, countsTime, isPersonNoun, kindOf, unitOf } from "../../language/units";
import type { UnitKind } from "../../language/da";

/**
 * What kind of thing a figure's unit is. "none" is a figure without unit: a count or a grade.
 */
export type UnitClass = UnitKind | "none";

/** The class of a unit as the readers give it ("%", "‰", "kr." or a noun as written). */
export function unitClass(unit: string | null): UnitClass {
  return unit === null || unit === "" ? "none" : kindOf(unit);
}

/** All that a unit may be held against as: "fraværsdage" are counted, and days. */
export function classesOfUnit(unit: string | null): readonly UnitClass[] {
  const own = unitClass(unit);
  return own === "count" && unit !== null && countsTime(unit) ? [own, "time"] : [own];
}

/** Whether figures of the two classes can be compared: the same class, or a count beside a bare number. */
export function comparable(a: UnitClass, b: UnitClass): boolean {
  if (a === b) return true;
  return (a === "none" && b === "count") || (a === "count" && b === "none");
}

/** Whether two units are the same, in whatever form: "min." and "minutter", "elev" and "elever". */
export function sameUnit(a: string | null, b: string | null): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(unit: string | null): string {
  if (unit === null || unit === "") return "";
  return unitOf(unit) === null ? stem(unit.toLowerCase()) : canonicalUnit(unit);
}

/** Households, families, evictions and verdicts: each is of few people, who can be recognised like a few persons. */
const GUARDED =
  /^(?:\p{L}*(?:husstand|husholdning|familie|udsættelse)(?:s?sag)?(?:e|er|r)?|dom(?:me)?|\p{L}*(?:s|straffe)domme|\p{L}*domfældelser?)$/u;
/** "sygdomme", "ejendomme" are no verdicts. */
const NO_VERDICT = pattern(NO_VERDICTS, "end");

/** Whether a small number of what the word names is a number of few people. */
export function isGuardedNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return isPersonNoun(lower) || (GUARDED.test(lower) && !NO_VERDICT.test(lower));
}
