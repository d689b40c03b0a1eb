import { LIMITS, MEASURING } from "../../language/da";
import { measuresIn } from "../../language/quantities";
import { oneOf } from "../../language/words";
import { foldTight } from "../../reading/text";

/** "mindst 20 deltagere", "under 6 udsættelser": a number to reach says what is counted. */
const BOUND = new RegExp(`(?<!\\p{L})${oneOf(LIMITS)}\\.? [0-9]`, "u");

/** Whether the indicator says what is counted or measured, by whatever word. */
export function namesQuantity(text: string): boolean {
  const lower = text.toLowerCase();
  if (measuresIn(lower).size > 0 || MEASURING.some((phrase) => lower.includes(phrase))) return true;
  if (BOUND.test(lower) || RATE.test(lower)) return true;
  return LETTERS_APART.test(lower) && SPACED.some((word) => foldTight(lower).includes(word));
}

/** "Indbrud pr. 1.000 boliger" */
const RATE = /(?<!\p{L})(?:pr\.?|per) (?:100|1\.?000|10\.?000)(?!\d)/u;

/** "A n d e l 1-5-årige": letters spaced by a PDF (layout/text-residue) still name the quantity. */
const LETTERS_APART = /(?:^| )\p{L} \p{L} \p{L}(?: |$)/u;
const SPACED = ["andel", "antal", "procent", "karakter", "score"];
