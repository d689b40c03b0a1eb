import type { Difference } from "../../pairing/compare";
import { defineRule, type SaidOf } from "../rule";
import { withBudget } from "../support/staffingExamples";
import { intoBudget, intoLine } from "../support/staffingFixes";
import { percent, placeOfLine, twoDecimals } from "../support/staffing";

const MESSAGES = {
  hours: ["hours", "budgetHours"],
  share: ["share", "hours", "budgetHours"],
  posts: ["posts", "hours", "budgetHours"],
  contract: ["hours", "budgetHours"],
  nothing: ["hours"],
  together: ["hours", "budgetHours"],
} as const;

/**
 * A line's hours are the budget's for the indsatsområde, within 0,1 a week. Where line and budget count in different
 * units, both are turned into hours; the hours of the post itself agree as well.
 */
export const hoursDiffer = defineRule({
  id: "staffing/hours-differ",
  group: "staffing",
  severity: "error",
  basis: "delaftale",
  origin: "Skabelonen siger om medarbejderressourcer, at timer eller procent skal stemme med budgettet.",
  messages: MESSAGES,
  fixes: { intoLine: [], intoBudget: [] },
  example: {
    bad: withBudget(
      ["Boligsocial medarbejder 25 timer"],
      [["Boligsocial medarbejder", null, 27, 400000, null, 100, 100]],
    ),
    at: "A6",
    good: withBudget(
      ["Boligsocial medarbejder 27 timer"],
      [["Boligsocial medarbejder", null, 27, 400000, null, 100, 100]],
    ),
  },
  check: (context) => {
    for (const difference of context.plan.staffing().differences) {
      if (difference.unit !== "hours" && difference.unit !== "contract") continue;
      const fix = intoLine(difference) ?? intoBudget(difference);
      context.report({
        ...placeOfLine(difference.line),
        ...messageOf(difference),
        related: difference.cells,
        ...(fix === null ? {} : { fix }),
      });
    }
  },
});

function messageOf({ unit, agreement, budget, pair, line }: Difference): SaidOf<typeof MESSAGES> {
  const hours = { hours: twoDecimals(agreement), budgetHours: twoDecimals(budget) };
  if (unit === "contract") return { message: "contract", values: hours };
  if (pair.together.length > 1) return { message: "together", values: hours };
  if (budget === 0) return { message: "nothing", values: { hours: hours.hours } };
  const { states, share, posts } = line.line.read;
  if (states === "share" && share !== null) return { message: "share", values: { ...hours, share: percent(share) } };
  if (states === "posts" && posts !== null) return { message: "posts", values: { ...hours, posts } };
  return { message: "hours", values: hours };
}
