import { byYear } from "../tables/budget/budgetFacts";
import type { BudgetFact } from "../tables/staffing/staffingTable";
import { HOURS_TOLERANCE, SHARE_TOLERANCE } from "./measures";

/** A measure of a position that changes from one year of the budget to another. */
export interface YearsApart {
  readonly measure: BudgetFact["measure"];
  readonly omraade: string | null;
  /** The first year's. */
  readonly first: BudgetFact;
  /** The first that differs from it. */
  readonly other: BudgetFact;
}

/** What of a position's share, hours or post isn't the same in all years, once for each measure and indsatsområde. */
export function yearsApart(facts: readonly BudgetFact[]): YearsApart[] {
  const found = new Map<string, YearsApart>();
  const firsts = new Map<string, BudgetFact>();
  const dated = facts.filter(({ year, measure }) => year !== null && STANDING.includes(measure));
  for (const fact of byYear(dated)) {
    const { measure, omraade } = fact;
    const key = `${measure}|${omraade ?? ""}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, fact);
    else if (!found.has(key) && Math.abs(first.figure.value - fact.figure.value) > toleranceOf(measure))
      found.set(key, { measure, omraade, first, other: fact });
  }
  return [...found.values()];
}

/** What is the same from year to year as long as the position is. */
const STANDING: readonly BudgetFact["measure"][] = ["share", "hours", "contract-hours"];

function toleranceOf(measure: BudgetFact["measure"]): number {
  return measure === "share" ? SHARE_TOLERANCE : HOURS_TOLERANCE;
}
