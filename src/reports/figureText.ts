import { unitBehind } from "../core/comparing/unitsAgree";
import type { DataFigure } from "../core/data/dataFigure";
import { BASELINE_TEXTS } from "../locales/baselineTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { writtenNumber } from "../locales/written";

/**
 * "13,60 %", with the decimals it was published with; "12,6 % (43 af 342)" where it is worked out; what stands in the place of
 * a suppressed figure.
 */
export function valueText(figure: DataFigure, language: Language): string {
  const { value, unit, decimals, derived } = figure;
  if (value === null) return BASELINE_TEXTS[language].import.suppressed;
  const text = withUnit(numberText(value, decimals, language), unit);
  if (derived === undefined) return text;
  const count = (one: DataFigure): string => numberText(one.value ?? 0, 0, language);
  const counts = { share: text, part: count(derived.part), whole: count(derived.whole) };
  return fillIn(language, BASELINE_TEXTS[language].compared.share, counts);
}

/** Where the two counts stand that a share is worked out of: "Regnet ud af C5 og C9."; null for a figure as published. */
export function workedOutText({ derived }: DataFigure, language: Language): string | null {
  const [part, whole] =
    derived === undefined ? [] : [derived.part, derived.whole].map((one) => one.at?.cell ?? one.cell);
  if (part === undefined || whole === undefined) return null;
  return fillIn(language, BASELINE_TEXTS[language].compared.workedOut, { part, whole });
}

export function numberText(value: number, decimals: number | null, language: Language): string {
  return writtenNumber(value, language, { least: decimals ?? 0, most: decimals ?? 4 });
}

/** Excel's format for a number with so many decimals; its own choice where they aren't known. */
export function decimalFormat(decimals: number | null): string {
  if (decimals === null) return "General";
  return decimals === 0 ? "0" : `0.${"0".repeat(Math.min(decimals, 10))}`;
}

/** "13,60 %" on one line; "346,4 fuldtidspersoner" may stand on two. */
export function withUnit(number: string, unit: string | null): string {
  const behind = unitBehind(unit);
  if (behind === "") return number;
  return /\p{L}{4}/u.test(behind) ? `${number} ${behind}` : `${number}\u00a0${behind}`;
}
