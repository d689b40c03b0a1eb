import type { PlanLine } from "../../reports/overview/planLine";
import type { OpenProblem } from "../opening/protocol";

/** A file of the overview: still to be checked, checked, or not readable. */
export interface OverviewPlan {
  /** The file's name, behind those of the folders it was found in. */
  readonly path: string;
  /** Null for a file or folder that there is no getting at. */
  readonly file: File | null;
  readonly state:
    | { readonly kind: "waiting" }
    | { readonly kind: "checked"; readonly line: PlanLine }
    | { readonly kind: "unread"; readonly problem: OpenProblem };
}

/** The line of a checked file; null for the others. */
export function lineOf({ state }: OverviewPlan): PlanLine | null {
  return state.kind === "checked" ? state.line : null;
}
