import type { CheckOptions } from "../core/check/check";
import { optionsOfStore, readStoreText, type ReadStore } from "../core/store/store";
import type { Workbook } from "../core/workbook/snapshot";
import { storeOfWorkbook } from "../hosts/storePart";
import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import type { StoredUse } from "./arguments";

export interface StoredSaid {
  readonly options: Omit<CheckOptions, "today" | "data">;
  /** Why what it says isn't used. */
  readonly problem: ReadStore["problem"];
  /** The same in words. */
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
  if (stored === "ignore") return { options: {}, problem: null, notices: [] };
  const { store, problem } = readStoreText(storeOfWorkbook(workbook));
  const notices = problem === null ? [] : [fillIn(language, CLI_TEXTS[language].storeProblem[problem], { file })];
  return { options: optionsOfStore(store), problem, notices };
}
