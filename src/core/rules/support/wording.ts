import { LBF_HEADINGS } from "../../reading/headings";
import type { GoalColumn, GoalTable } from "../../tables/planTables";

/** LBF's heading of a column in that kind of table; "" for a column the kind doesn't have. */
export function lbfWording(kind: GoalTable["kind"], column: GoalColumn): string {
  return LBF_HEADINGS[kind][column] ?? "";
}
