import { sumOf } from "../tables/budget/budgetFacts";
import type { BudgetFigure, MergedBudget, MergedPosition } from "../tables/staffing/staffingTable";
import type { Difference, Suspect } from "./compare";
import { amountsAgree, SHARE_TOLERANCE, tableOf } from "./measures";
import type { PairedLine } from "./pairing";
import { nameOf, type SumFault } from "./sums";

/** An indsatsområde's amount that isn't its share of the position's cost. */
export interface AmountFault {
  readonly position: MergedPosition;
  readonly area: string;
  readonly amount: BudgetFigure;
  readonly share: number;
  /** Where the share stands: the budget's cell, or null for the line's. */
  readonly shareCell: BudgetFigure | null;
  readonly cost: BudgetFigure;
  /** What the amount would be: share × cost. */
  readonly expected: number;
  readonly suspect: Suspect;
}

/**
 * Compares every amount of an indsatsområde with the budget's share (else the line's) of the position's cost in the same
 * period. A cost that is itself a wrong total is taken as what it sums.
 */
export function amountFaults(
  { positions }: MergedBudget,
  lines: readonly PairedLine[],
  differences: readonly Difference[],
  faults: readonly SumFault[],
): AmountFault[] {
  const corrected = new Map(faults.map(({ sum, expected }) => [nameOf(sum.total), expected]));
  return positions.flatMap((position) =>
    [...position.amounts].flatMap(([area, amount]) => {
      const own = ownLine(lines, position, area);
      const line = own === null ? null : shareOfLine(own, position);
      const budget = budgetShare(position, area);
      // Hours that their own total contradicts give no share to hold against.
      if (budget !== null && position.shares.size === 0 && isDoubted(position.contractHours, corrected)) return [];
      // Where the line and the budget disagree, staffing/… asks which is right: either will do here.
      const isAsked = differences.some(({ pair }) => pair === own);
      const shares =
        budget === null
          ? line === null
            ? []
            : [line]
          : line === null || !isAsked
            ? [budget.share]
            : [budget.share, line];
      const costs = costsOf(position, amount);
      const [share] = shares;
      const [cost] = costs;
      if (share === undefined || cost === undefined || cost.value <= 0) return [];
      const isRight = costs.some((each) =>
        [each.value, corrected.get(nameOf(each)) ?? each.value].some((value) =>
          shares.some(
            (one) => amountsAgree(amount.value, one * value) || Math.abs(amount.value / value - one) <= SHARE_TOLERANCE,
          ),
        ),
      );
      if (isRight || isThroughShare(amount, budget, cost, faults)) return [];
      const expected = share * cost.value;
      const suspect: Suspect = { position, area, quantity: "amount", cell: amount, missing: expected - amount.value };
      return [{ position, area, amount, share, shareCell: budget?.cell ?? null, cost, expected, suspect }];
    }),
  );
}

function isDoubted(figure: BudgetFigure | null, corrected: ReadonlyMap<string, number>): boolean {
  return figure !== null && corrected.has(nameOf(figure));
}

/** The shares' own total says that the share is wrong, and with the share put right the amount is right. */
function isThroughShare(
  amount: BudgetFigure,
  budget: ReturnType<typeof budgetShare>,
  cost: BudgetFigure,
  faults: readonly SumFault[],
): boolean {
  const cell = budget?.cell;
  if (budget === null || cell === null || cell === undefined) return false;
  return faults.some(({ sum, expected }) => {
    if (sum.quantity !== "share" || !sum.parts.some((part) => nameOf(part) === nameOf(cell))) return false;
    return amountsAgree(amount.value, (budget.share + sum.total.value - expected) * cost.value);
  });
}

/** The position's share in the area as the budget gives it, or as its hours do. */
function budgetShare(
  { shares, hours, contractHours }: MergedPosition,
  area: string,
): { readonly share: number; readonly cell: BudgetFigure | null } | null {
  const cell = shares.get(area);
  if (cell !== undefined) return { share: cell.value, cell };
  if (shares.size > 0) return { share: 0, cell: null };
  const worked = hours.get(area);
  const contract = contractHours?.value ?? (hours.size > 0 ? sumOf([...hours.values()]) : 0);
  return worked === undefined || contract <= 0 ? null : { share: worked.value / contract, cell: worked };
}

function ownLine(lines: readonly PairedLine[], position: MergedPosition, area: string): PairedLine | null {
  const own = lines.filter(
    ({ posts, line, certainty }) =>
      certainty !== "uncertain" && line.area === area && posts.length === 1 && posts[0]?.position === position,
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

function shareOfLine({ line }: PairedLine, position: MergedPosition): number | null {
  const { share, hours } = line.measure;
  const contract = line.measure.contract ?? position.contractHours?.value ?? null;
  return share ?? (hours !== null && contract !== null && contract > 0 ? hours / contract : null);
}

/** What the position costs in the period of the amount; where the headings don't say which, either of the two. */
function costsOf(position: MergedPosition, amount: BudgetFigure): BudgetFigure[] {
  const table = tableOf(position, amount);
  const per = table?.amountsPer ?? null;
  const years = [...position.years.values()];
  const overYears = years.length === 0 ? null : { ...(position.total ?? amount), value: sumOf(years) };
  const whole = [position.total, overYears].filter((figure): figure is BudgetFigure => figure !== null);
  const yearly = position.annualCost === null ? [] : [position.annualCost];
  // In a block of one indsatsområde years and totals are the area's own.
  if (table !== null && table.indsatsomraade !== null) return per === "year" ? yearly : [];
  if (per === "year") return yearly.length > 0 ? yearly : whole;
  return per === "period" && whole.length > 0 ? whole : [...yearly, ...whole];
}
