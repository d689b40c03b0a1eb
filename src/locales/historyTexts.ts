import { history as danish } from "./da/history";
import { history as english } from "./en/history";
import type { Language } from "./types";

/** What is said of the changes that the pane has made. */
export type HistoryTexts = typeof danish;

export const HISTORY_TEXTS: Readonly<Record<Language, HistoryTexts>> = { da: danish, en: english };
