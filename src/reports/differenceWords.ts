import type { Difference } from "../core/comparing/difference";
import { BASELINE_TEXTS } from "../locales/baselineTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { numberText } from "./figureText";

/** A percentage point is said with one decimal, as is how many times a figure another is. */
const DECIMALS = 1;

/** How an area stands to its kommune: "1,9 procentpoint bedre end kommunen". */
export function differenceInWords(difference: Difference, language: Language): string {
  const { unit, value } = difference;
  const words = BASELINE_TEXTS[language].compared;
  const number = numberText(Math.abs(value), DECIMALS, language);
  if (unit === "factor") return fillIn(language, words.times, { number });
  const amount = fillIn(language, unit === "procentpoint" ? words.points : words.point, { number });
  return fillIn(language, words.verdicts[verdictOf(difference)], { amount });
}

/** "higher" and "lower" where neither is better. */
function verdictOf({ standing, value }: Difference): "better" | "worse" | "higher" | "lower" | "same" {
  if (standing !== null) return standing;
  return value === 0 ? "same" : value > 0 ? "higher" : "lower";
}
