import { CLI_TEXTS } from "../../locales/cliTexts";
import type { Language } from "../../locales/types";
import type { FileProblem } from "../../reports/model";
import type { End } from "./channel";

/** Why a file that its worker didn't answer for counts as not read. */
export function lostProblem(why: End, language: Language): FileProblem {
  return { code: `gave-up/${why}`, sentence: CLI_TEXTS[language].gaveUp[why] };
}
