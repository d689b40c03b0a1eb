import { overview as danish } from "./da/overview";
import { overview as english } from "./en/overview";
import type { Language } from "./types";

/** What the overview over many plans says, in the browser edition and in the files of the command line. */
export type OverviewTexts = typeof danish;

export const OVERVIEW_TEXTS: Readonly<Record<Language, OverviewTexts>> = { da: danish, en: english };
