import { store as danish } from "./da/store";
import { store as english } from "./en/store";
import type { Language } from "./types";

/** What is said of what a workbook keeps for the program. `{name}` stands for a value. */
export type StoreTexts = typeof danish;

export const STORE_TEXTS: Readonly<Record<Language, StoreTexts>> = { da: danish, en: english };
