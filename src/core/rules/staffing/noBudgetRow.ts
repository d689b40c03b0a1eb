import { defineRule } from "../rule";
import { shorten } from "../support/shorten";
import { withBudget } from "../support/staffingExamples";
import { placeOfLine } from "../support/staffing";

/** Every position of a delaftale has a row in the budget, but for people whom someone else pays. */
export const noBudgetRow = defineRule({
  id: "staffing/no-budget-row",
  group: "staffing",
  severity: "error",
  basis: "delaftale",
  origin: "Skabelonen siger om medarbejderressourcer, at timer eller procent skal stemme med budgettet.",
  messages: { none: ["stilling"] },
  example: {
    bad: withBudget(["Projektleder 40 % af 37 timer", "Sundhedskoordinator 10 timer"]),
    at: "A7",
    good: withBudget(
      ["Projektleder 40 % af 37 timer", "Sundhedskoordinator 10 timer"],
      [
        ["Projektleder", null, 37, 600000, 60, 40, 100],
        ["Sundhedskoordinator", null, 10, 150000, null, 100, 100],
      ],
    ),
  },
  check: (context) => {
    const { hasBudget, pairing } = context.plan.staffing();
    if (!hasBudget) return;
    for (const { line, posts, certainty } of pairing.lines) {
      const { stilling, states } = line.line.read;
      if (posts.length > 0 || certainty === "uncertain" || stilling === null || states === "nothing") continue;
      context.report({ ...placeOfLine(line), message: "none", values: { stilling: shorten(stilling) } });
    }
  },
});
