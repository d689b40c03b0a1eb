import { checkWorkbook } from "../../core/check/check";
import type { Workbook } from "../../core/workbook/snapshot";
import { countBySeverity } from "../../reports/summary";
import type { OverviewLine } from "./overviewLine";

/** The rules that find the staff of an agreement and the budget at odds. */
const STAFFING_DIFFERENCES: ReadonlySet<string> = new Set([
  "staffing/no-budget-row",
  "staffing/share-differs",
  "staffing/hours-differ",
  "staffing/amount-differs",
  "budget/no-staffing-line",
]);

/** Checks the workbook and keeps what its line of the overview says. `today` is an ISO date. */
export function summarise(workbook: Workbook, today: string): OverviewLine {
  const { tables, findings } = checkWorkbook(workbook, { today });
  const { error, warning, info } = countBySeverity(findings);
  const count = (matches: (rule: string) => boolean): number => findings.filter(({ rule }) => matches(rule)).length;
  const { name, kommune, period } = tables.plan;
  return {
    plan: name,
    kommune,
    period,
    error,
    warning,
    info,
    missingYears: count((rule) => rule === "year/missing"),
    missingSources: count((rule) => rule === "source/missing"),
    staffing: count((rule) => STAFFING_DIFFERENCES.has(rule)),
  };
}
