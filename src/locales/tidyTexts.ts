import { tidy as danish } from "./da/tidy";
import { tidy as english } from "./en/tidy";
import type { Language } from "./types";

/** What is said when a table is put right. `{name}` stands for a value. */
export type TidyTexts = typeof danish;

export const TIDY_TEXTS: Readonly<Record<Language, TidyTexts>> = { da: danish, en: english };
