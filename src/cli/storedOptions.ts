import type { CheckOptions } from "../core/check/check";
import { optionsOfStore, readStoreText, type ReadStore } from "../core/store/store";
import type { Workbook } from "../core/workbook/snapshot";
import { storeOfWorkbook } from "../hosts/storePart";
import { CLI_TEXTS } from "../locales/cliTexts";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import type { StoredUse } from "./arguments";
import { tell } from "./output";

export interface StoredSaid {
  readonly options: Omit<CheckOptions, "today" | "data">;
  /** Why what it says isn't used. */
  readonly problem: ReadStore["problem"];
}

/**
 * What the workbook's own store says to a check, as its users have set it in Excel; nothing where it has none, or where the
 * call asks for a check without it. A store that can't be used is told of on standard error.
 */
export function storedOptions(
  file: string,
  workbook: Workbook,
  { language, stored }: { readonly language: Language; readonly stored: StoredUse },
): StoredSaid {
  if (stored === "ignore") return { options: {}, problem: null };
  const { store, problem } = readStoreText(storeOfWorkbook(workbook));
  if (problem !== null) tell(fillIn(language, CLI_TEXTS[language].storeProblem[problem], { file }));
  return { options: optionsOfStore(store), problem };
}
