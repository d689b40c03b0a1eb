import { defineRule } from "../rule";
import { withBudget } from "../support/staffingExamples";
import { placeOfLine } from "../support/staffing";

/** A line's yearly amount is the budget's for the position and the indsatsområde, within 1 %. */
export const amountDiffers = defineRule({
  id: "staffing/amount-differs",
  group: "staffing",
  severity: "error",
  origin: "Et beløb til en stilling skal kunne findes igen i budgettet.",
  messages: { amount: ["amount", "budget"] },
  example: {
    bad: withBudget(["Projektleder 270.000 kr. årligt"]),
    at: "A6",
    good: withBudget(["Projektleder 240.000 kr. årligt"]),
  },
  check: (context) => {
    for (const { unit, line, agreement, budget, cells } of context.plan.staffing().differences) {
      if (unit !== "amount") continue;
      const values = { amount: Math.round(agreement), budget: Math.round(budget) };
      context.report({ ...placeOfLine(line), message: "amount", values, related: cells });
    }
  },
});
