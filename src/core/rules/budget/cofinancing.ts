import type { Form } from "../../forms/form";
import { nameOf, type SumFault } from "../../pairing/sums";
import { sumOf } from "../../tables/budget/budgetFacts";
import { formOfPlan } from "../../tables/planForm";
import type { BudgetFigure, BudgetFunding, MergedBudget } from "../../tables/staffing/staffingTable";
import { defineRule } from "../rule";
import { percent } from "../support/staffing";
import { leaderOver } from "../support/staffingExamples";

/** Landsbyggefonden pays at most 75 % of the plan's total; it is never tested for one indsatsområde. */
export const cofinancing = defineRule({
  id: "budget/cofinancing",
  group: "budget",
  severity: "error",
  basis: "rules",
  origin: "LBF betaler op til 75 % af planen. Mindst 25 % betales lokalt, regnet af planens samlede udgifter.",
  messages: { above: ["share", "amount", "total"] },
  example: { bad: leaderOver(funding(1900000, 500000)), at: "B9", good: leaderOver(funding(1800000, 600000)) },
  check: (context) => {
    const { budget, sumFaults } = context.plan.staffing();
    if (budget.tables.some(({ isIncomplete }) => isIncomplete)) return;
    const paid = fundingOf(budget, sumFaults);
    const [own] = paid.lbf;
    if (own === undefined || paid.total <= 0 || !isAbove(paid, formOfPlan(context.plan.tables))) return;
    const lbf = sumOf(paid.lbf);
    context.report({
      sheet: own.sheet,
      at: own.at,
      message: "above",
      values: { share: percent(lbf / paid.total), amount: Math.round(lbf), total: Math.round(paid.total) },
      related: paid.totalCell === null ? [] : [paid.totalCell],
    });
  },
});

interface Paid {
  readonly lbf: readonly BudgetFigure[];
  readonly others: number;
  readonly total: number;
  /** Where the total stands; null when the sources only add up to it. */
  readonly totalCell: BudgetFigure | null;
  /** A krone, or a thousand where the budget counts in thousands. */
  readonly unit: number;
}

/** An amount that is itself a wrong total (of its years, of its column) is taken as what it sums. */
function fundingOf({ funding, fundingTotal, costTotal, tables }: MergedBudget, faults: readonly SumFault[]): Paid {
  const summed = (figure: BudgetFigure): BudgetFigure => {
    const fault = faults.find(({ sum }) => nameOf(sum.total) === nameOf(figure));
    const isOwn = fault !== undefined && (fault.culprit === null || nameOf(fault.culprit) === nameOf(figure));
    return isOwn ? { ...figure, value: fault.expected } : figure;
  };
  const amounts = (is: (source: BudgetFunding) => boolean): BudgetFigure[] =>
    funding.filter(is).flatMap(({ amount }) => (amount === null ? [] : [summed(amount)]));
  const lbf = amounts(({ party }) => party === "lbf");
  const others = sumOf(amounts(({ party }) => party !== "lbf"));
  const totalCell = fundingTotal ?? (others > 0 ? null : costTotal);
  return {
    lbf,
    others,
    total: totalCell?.value ?? (others > 0 ? sumOf(lbf) + others : 0),
    totalCell,
    unit: Math.max(1, ...tables.map(({ amountUnit }) => amountUnit)),
  };
}

/**
 * Where sources and total disagree, one of the figures is wrong and budget/sum-wrong asks about it; the part is too large
 * only when it is so whichever of them is put right.
 */
function isAbove({ lbf, others, total, unit }: Paid, { thresholds }: Form): boolean {
  const own = sumOf(lbf);
  const above = (part: number, whole: number): boolean => part > thresholds.lbfShare * whole + unit;
  if (others === 0) return above(own, total);
  return above(own, total) && above(own, own + others) && above(total - others, total);
}

function funding(lbf: number, kommune: number) {
  return [
    ["Finansiering", "Beløb (kr.)"],
    ["Landsbyggefonden", lbf],
    ["Brøndby Kommune", kommune],
    ["Finansiering i alt", lbf + kommune],
  ];
}
