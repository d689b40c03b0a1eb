/** From the first to the last that a plan goes through. */
export const PLAN_STATUSES = ["unseen", "question", "approved"] as const;

export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** How far somebody has come with a plan; never kept in the plan itself. */
export interface PlanReview {
  readonly status: PlanStatus;
  /** The file has been changed since: it stands for what the file was, and the plan is to be seen again. */
  readonly isEarlier: boolean;
  readonly note: string;
}

export const NOT_REVIEWED: PlanReview = { status: "unseen", isEarlier: false, note: "" };
