import type { StoreProblem, Unread } from "../core/store/store";
import { store as danish } from "./da/store";
import { store as english } from "./en/store";
import type { CountForms } from "./reportTexts";
import type { Language } from "./types";

/** What is said of what a workbook keeps for the program. `{name}` stands for a value. */
export interface StoreTexts {
  /** How many of what is kept. */
  readonly parts: Readonly<Record<Unread["part"], CountForms>>;
  readonly unread: string;
  readonly pane: StorePaneTexts;
}

/** The words that only the pane has. */
export interface StorePaneTexts {
  readonly problem: Readonly<Record<StoreProblem, string>>;
  readonly replace: string;
  readonly sure: string;
  readonly yes: string;
  readonly no: string;
  readonly replaced: string;
}

export const STORE_TEXTS: Readonly<Record<Language, StoreTexts>> = { da: danish, en: english };
