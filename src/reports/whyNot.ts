import { writtenAar } from "../core/data/aar";
import type { ComparedFigure, ComparedRow } from "../core/comparing/comparedFigure";
import { BASELINE_TEXTS } from "../locales/baselineTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";

/** Why figures of a row aren't held against the imported ones, each reason once; null where all that are typed are. */
export function whyNotCompared({ figures, aar }: ComparedRow, language: Language): string | null {
  const told = figures.flatMap((figure) => whyFigureNotCompared(figure, aar, language) ?? []);
  return told.length === 0 ? null : [...new Set(told)].join(" ");
}

/** Why a typed figure isn't held against an imported one, and what would mend it; null where it is, or nothing is typed. */
export function whyFigureNotCompared(
  { typed, why, series }: ComparedFigure,
  aar: string | null,
  language: Language,
): string | null {
  if (typed === null || why === null) return null;
  const periods = [...new Set(series.map((one) => writtenAar(one.aar)))].join(", ");
  return fillIn(language, BASELINE_TEXTS[language].why[why], { aar: writtenAar(aar ?? ""), periods });
}
