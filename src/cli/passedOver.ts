import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import { PASSED_OVER_TEXTS } from "../locales/passedOverTexts";
import type { Language } from "../locales/types";
import type { PassedOver } from "../reports/model";
import type { PassedOverFile } from "./files/planFiles";

/** Files that aren't checked, each with why, in words. */
export function passedOverInWords(files: readonly PassedOverFile[], language: Language): PassedOver[] {
  const passedOver = { ...CLI_TEXTS[language].passedOver, ...PASSED_OVER_TEXTS[language].reasons };
  return files.map(({ file, reason, instead }) => ({
    file,
    reason: fillIn(language, passedOver[reason], { instead: instead ?? "" }),
  }));
}

/** A workbook of our own reports. */
export function ownOutputInWords(file: string, language: Language): PassedOver {
  return { file, reason: PASSED_OVER_TEXTS[language].reasons["own-output"] };
}
