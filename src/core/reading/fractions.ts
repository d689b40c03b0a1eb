import type { Figure } from "./readings";
import { fold } from "./text";

/** Fractions and vague quantities written in words. They are shown as text and never turned into a figure. */
const PHRASES: readonly string[] = [
  "halvdelen",
  "halvdel",
  "hver anden",
  "hver tredje",
  "hver fjerde",
  "hver femte",
  "hver sjette",
  "hver syvende",
  "hver ottende",
  "hver niende",
  "hver tiende",
  "en tredjedel",
  "to tredjedele",
  "en fjerdedel",
  "tre fjerdedele",
  "en femtedel",
  "to femtedele",
  "tre femtedele",
  "fire femtedele",
  "en sjettedel",
  "en ottendedel",
  "en tiendedel",
  "to ud af tre",
  "tre ud af fire",
  "fire ud af fem",
  "en ud af",
  "et fåtal",
  "flertallet",
  "de fleste",
];

/** The fraction in words that the text holds ("hver femte"), or null. */
export function findFraction(
  text: string,
): { readonly phrase: string; readonly start: number; readonly end: number } | null {
  const folded = fold(text);
  for (const phrase of PHRASES) {
    const at = folded.indexOf(phrase);
    if (at < 0) continue;
    const start = Math.min(at, text.length);
    return { phrase, start, end: Math.min(start + phrase.length, text.length) };
  }
  return null;
}

/** Whether a share's figure without a unit may be meant as a part of 1: 0,61 is 61 % or 0,61 %, and nothing says which. */
export function mayBeFraction({ value, unit, decimals }: Pick<Figure, "value" | "unit" | "decimals">): boolean {
  return unit === null && value !== null && value > 0 && value < 1 && decimals >= 2;
}
