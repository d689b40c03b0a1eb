import { measuresIn, measuresOf } from "../../language/quantities";
import { remembered } from "../../reading/remembered";
import { isGuardedNoun } from "./unitClass";
import { wordsOf } from "./words";

/** What kind of figure an indicator asks for. */
export interface IndicatorTraits {
  /** It is a share: "andel", "procent", "promille", "pct.", "%", or a compound that ends in one of them. */
  readonly share: boolean;
  /** It is a number of something: "antal". */
  readonly count: boolean;
}

/** Reads from an Indikator's text whether it asks for a share or a number; it may say both. Many rules ask. */
export const readTraits = remembered((text): IndicatorTraits => {
  const measures = measuresIn(text.toLowerCase());
  return { share: measures.has("share"), count: measures.has("count") };
});

/** Words behind which an indicator no longer says what it counts. */
const COUNTED_ENDS = new Set(
  "der som i for til med ved på pga hos blandt mod om fra efter hvor og pr per under over".split(" "),
);

/** The words of what an indicator counts or is a share of, in lower case: those before the sentence goes on. */
export function subjectWords(text: string): readonly string[] {
  const found: string[] = [];
  for (const word of wordsOf(text.toLowerCase())) {
    if (word === "af" && found.length === 1) continue;
    if (word === "af" || COUNTED_ENDS.has(word)) break;
    found.push(word);
  }
  return found;
}

/**
 * Whether a bare number of the indicator counts persons, households, families, evictions or verdicts: one of the words
 * behind "antal", or that it begins with, before the sentence goes on, is a noun for them. False for a share or an average.
 */
export const countsGuarded = remembered((text): boolean => {
  const lower = text.toLowerCase();
  const measures = measuresIn(lower);
  if (NO_NUMBERS.some((measure) => measures.has(measure))) return false;
  let counting = !measures.has("count");
  for (const word of wordsOf(lower)) {
    if (measuresOf(word).has("count")) counting = true;
    else if (counting && COUNTED_ENDS.has(word)) return false;
    else if (counting && isGuardedNoun(word)) return true;
  }
  return false;
});

const NO_NUMBERS = ["share", "rate", "mean", "money"] as const;
