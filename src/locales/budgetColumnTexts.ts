import { budgetColumns as danish } from "./da/budgetColumns";
import { budgetColumns as english } from "./en/budgetColumns";
import type { Language } from "./types";

/** What the form says in which a user tells what the budget's columns hold. `{name}` stands for a value. */
export type BudgetColumnTexts = typeof danish;

export const BUDGET_COLUMN_TEXTS: Readonly<Record<Language, BudgetColumnTexts>> = { da: danish, en: english };
