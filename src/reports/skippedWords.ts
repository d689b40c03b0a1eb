import type { TakenFigures } from "../core/data/readFigures";
import { columnName } from "../core/workbook/address";
import { BASELINE_TEXTS } from "../locales/baselineTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { plain } from "./escape";
import { counted, voiceOf } from "./voice";

/** Values that are named one by one. */
const NAMED = 3;
const LONGEST = 40;

/** What was not taken of a table of data, and why, as one text; null where all of it was. */
export function skippedInWords(
  { skipped, skippedCount }: Pick<TakenFigures, "skipped" | "skippedCount">,
  language: Language,
): string | null {
  if (skippedCount === 0) return null;
  const words = BASELINE_TEXTS[language].import;
  const named = skipped.slice(0, NAMED).map(({ row, column, reason, text }) =>
    fillIn(language, words.skip, {
      ...{ row: String(row + 1), letter: columnName(column), reason: words.skips[reason] },
      text: `”${plain(text).slice(0, LONGEST)}”`,
    }),
  );
  return [counted(words.skipped, skippedCount, voiceOf(language)), ...named].join(" ");
}
