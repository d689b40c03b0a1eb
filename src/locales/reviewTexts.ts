import { review as danish } from "./da/review";
import { review as english } from "./en/review";
import type { Language } from "./types";

/** What is said of accepted findings, and of what is new since an earlier check. `{name}` stands for a value. */
export type ReviewTexts = typeof danish;

export const REVIEW_TEXTS: Readonly<Record<Language, ReviewTexts>> = { da: danish, en: english };

export type KeptWhere = ReviewTexts["pane"]["saved"];
