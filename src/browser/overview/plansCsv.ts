import type { Language } from "../../locales/types";
import { overviewCsv } from "../../reports/overview/csv";
import { planTable } from "../../reports/overview/rows";
import { problemSentence } from "../opening/problemSentence";
import { lineOf, type OverviewPlan } from "./plan";

/** The overview as it is shown, for Excel. */
export function plansCsv(plans: readonly OverviewPlan[], language: Language): string {
  const entries = plans.map((plan) => ({
    file: plan.path,
    line: lineOf(plan),
    problem: plan.state.kind === "unread" ? problemSentence(language, plan.state.problem).what : null,
    baselines: [],
  }));
  return [...overviewCsv({ ...planTable(entries, language), total: null })].join("");
}
