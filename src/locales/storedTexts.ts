import { stored as danish } from "./da/stored";
import { stored as english } from "./en/stored";
import type { Language } from "./types";

/** What is said of all that a workbook's own users have told beforehand. `{name}` stands for a value. */
export type StoredTexts = typeof danish;

export const STORED_TEXTS: Readonly<Record<Language, StoredTexts>> = { da: danish, en: english };
