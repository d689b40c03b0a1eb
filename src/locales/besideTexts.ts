import { beside as danish } from "./da/beside";
import { beside as english } from "./en/beside";
import type { Language } from "./types";

/** What is said of figures kept beside a workbook that can't be written to. */
export type BesideTexts = typeof danish;

export const BESIDE_TEXTS: Readonly<Record<Language, BesideTexts>> = { da: danish, en: english };
