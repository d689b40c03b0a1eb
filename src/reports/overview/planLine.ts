import type { CheckResult } from "../../core/check/check";
import type { StoredEffect } from "../../core/check/storedEffects";
import type { Period } from "../../core/reading/readings";
import type { ReadStore, StoreProblem, Unread } from "../../core/store/store";
import type { NotRead } from "../../core/workbook/snapshot";
import { summaryOf } from "../summary";

/** What the overview says of one plan. */
export interface PlanLine {
  /** Null where the workbook doesn't say. */
  readonly plan: string | null;
  readonly kommune: string | null;
  readonly period: Period;
  /** Findings that nobody has accepted. */
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Rows without the year of their baseline, whatever has been accepted: it is the table that lacks them. */
  readonly missingYears: number;
  /** Rows without a source. */
  readonly missingSources: number;
  /** Staff of the agreements that doesn't agree with the budget. */
  readonly staffing: number;
  readonly accepted: number;
  /** What the workbook's own users had told beforehand and the line rests on. */
  readonly stored: readonly StoredEffect[];
  readonly unread: UnreadOfPlan;
}

/** What of a plan isn't in its line. */
interface UnreadOfPlan {
  /** Why what the workbook keeps for the program isn't used. */
  readonly problem: StoreProblem | null;
  /** What of it can't be understood. */
  readonly parts: readonly Unread[];
  /** What of the workbook was passed over. */
  readonly places: readonly NotRead[];
}

/** A check whose line is wanted. */
export type LineSource = Pick<CheckResult, "plan" | "findings" | "counts" | "review" | "stored" | "notRead">;

/** What of a store was read. */
export type StoreRead = Pick<ReadStore, "problem" | "unread">;

const ALL_READ: StoreRead = { problem: null, unread: [] };

/** The rules that find the staff of an agreement and the budget at odds. */
const STAFFING_DIFFERENCES: readonly string[] = [
  "staffing/no-budget-row",
  "staffing/share-differs",
  "staffing/hours-differ",
  "staffing/amount-differs",
  "budget/no-staffing-line",
];

/** The line of a plan that was checked, and what couldn't be read of its store. */
export function planLine(result: LineSource, { problem, unread }: StoreRead = ALL_READ): PlanLine {
  const { plan, counts, stored, notRead } = result;
  const count = (...rules: readonly string[]): number =>
    rules.reduce((sum, rule) => sum + (counts.byRule.get(rule) ?? 0), 0);
  const { name, kommune, period } = plan.tables.plan;
  return {
    plan: name,
    kommune,
    period,
    ...summaryOf(result),
    missingYears: count("year/missing"),
    missingSources: count("source/missing"),
    staffing: count(...STAFFING_DIFFERENCES),
    stored,
    unread: { problem, parts: unread, places: notRead },
  };
}

export const COUNT_COLUMNS = [
  "error",
  "warning",
  "info",
  "missingYears",
  "missingSources",
  "staffing",
  "accepted",
] as const satisfies readonly (keyof PlanLine)[];

export type CountColumn = (typeof COUNT_COLUMNS)[number];

/**
 * The columns of the overview, in the order they stand: on paper, in a sheet, in CSV and in the page. What a file's line
 * says, in every one of them, stands in rows.ts.
 */
export const PLAN_COLUMNS = ["plan", "kommune", "from", "to", ...COUNT_COLUMNS, "file", "remark"] as const;

/** What somebody has decided: before the file's place, in an overview where anything is. */
const REVIEW_COLUMNS = ["status", "note"] as const;

export type PlanColumn = (typeof PLAN_COLUMNS)[number] | (typeof REVIEW_COLUMNS)[number];

/** The columns with or without what has been decided. */
export function planColumns(reviews: "reviews" | "none"): readonly PlanColumn[] {
  if (reviews === "none") return PLAN_COLUMNS;
  return PLAN_COLUMNS.flatMap((column): PlanColumn[] => (column === "file" ? [...REVIEW_COLUMNS, column] : [column]));
}

export function isCount(column: string): column is CountColumn {
  return COUNT_COLUMNS.some((count) => count === column);
}
