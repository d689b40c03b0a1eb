import { hasWordEnd, wordsOf } from "./words";
import { isGuardedNoun } from "./unitClass";

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
export function countsGuarded(text: string): boolean {
  const lower = text.toLowerCase();
  if (isShare(lower) || AVERAGE.test(lower)) return false;
  let counting = !lower.includes("antal");
  for (const word of wordsOf(lower)) {
    if (word.endsWith("antal") || word.endsWith("antallet")) counting = true;
    else if (counting && COUNTED_ENDS.has(word)) return false;
    else if (counting && isGuardedNoun(word)) return true;
  }
  return false;
}

const AVERAGE = /gennemsnit|karakter|score|indkomst|rate(?!\p{L})/u;
