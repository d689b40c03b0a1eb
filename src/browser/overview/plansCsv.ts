import type { Language } from "../../locales/types";
import { overviewCsv } from "../../reports/overview/csv";
import { planTable } from "../../reports/overview/rows";
import { entryOf, type OverviewPlan } from "./plan";

/** The overview as it is shown, for Excel. */
export function plansCsv(plans: readonly OverviewPlan[], language: Language): string {
  const entries = plans.map((plan) => entryOf(plan, language));
  return [...overviewCsv(planTable(entries, language))].join("");
}
