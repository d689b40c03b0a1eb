import { optionsOfStore, readStoreText, type StoredOptions } from "../core/store/store";
import type { Workbook } from "../core/workbook/snapshot";
import { storeOfWorkbook } from "../hosts/storePart";
import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";

export interface StoredInFile extends StoredOptions {
  /** Why what the workbook's own store says isn't used. */
  readonly notices: readonly string[];
}

/**
 * What the workbook's own store says to a check, as its users have set it in Excel; the program's own settings where it
 * has none, or one that can't be used.
 */
export function storedOptions(file: string, workbook: Workbook, language: Language): StoredInFile {
  const { store, problem } = readStoreText(storeOfWorkbook(workbook));
  const notices = problem === null ? [] : [fillIn(language, CLI_TEXTS[language].storeProblem[problem], { file })];
  return { ...optionsOfStore(store), notices };
}
