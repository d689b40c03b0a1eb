import type { PlanReview } from "../../reports/overview/review";
import { lineOf, type OverviewPlan } from "./plan";
import { reviewOf, type StatusBook } from "./statuses";

/** A plan with all that a row of the overview is made of. */
export interface OverviewLine {
  readonly plan: OverviewPlan;
  readonly review: PlanReview;
  /** What a search looks in. */
  readonly text: string;
}

export function overviewLines(plans: readonly OverviewPlan[], statuses: StatusBook): readonly OverviewLine[] {
  return plans.map((plan) => {
    const line = lineOf(plan);
    const review = reviewOf(plan, statuses);
    const text = folded([line?.plan ?? "", line?.kommune ?? "", plan.path, review.note].join("\n"));
    return { plan, review, text };
  });
}

/** As texts are searched. */
export function folded(text: string): string {
  return text.toLocaleLowerCase("da").normalize("NFC");
}
