import type { Language } from "../../locales/types";
import type { PlanEntry } from "../../reports/overview/model";
import type { PlanLine } from "../../reports/overview/planLine";
import { problemSentence } from "../opening/problemSentence";
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

/** As the overview of every form has it. */
export function entryOf(plan: OverviewPlan, language: Language): PlanEntry {
  const { path, state } = plan;
  return { file: path, line: lineOf(plan), problem: problemOf(state, language), baselines: [] };
}

function problemOf(state: OverviewPlan["state"], language: Language): string | null {
  if (state.kind !== "unread") return null;
  const { what, todo } = problemSentence(language, state.problem);
  return `${what} ${todo}`.trim();
}
