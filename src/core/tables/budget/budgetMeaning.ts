import type { BudgetMeaning, OfYear } from "../staffing/staffingTable";

/** The indsatsområde that figures of the meaning are of; null where it is of none, or names none. */
export function areaIn(meaning: BudgetMeaning | null): string | null {
  return meaning !== null && "omraade" in meaning ? meaning.omraade : null;
}

/** The year that they are of; nothing where they hold for all. */
export function ofYearIn(meaning: BudgetMeaning | null): OfYear {
  return meaning !== null && "year" in meaning ? { year: meaning.year, part: meaning.part } : {};
}
