import { passedOver as danish } from "./da/passedOver";
import { passedOver as english } from "./en/passedOver";
import type { Language } from "./types";

/** Why a file of a folder is passed over. The sentences don't name the file: whoever shows them does. */
export type PassedOverReason = "lock-file" | "own-output";

/** What is said of the files that are passed over where several are given, on the command line and in the page. */
export type PassedOverTexts = typeof danish;

export const PASSED_OVER_TEXTS: Readonly<Record<Language, PassedOverTexts>> = { da: danish, en: english };
