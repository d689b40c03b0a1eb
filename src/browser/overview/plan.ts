import type { OverviewColumn } from "../../locales/browserTexts";
import type { OpenProblem } from "../opening/protocol";
import type { OverviewLine } from "./overviewLine";

/** A file of the overview: still to be checked, checked, or not readable. */
export interface OverviewPlan {
  readonly file: File;
  readonly state:
    | { readonly kind: "waiting" }
    | { readonly kind: "checked"; readonly line: OverviewLine }
    | { readonly kind: "unread"; readonly problem: OpenProblem };
}

/** The columns, in the order they stand. */
export const COLUMNS: readonly OverviewColumn[] = [
  "plan",
  "kommune",
  "period",
  "error",
  "warning",
  "info",
  "missingYears",
  "missingSources",
  "staffing",
  "file",
];

export type CountColumn = "error" | "warning" | "info" | "missingYears" | "missingSources" | "staffing";

export const COUNT_COLUMNS: readonly CountColumn[] = [
  "error",
  "warning",
  "info",
  "missingYears",
  "missingSources",
  "staffing",
];

export function isCount(column: OverviewColumn): column is CountColumn {
  return COUNT_COLUMNS.some((count) => count === column);
}

/** The line of a checked file; null for the others. */
export function lineOf({ state }: OverviewPlan): OverviewLine | null {
  return state.kind === "checked" ? state.line : null;
}
