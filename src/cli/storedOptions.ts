import type { CheckOptions } from "../core/check/checked";
import { optionsOfStore, readStore, type ReadStore } from "../core/store/store";
import type { Workbook } from "../core/workbook/snapshot";
import { storesOfWorkbook } from "../hosts/storePart";
import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import { unreadInWords } from "../reports/storeWords";
import { voiceOf } from "../reports/voice";
import type { StoredUse } from "./arguments";

export interface StoredSaid {
  readonly options: Omit<CheckOptions, "today" | "data">;
  /** Why what it says isn't used. */
  readonly problem: ReadStore["problem"];
  readonly unread: ReadStore["unread"];
  /** What of it isn't used, and why, in words. */
  readonly notices: readonly string[];
}

/**
 * What the workbook's own store says to a check, as its users have set it in Excel; nothing where it has none, or where the
 * call asks for a check without it. Why a store isn't used is told in the notices.
 */
export function storedOptions(
  file: string,
  workbook: Workbook,
  { language, stored }: { readonly language: Language; readonly stored: StoredUse },
): StoredSaid {
  if (stored === "ignore") return { options: {}, problem: null, unread: [], notices: [] };
  const { store, problem, unread } = readStore(storesOfWorkbook(workbook));
  const texts = CLI_TEXTS[language];
  const notices = problem === null ? [] : [fillIn(language, texts.storeProblem[problem], { file })];
  const left = unreadInWords(unread, voiceOf(language));
  if (left !== null) notices.push(fillIn(language, texts.fileProblem, { file, problem: left }));
  return { options: optionsOfStore(store), problem, unread, notices };
}
