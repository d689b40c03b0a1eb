import { staffing as danish } from "./da/staffing";
import { staffing as english } from "./en/staffing";
import type { Language } from "./types";

/** What the view of staff beside the budget says, and the table that is taken from it. `{name}` stands for a value. */
export type StaffingViewTexts = typeof danish;

export const STAFFING_TEXTS: Readonly<Record<Language, StaffingViewTexts>> = { da: danish, en: english };
