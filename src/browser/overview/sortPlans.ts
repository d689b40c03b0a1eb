import { isCount, type PlanColumn } from "../../reports/overview/planLine";
import { PLAN_STATUSES } from "../../reports/overview/review";
import { lineOf } from "./plan";
import type { OverviewLine } from "./shownPlans";
import { statusNow } from "./statuses";

/** The columns that have an order; a remark has none. */
export type SortColumn = Exclude<PlanColumn, "remark" | "note">;

export interface SortOrder {
  readonly column: SortColumn;
  readonly direction: "ascending" | "descending";
}

const COLLATOR = new Intl.Collator("da", { numeric: true });

/** The plans in the order asked for; those without a value stand last either way. Equal ones keep their order. */
export function sortPlans(plans: readonly OverviewLine[], { column, direction }: SortOrder): OverviewLine[] {
  const sign = direction === "ascending" ? 1 : -1;
  return plans
    .map((plan) => ({ plan, key: keyOf(plan, column) }))
    .sort(({ key: first }, { key: second }) => {
      if (first === null || second === null) return (first === null ? 1 : 0) - (second === null ? 1 : 0);
      return sign * compare(first, second);
    })
    .map(({ plan }) => plan);
}

/** The order after a choice of the column: counts begin with the most, words with a. */
export function nextOrder(order: SortOrder | null, column: SortColumn): SortOrder {
  const first = isCount(column) ? "descending" : "ascending";
  if (order?.column !== column) return { column, direction: first };
  return { column, direction: order.direction === "ascending" ? "descending" : "ascending" };
}

function compare(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : COLLATOR.compare(String(a), String(b));
}

function keyOf({ plan, review }: OverviewLine, column: SortColumn): string | number | null {
  if (column === "status") return PLAN_STATUSES.indexOf(statusNow(review));
  if (column === "file") return plan.path;
  const line = lineOf(plan);
  if (line === null) return null;
  if (column === "from" || column === "to") return line.period[column];
  return line[column];
}
