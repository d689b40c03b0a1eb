import type { CheckOptions } from "../core/check/checked";
import { FORMS } from "../core/forms";
import { optionsOfStore, readStore, type ReadStore } from "../core/store/store";
import { NOTHING_GIVEN } from "../core/tables/regions/given";
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
  { language, stored, form }: { readonly language: Language; readonly stored: StoredUse; readonly form: string | null },
): StoredSaid {
  // The call's own choice is nothing that somebody has set beforehand: the form is then the only one there is.
  const forms = form === null ? undefined : FORMS.filter(({ id }) => id === form);
  if (stored === "ignore")
    return {
      options: forms === undefined ? {} : { given: { ...NOTHING_GIVEN, forms } },
      problem: null,
      unread: [],
      notices: [],
    };
  const { store, problem, unread } = readStore(storesOfWorkbook(workbook));
  const texts = CLI_TEXTS[language];
  const notices = problem === null ? [] : [fillIn(language, texts.storeProblem[problem], { file })];
  const left = unreadInWords(unread, voiceOf(language));
  if (left !== null) notices.push(fillIn(language, texts.fileProblem, { file, problem: left }));
  return { options: optionsOfStore(store, forms), problem, unread, notices };
}
