import { isMoreThanFullTime, overFullTime } from "../../pairing/compare";
import type { BudgetPost } from "../../pairing/posts";
import type { PlanStaffing } from "../../pairing/staffingOf";
import { nameOf } from "../../pairing/sums";
import { defineRule } from "../rule";
import { placeOfLine, twoDecimals } from "../support/staffing";
import { withBudget } from "../support/staffingExamples";

/** One person works no more than full time, 37 hours a week. */
export const overFullTimeRule = defineRule({
  id: "staffing/over-full-time",
  group: "staffing",
  severity: "warning",
  origin: "Fuld tid er 37 timer om ugen; et årsværk er 1.924 timer.",
  messages: { line: ["hours"], budget: ["hours"] },
  example: {
    bad: withBudget(["Projektleder 40 % af 40 timer"]),
    at: "A6",
    good: withBudget(["Projektleder 40 % af 37 timer"]),
  },
  check: (context) => {
    const staffing = context.plan.staffing();
    const { lines, external, posts } = staffing.pairing;
    for (const line of [...lines.map((pair) => pair.line), ...external]) {
      const hours = overFullTime(line);
      if (hours !== null)
        context.report({ ...placeOfLine(line), message: "line", values: { hours: twoDecimals(hours) } });
    }
    for (const post of posts) {
      const figure = post.position.contractHours;
      if (figure === null || !isMoreThanFullTime(post) || isToldElsewhere(post, staffing)) continue;
      context.report({
        sheet: figure.sheet,
        at: figure.at,
        message: "budget",
        values: { hours: twoDecimals(figure.value) },
      });
    }
  },
});

/** By a line of the post that says the same, or is about several people; or by the budget's own sum. */
function isToldElsewhere(post: BudgetPost, { pairing, sumFaults }: PlanStaffing): boolean {
  const { contractHours } = post.position;
  const own = pairing.lines.filter(({ posts }) => posts.includes(post));
  const several = own.some(({ line }) => (line.line.read.posts ?? 1) > 1 || line.title.isPlural);
  const isTotal = contractHours !== null && sumFaults.some(({ sum }) => nameOf(sum.total) === nameOf(contractHours));
  return several || isTotal || own.some(({ line }) => overFullTime(line) !== null);
}
