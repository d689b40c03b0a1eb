import { optionsOfStore, readStore, type StoredOptions } from "../core/store/store";
import type { Workbook } from "../core/workbook/snapshot";
import { storesOfWorkbook } from "../hosts/storePart";
import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { unreadInWords } from "../reports/storeWords";
import { voiceOf } from "../reports/words";

export interface StoredInFile extends StoredOptions {
  /** What of the workbook's own store isn't used, and why. */
  readonly notices: readonly string[];
}

/**
 * What the workbook's own store says to a check, as its users have set it in Excel; the program's own settings where it
 * has none, or one that can't be used.
 */
export function storedOptions(file: string, workbook: Workbook, language: Language): StoredInFile {
  const { store, problem, unread } = readStore(storesOfWorkbook(workbook));
  const texts = CLI_TEXTS[language];
  const notices = problem === null ? [] : [fillIn(language, texts.storeProblem[problem], { file })];
  const left = unreadInWords(unread, voiceOf(language));
  if (left !== null) notices.push(fillIn(language, texts.fileProblem, { file, problem: left }));
  return { ...optionsOfStore(store), notices };
}
