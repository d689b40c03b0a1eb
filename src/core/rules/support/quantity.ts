import { LIMITS, MEASURING } from "../../language/da";
import { isInProportion, measuresIn } from "../../language/quantities";
import { oneOf } from "../../language/words";
import { remembered } from "../../reading/remembered";
import { foldTight } from "../../reading/text";

/** "mindst 20 deltagere", "under 6 udsættelser": a number to reach says what is counted. */
const BOUND = new RegExp(`(?<!\\p{L})${oneOf(LIMITS)}\\.? [0-9]`, "u");

/** Whether the indicator says what is counted or measured, by whatever word. */
export const isMeasured = remembered((text): boolean => {
  const lower = text.toLowerCase();
  if (measuresIn(lower).size > 0 || MEASURING.some((phrase) => lower.includes(phrase))) return true;
  if (BOUND.test(lower) || isInProportion(lower)) return true;
  return LETTERS_APART.test(lower) && SPACED.some((word) => foldTight(lower).includes(word));
});

/** "A n d e l 1-5-årige": letters spaced by a PDF (layout/text-residue) still name the quantity. */
const LETTERS_APART = /(?:^| )\p{L} \p{L} \p{L}(?: |$)/u;
const SPACED = ["andel", "antal", "procent", "karakter", "score"];
