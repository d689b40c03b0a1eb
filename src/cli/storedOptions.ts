import { optionsOfStore, readStoreText, type StoredOptions } from "../core/store/store";
import type { Workbook } from "../core/workbook/snapshot";
import { storeOfWorkbook } from "../hosts/storePart";
import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { tell } from "./output";

/**
 * What the workbook's own store says to a check, as its users have set it in Excel; the program's own settings where it
 * has none. A store that can't be used is told of on standard error.
 */
export function storedOptions(file: string, workbook: Workbook, language: Language): StoredOptions {
  const { store, problem } = readStoreText(storeOfWorkbook(workbook));
  if (problem !== null) tell(fillIn(language, CLI_TEXTS[language].storeProblem[problem], { file }));
  return optionsOfStore(store);
}
