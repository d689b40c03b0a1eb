import { budgetOf } from "../tables/budget/mergeBudget";
import type { BudgetProduct, MergedBudget } from "../tables/staffing/staffingTable";
import type { PlanTables } from "../tables/planTables";
import { amountFaults, type AmountFault } from "./amounts";
import { differenceOf, isMoreThanFullTime, MORE_THAN_FULL_TIME, type Difference } from "./compare";
import { amountsAgree, hoursAgree } from "./measures";
import { NO_ANSWERS, pairStaffing, type PairAnswers, type Pairing } from "./pairing";
import type { BudgetPost } from "./posts";
import { productFaults, withoutDoubles } from "./products";
import { explains, nameOf, sumFaults, type SumFault } from "./sums";

/** The plan's staffing beside its budget: what every rule of the group, the pane's view and the report read. */
export interface PlanStaffing {
  /** Whether the workbook holds a budget with positions. */
  readonly hasBudget: boolean;
  readonly budget: MergedBudget;
  readonly pairing: Pairing;
  readonly differences: readonly Difference[];
  /** Wrong totals that no difference and no amount explains. */
  readonly sumFaults: readonly SumFault[];
  /** Figures that aren't what they are multiplied of, where no other difference explains it. */
  readonly productFaults: readonly BudgetProduct[];
  readonly amountFaults: readonly AmountFault[];
}

export function staffingOf(tables: PlanTables, answers: PairAnswers = NO_ANSWERS): PlanStaffing {
  const begins = tables.plan.period.from;
  const budget = budgetOf(tables.budgets, begins === null ? null : Number(begins.slice(0, 4)));
  const pairing = pairStaffing(tables.staffing, budget, answers);
  const wrongSums = sumFaults(budget);
  const differences = pairing.lines.flatMap((pair) => {
    const difference = differenceOf(pair);
    return difference === null || isThroughTotal(difference, wrongSums) ? [] : [difference];
  });
  const { amounts: wrongAmounts, sums } = throughCost(
    amountFaults(budget, pairing.lines, differences, wrongSums),
    wrongSums,
  );
  const suspects = [
    ...differences.flatMap((difference) => difference.suspects),
    ...wrongAmounts.map(({ suspect }) => suspect),
  ];
  // One wrong figure, one finding: what a line or an amount tells more of needs no second.
  const unexplained = sums.filter(
    (fault) =>
      !suspects.some((suspect) => explains(fault, suspect, budget.tables)) && !isThroughFullTime(fault, pairing.posts),
  );
  const told = withoutDoubles(productFaults(budget), unexplained, suspects);
  return {
    hasBudget: budget.positions.length > 0,
    budget,
    pairing,
    differences,
    sumFaults: told.sums,
    productFaults: told.products,
    amountFaults: wrongAmounts,
  };
}

/**
 * A position's cost that its column's total and its amounts contradict alike is the one wrong figure: the total says so,
 * and the amounts need not.
 */
function throughCost(
  amounts: readonly AmountFault[],
  sums: readonly SumFault[],
): { readonly amounts: AmountFault[]; readonly sums: SumFault[] } {
  const blamed = (amount: AmountFault, { sum, expected }: SumFault): boolean =>
    sum.parts.some((part) => nameOf(part) === nameOf(amount.cost)) &&
    amountsAgree(amount.amount.value, amount.share * (amount.cost.value + sum.total.value - expected));
  return {
    amounts: amounts.filter((amount) => !sums.some((fault) => blamed(amount, fault))),
    sums: sums.map((fault) => {
      const cost = amounts.find((amount) => blamed(amount, fault))?.cost;
      return cost === undefined ? fault : { ...fault, culprit: cost };
    }),
  };
}

/** A post of more than full time, which staffing/over-full-time reports, is what the total of hours lacks. */
function isThroughFullTime({ sum, expected }: SumFault, posts: readonly BudgetPost[]): boolean {
  if (sum.quantity !== "hours") return false;
  const names = new Set(sum.parts.map(nameOf));
  return posts.some((post) => {
    const { contractHours } = post.position;
    if (contractHours === null || !names.has(nameOf(contractHours)) || !isMoreThanFullTime(post)) return false;
    return contractHours.value + sum.total.value - expected <= MORE_THAN_FULL_TIME;
  });
}

/** The post's hours are a total that the budget itself contradicts, and what it sums is what the line says. */
function isThroughTotal({ unit, agreement, measure }: Difference, faults: readonly SumFault[]): boolean {
  const { contract } = measure.cells;
  if (unit !== "contract" || contract === null) return false;
  return faults.some(({ sum, expected }) => nameOf(sum.total) === nameOf(contract) && hoursAgree(agreement, expected));
}
