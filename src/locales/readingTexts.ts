import { reading as danish } from "./da/reading";
import { reading as english } from "./en/reading";
import type { Language } from "./types";

/** What the sheet says of how it was read. `{name}` stands for a value. */
export type ReadingTexts = typeof danish;

export const READING_TEXTS: Readonly<Record<Language, ReadingTexts>> = { da: danish, en: english };
