import { optionsOfStore, readStore, type StoredOptions } from "../core/store/store";
import type { Workbook } from "../core/workbook/snapshot";
import { storesOfWorkbook } from "../hosts/storePart";
import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { unreadInWords } from "../reports/storeWords";
import { voiceOf } from "../reports/words";
import { tell } from "./output";

/**
 * What the workbook's own store says to a check, as its users have set it in Excel; the program's own settings where it
 * has none. What of a store can't be used is told of on standard error.
 */
export function storedOptions(file: string, workbook: Workbook, language: Language): StoredOptions {
  const { store, problem, unread } = readStore(storesOfWorkbook(workbook));
  if (problem !== null) tell(fillIn(language, CLI_TEXTS[language].storeProblem[problem], { file }));
  const said = unreadInWords(unread, voiceOf(language));
  if (said !== null) tell(fillIn(language, CLI_TEXTS[language].fileProblem, { file, problem: said }));
  return optionsOfStore(store);
}
