import { repeated as danish } from "./da/repeated";
import { repeated as english } from "./en/repeated";
import type { Language } from "./types";

/** What is said of figures that stand in several places of a plan. `{name}` stands for a value. */
export type RepeatedTexts = typeof danish;

export const REPEATED_TEXTS: Readonly<Record<Language, RepeatedTexts>> = { da: danish, en: english };
