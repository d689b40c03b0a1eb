import * as React from "react";
import type { PlanReview } from "../../reports/overview/review";
import { KEPT_STATUSES } from "../keeping/database";
import type { OverviewPlan } from "./plan";
import { decided, NO_STATUSES, statusBook, type StatusBook } from "./statuses";

export interface Statuses {
  readonly book: StatusBook;
  readonly decide: (plan: OverviewPlan, review: Pick<PlanReview, "status" | "note">) => void;
  /** Takes all of them out of the browser. */
  readonly forget: () => void;
}

/** What is decided about plans: in the page at once, and in the browser where it lets itself be used. */
export function useStatuses(book: StatusBook, setBook: React.Dispatch<React.SetStateAction<StatusBook>>): Statuses {
  React.useEffect(() => {
    if (book.isKept !== null) return;
    const known = KEPT_STATUSES.all().then(
      (all) => ({ all, isKept: true }),
      // A private window, or a browser that is told to keep nothing.
      () => ({ all: [], isKept: false }),
    );
    void known.then(({ all, isKept }) => setBook((now) => statusBook([...all, ...now.byId.values()], isKept)));
    // Once, when the overview is first shown.
  }, []);
  const kept = (done: Promise<void>): void =>
    void done.then(
      () => setBook((now) => ({ ...now, isKept: true })),
      () => setBook((now) => ({ ...now, isKept: false })),
    );
  return {
    book,
    decide: (plan, review) => {
      const status = decided(plan, review, Date.now());
      if (status === null) return;
      setBook((now) => statusBook([...now.byId.values(), status], now.isKept));
      kept(KEPT_STATUSES.put(status));
    },
    forget: () => {
      setBook((now) => ({ ...NO_STATUSES, isKept: now.isKept }));
      kept(KEPT_STATUSES.removeAll());
    },
  };
}
