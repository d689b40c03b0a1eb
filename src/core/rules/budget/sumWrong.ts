import { cellName } from "../../workbook/address";
import { nameOf, type SumFault } from "../../pairing/sums";
import type { PlanStaffing } from "../../pairing/staffingOf";
import { defineRule, type SaidOf } from "../rule";
import { lineShares, WHOLE_POST } from "../support/lineShares";
import { percent, twoDecimals } from "../support/staffing";
import { leaderOver } from "../support/staffingExamples";

const MESSAGES = {
  amount: ["total", "expected"],
  hours: ["total", "expected"],
  share: ["total", "expected"],
  amountAt: ["total", "expected", "cell"],
  hoursAt: ["total", "expected", "cell"],
  shareAt: ["total", "expected", "cell"],
  funding: ["total", "expected"],
  product: ["total", "factors", "expected"],
} as const;

/** A total of the budget is what it sums, and the funding's total is the costs'. */
export const sumWrong = defineRule({
  id: "budget/sum-wrong",
  group: "budget",
  severity: "error",
  origin: "Budgettets summer skal kunne regnes efter, og finansieringen skal dække udgifterne.",
  messages: MESSAGES,
  example: {
    bad: leaderOver(years(2410000)),
    at: "G9",
    good: leaderOver(years(2400000)),
  },
  check: (context) => {
    const staffing = context.plan.staffing();
    for (const fault of staffing.sumFaults) {
      const { sum, culprit } = fault;
      if (isMoreThanWhole(fault, staffing)) continue;
      const { sheet, at } = sum.total;
      const part = culprit === null || nameOf(culprit) === nameOf(sum.total) ? null : culprit;
      context.report({
        sheet,
        at,
        ...messageOf(fault, part === null ? null : cellName(part.at)),
        related: part === null ? sum.parts : [part],
      });
    }
    for (const { total, factors, times, expected } of staffing.productFaults) {
      const cells = factors.map(({ at }) => cellName(at));
      context.report({
        sheet: total.sheet,
        at: total.at,
        message: "product",
        values: {
          total: twoDecimals(total.value),
          factors: [...cells, ...(times === 1 ? [] : [String(times).replace(".", ",")])].join(" × "),
          expected: twoDecimals(expected),
        },
        related: factors,
      });
    }
  },
});

/** The shares of more than a whole post are staffing/share-sum's to report. */
function isMoreThanWhole({ sum, expected }: SumFault, staffing: PlanStaffing): boolean {
  if (sum.quantity !== "share" || expected <= WHOLE_POST) return false;
  const post = staffing.pairing.posts.find(
    ({ position }) => position.shareTotal !== null && nameOf(position.shareTotal) === nameOf(sum.total),
  );
  const said = post === undefined ? null : lineShares(post, staffing);
  return post !== undefined && (said === null || said.sum > WHOLE_POST);
}

function messageOf({ sum, expected }: SumFault, cell: string | null): SaidOf<typeof MESSAGES> {
  const rounded = { amount: Math.round, share: percent, hours: twoDecimals }[sum.quantity];
  const values = { total: rounded(sum.total.value), expected: rounded(expected) };
  if (sum.kind === "funding-against-costs") return { message: "funding", values };
  return cell === null
    ? { message: sum.quantity, values }
    : { message: `${sum.quantity}At` as const, values: { ...values, cell } };
}

function years(total: number) {
  return [
    ["Stilling", "Beskæftigelse (%)", 2025, 2026, 2027, 2028, "I alt (kr.)"],
    ["Projektleder", 40, 600000, 600000, 600000, 600000, total],
  ];
}
