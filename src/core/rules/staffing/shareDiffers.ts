import type { Difference } from "../../pairing/compare";
import { defineRule, type SaidOf } from "../rule";
import { withBudget } from "../support/staffingExamples";
import { intoBudget, intoLine } from "../support/staffingFixes";
import { percent, placeOfLine } from "../support/staffing";

const MESSAGES = {
  contract: ["share", "contract", "hours", "budgetShare", "budgetHours"],
  hours: ["share", "hours", "budgetShare", "budgetHours"],
  share: ["share", "budgetShare"],
  nothing: ["share"],
  together: ["share", "budgetShare"],
} as const;

/** A line's share is the budget's for the indsatsområde, within half a percentage point. */
export const shareDiffers = defineRule({
  id: "staffing/share-differs",
  group: "staffing",
  severity: "error",
  basis: "delaftale",
  origin: "Skabelonen siger om medarbejderressourcer, at timer eller procent skal stemme med budgettet.",
  messages: MESSAGES,
  fixes: { intoLine: [], intoBudget: [] },
  example: {
    bad: withBudget(["Projektleder 33 % af 37 timer"]),
    at: "A6",
    good: withBudget(["Projektleder 40 % af 37 timer"]),
  },
  check: (context) => {
    for (const difference of context.plan.staffing().differences) {
      if (difference.unit !== "share") continue;
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

function messageOf(difference: Difference): SaidOf<typeof MESSAGES> {
  const { agreement, budget, agreementHours, budgetHours, pair, line } = difference;
  const shares = { share: percent(agreement), budgetShare: percent(budget) };
  if (pair.together.length > 1) return { message: "together", values: shares };
  if (budget === 0) return { message: "nothing", values: { share: shares.share } };
  if (agreementHours === null || budgetHours === null) return { message: "share", values: shares };
  const hours = { ...shares, hours: agreementHours, budgetHours };
  const { contract } = line.measure;
  return contract === null
    ? { message: "hours", values: hours }
    : { message: "contract", values: { ...hours, contract } };
}
