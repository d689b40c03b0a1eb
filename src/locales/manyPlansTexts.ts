import { manyPlans as danish } from "./da/manyPlans";
import { manyPlans as english } from "./en/manyPlans";
import type { Language } from "./types";

/** What the overview of the browser edition says besides what every overview does. `{name}` stands for a value. */
export type ManyPlansTexts = typeof danish;

export const MANY_PLANS_TEXTS: Readonly<Record<Language, ManyPlansTexts>> = { da: danish, en: english };
