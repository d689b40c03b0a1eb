import { baseline as danish } from "./da/baseline";
import { baseline as english } from "./en/baseline";
import type { Language } from "./types";

/** What the part "Baseline" of the pane says. `{name}` stands for a value. */
export type BaselineTexts = typeof danish;

export const BASELINE_TEXTS: Readonly<Record<Language, BaselineTexts>> = { da: danish, en: english };
