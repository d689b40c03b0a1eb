import type { CheckResult } from "../../core/check/check";
import type { Finding } from "../../core/check/finding";
import { openFindings } from "../../core/review/review";
import type { Period } from "../../core/reading/types";
import { countBySeverity } from "../summary";

/** What the overview says of one plan. */
export interface PlanLine {
  /** Null where the workbook doesn't say. */
  readonly plan: string | null;
  readonly kommune: string | null;
  readonly period: Period;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Rows without the year of their baseline. */
  readonly missingYears: number;
  /** Rows without a source. */
  readonly missingSources: number;
  /** Staff of the agreements that doesn't agree with the budget. */
  readonly staffing: number;
}

/** The rules that find the staff of an agreement and the budget at odds. */
const STAFFING_DIFFERENCES: ReadonlySet<string> = new Set([
  "staffing/no-budget-row",
  "staffing/share-differs",
  "staffing/hours-differ",
  "staffing/amount-differs",
  "budget/no-staffing-line",
]);

/** The line of a plan that was checked. What someone has accepted isn't counted. */
export function planLine(result: Pick<CheckResult, "tables" | "findings" | "review">): PlanLine {
  const { tables } = result;
  const findings = openFindings(result);
  const { error, warning, info } = countBySeverity(findings);
  const count = (matches: (finding: Finding) => boolean): number => findings.filter(matches).length;
  const { name, kommune, period } = tables.plan;
  return {
    plan: name,
    kommune,
    period,
    error,
    warning,
    info,
    missingYears: count(({ rule }) => rule === "year/missing"),
    missingSources: count(({ rule }) => rule === "source/missing"),
    staffing: count(({ rule }) => STAFFING_DIFFERENCES.has(rule)),
  };
}

export const COUNT_COLUMNS = [
  "error",
  "warning",
  "info",
  "missingYears",
  "missingSources",
  "staffing",
] as const satisfies readonly (keyof PlanLine)[];

export type CountColumn = (typeof COUNT_COLUMNS)[number];

/** The columns of the overview, in the order they stand. */
export const PLAN_COLUMNS = ["plan", "kommune", "period", ...COUNT_COLUMNS, "file"] as const;

export type PlanColumn = (typeof PLAN_COLUMNS)[number];

export function isCount(column: string): column is CountColumn {
  return COUNT_COLUMNS.some((count) => count === column);
}
