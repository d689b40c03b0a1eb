import { fix as danish } from "./da/fix";
import { fix as english } from "./en/fix";
import type { Language } from "./types";

/** What is said of corrections in a copy. `{name}` stands for a value. */
export type FixTexts = typeof danish;

export const FIX_TEXTS: Readonly<Record<Language, FixTexts>> = { da: danish, en: english };
