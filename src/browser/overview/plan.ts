import type { Language } from "../../locales/types";
import { unreadEntry, type PlanEntry } from "../../reports/overview/model";
import type { PlanReview } from "../../reports/overview/review";
import type { PlanLine } from "../../reports/overview/planLine";
import { problemSentence } from "../opening/problemSentence";
import type { OpenProblem } from "../opening/protocol";
import type { PlanSummary } from "./summarise";

/** A file of the overview: still to be checked, checked, or not readable. */
export interface OverviewPlan {
  /** Of the overview's files, in the order they were found. */
  readonly id: number;
  /** The file's name, behind those of the folders it was found in. */
  readonly path: string;
  /** Null for a file or folder that there is no getting at. */
  readonly file: File | null;
  /** What its bytes are known by; null until it has been read, and where the browser can't tell. */
  readonly hash: string | null;
  readonly state:
    | { readonly kind: "waiting" }
    | { readonly kind: "checked"; readonly summary: PlanSummary }
    | { readonly kind: "unread"; readonly problem: OpenProblem };
}

export function summaryOf({ state }: OverviewPlan): PlanSummary | null {
  return state.kind === "checked" ? state.summary : null;
}

/** The line of a checked file; null for the others. */
export function lineOf(plan: OverviewPlan): PlanLine | null {
  return summaryOf(plan)?.entry.line ?? null;
}

/** As the overview of every form has it. */
export function entryOf(plan: OverviewPlan, review: PlanReview, language: Language): PlanEntry {
  const { path, state } = plan;
  switch (state.kind) {
    case "checked":
      return { ...state.summary.entry, file: path, review };
    case "unread": {
      const { what, todo } = problemSentence(language, state.problem);
      return { ...unreadEntry(path, `${what} ${todo}`.trim()), review };
    }
    case "waiting":
      return { file: path, line: null, problem: null, baselines: [], review };
  }
}
