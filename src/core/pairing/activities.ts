import { remembered } from "../reading/remembered";
import { fold } from "../reading/text";
import { isSlip, stemOf } from "./titles";

/** Words that stand in every activity's name. */
const TELLS_NOTHING = new Set(
  "og i for af på til med ved den det de en et der som om fra lokal lokale indsats indsatsen aktivitet aktiviteter projekt projektet boligsocial boligsocialt herunder bl blandt andet mv m v samt under".split(
    " ",
  ),
);
const LONGEST_ACTIVITY = 400;
/** A part of a compound that is long enough to carry its meaning: "fritidsjob" in "fritidsjobindsats". */
const PART_FROM = 6;
/** From here on two names mean the same activity. */
export const SAME_ACTIVITY = 0.6;
/** Below this they mean different ones. */
export const OTHER_ACTIVITY = 0.3;

/** An activity's words by stem, each once, with its digits kept: "Indsats 1" is not "Indsats 2". */
export type Activity = readonly string[];

export function activityOf(text: string | null): Activity {
  return readActivity(text ?? "");
}

const readActivity = remembered((text): Activity => {
  const found = fold(text.slice(0, LONGEST_ACTIVITY)).match(/\d+(?:[.,]\d+)?|\p{L}+/gu) ?? [];
  const told = found.filter((word) => !TELLS_NOTHING.has(word));
  return [...new Set((told.length === 0 ? found : told).map((word) => (/^\d/.test(word) ? word : stemOf(word))))];
});

/**
 * How much of the shorter name stands in the longer one, 0 to 1; null where either names no activity. "Den Lille
 * Sprogskole" stands whole in "Lokal danskundervisning for udlændinge, Den lille sprogskole".
 */
export function likeActivities(a: Activity, b: Activity): number | null {
  if (a.length === 0 || b.length === 0) return null;
  const [shorter, longer] = weightOf(a) <= weightOf(b) ? [a, b] : [b, a];
  const shared = shorter.filter((word) => longer.some((other) => sameWord(word, other)));
  const likeness = weightOf(shared) / weightOf(shorter);
  const digits = (words: Activity): string => words.filter(isNumber).sort().join();
  const differ = a.some(isNumber) && b.some(isNumber) && digits(a) !== digits(b);
  return differ ? Math.min(likeness, OTHER_ACTIVITY - 0.1) : likeness;
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

/** Long words tell more than short ones; numbers only tell apart. */
function weightOf(words: Activity): number {
  return words.reduce((sum, word) => sum + (isNumber(word) ? 1 : Math.min(word.length, 12)), 0);
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (isNumber(a) || isNumber(b)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (short.length >= PART_FROM && long.includes(short)) || isSlip(a, b);
}
