import { pull as danish } from "./da/pull";
import { pull as english } from "./en/pull";
import type { Language } from "./types";

/** What is said where imported figures are filled into the plan, and put in a chart. `{name}` stands for a value. */
export type PullTexts = typeof danish;

export const PULL_TEXTS: Readonly<Record<Language, PullTexts>> = { da: danish, en: english };
