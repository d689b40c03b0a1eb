import { defineRule } from "../rule";
import { percent } from "../support/staffing";
import { leaderOver } from "../support/staffingExamples";

/** An indsatsområde's amount is its share of what the position costs in the same period, within 1 %. */
export const amountShare = defineRule({
  id: "budget/amount-share",
  group: "budget",
  severity: "warning",
  origin:
    "Budgettets beløb til et indsatsområde er stillingens udgift gange den andel, der er afsat til indsatsområdet.",
  messages: { differs: ["amount", "share", "cost", "expected"] },
  example: {
    bad: leaderOver(amounts(280000)),
    at: "E9",
    good: leaderOver(amounts(240000)),
  },
  check: (context) => {
    for (const { amount, share, shareCell, cost, expected } of context.plan.staffing().amountFaults) {
      context.report({
        sheet: amount.sheet,
        at: amount.at,
        message: "differs",
        values: {
          amount: Math.round(amount.value),
          share: percent(share),
          cost: Math.round(cost.value),
          expected: Math.round(expected),
        },
        related: [...(shareCell === null ? [] : [shareCell]), cost],
      });
    }
  },
});

function amounts(work: number) {
  return [
    ["Stilling", "Timer pr. uge", "Årsløn (kr.)", "Beskæftigelse (%)", "Beskæftigelse (kr. pr. år)"],
    ["Projektleder", 37, 600000, 40, work],
  ];
}
