import type { IndicatorMatch } from "../core/indicators/indicatorMatch";
import { BASELINE_TEXTS } from "../locales/baselineTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";

/** Why an indicator isn't matched for sure, a sentence each; empty where it is. */
export function whyUnsure(
  { sure, reasons, more, less, column = "" }: IndicatorMatch,
  language: Language,
): readonly string[] {
  if (sure) return [];
  const words = BASELINE_TEXTS[language].question.reasons;
  const quoted = (list: readonly string[]): string => list.map((word) => `”${word}”`).join(", ");
  return reasons
    .map((reason) => fillIn(language, words[reason], { more: quoted(more), less: quoted(less), column }))
    .filter((sentence) => sentence !== "");
}

/** What is asked about a column that alone tells figures apart, and doesn't say how. */
export function askedColumnInWords(column: string, language: Language): string {
  return fillIn(language, BASELINE_TEXTS[language].question.reasons["asked-column"], { column });
}

/** Why nothing is compared with an indicator, as one text; null where it is matched. */
export function whyUnmatched(match: IndicatorMatch, language: Language): string | null {
  const { question } = BASELINE_TEXTS[language];
  if (match.sure) return match.matched === null && match.reasons.includes("chosen") ? question.none : null;
  return whyUnsure(match, language).join(" ");
}
