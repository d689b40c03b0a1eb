import { hasWordEnd, wordsOf } from "./words";
import { isPersonNoun } from "./units";

/** What kind of figure an indicator asks for. */
export interface IndicatorTraits {
  /** It is a share: "andel", "procent", "pct.", "%", or a compound that ends in one of them. */
  readonly share: boolean;
  /** It is a number of something: "antal". */
  readonly count: boolean;
}

/** Reads from an Indikator's text whether it asks for a share or a number; it may say both. */
export function readTraits(text: string): IndicatorTraits {
  const lower = text.toLowerCase();
  return { share: isShare(lower), count: hasWordEnd(lower, "antal", COUNT_ENDINGS, anyLetter) };
}

function isShare(lower: string): boolean {
  if (hasWordEnd(lower, "andel", SHARE_ENDINGS, isShareCompound)) return true;
  return lower.includes("%") || lower.includes("procent") || hasWordEnd(lower, "pct", [], noLetter);
}

const SHARE_ENDINGS = ["en", "e", "ene"];
const COUNT_ENDINGS = ["let"];

/** "Restgruppeandel" is a share; "handel" and "vandel" are none. */
function isShareCompound(letterBefore: string): boolean {
  return letterBefore !== "h" && letterBefore !== "v";
}

function anyLetter(): boolean {
  return true;
}

function noLetter(): boolean {
  return false;
}

/** Words behind which an indicator no longer says what it counts. */
const COUNTED_ENDS = new Set(
  "der som i for til med ved på pga hos blandt mod om fra efter hvor og pr per under over".split(" "),
);

/**
 * Whether "antal" counts people ("antal unge, der …"): one of the words behind it, before the sentence goes on, is a
 * noun for people. False for an indicator that is a share.
 */
export function countsPersons(text: string): boolean {
  const lower = text.toLowerCase();
  if (!lower.includes("antal") || isShare(lower)) return false;
  let counting = false;
  for (const word of wordsOf(lower)) {
    if (word.endsWith("antal") || word.endsWith("antallet")) counting = true;
    else if (counting && COUNTED_ENDS.has(word)) counting = false;
    else if (counting && isPersonNoun(word)) return true;
  }
  return false;
}
