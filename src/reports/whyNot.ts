import type { ComparedFigure, ComparedRow } from "../core/comparing/types";
import { BASELINE_TEXTS } from "../locales/baselineTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";

/** Why figures of a row aren't held against the imported ones, each reason once; null where all that are typed are. */
export function whyNotCompared({ figures, aar }: ComparedRow, language: Language): string | null {
  const told = figures.flatMap((figure) => reasonOf(figure, aar, language));
  return told.length === 0 ? null : [...new Set(told)].join(" ");
}

function reasonOf({ typed, why, series }: ComparedFigure, aar: string | null, language: Language): readonly string[] {
  if (typed === null || why === null) return [];
  const periods = [...new Set(series.map((one) => one.aar))].join(", ");
  return [fillIn(language, BASELINE_TEXTS[language].why[why], { aar: aar ?? "", periods })];
}
