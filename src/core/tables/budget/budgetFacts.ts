import type { BudgetFact, BudgetFigure } from "../staffing/staffingTable";

type Measure = BudgetFact["measure"];

export function sumOf(figures: readonly BudgetFigure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}

/** The facts, the earliest year's first. */
export function byYear(facts: readonly BudgetFact[]): BudgetFact[] {
  return [...facts].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/**
 * The whole position's figure of a measure: that of the year asked for where the budget tells years apart, else the one
 * that holds for all years, else the earliest year's.
 */
export function one(facts: readonly BudgetFact[], measure: Measure, year: number | null): BudgetFigure | null {
  return ofYear(
    facts.filter((fact) => fact.measure === measure && fact.omraade === null),
    year,
  );
}

/** The same by indsatsområde, in the order of the facts. */
export function byArea(
  facts: readonly BudgetFact[],
  measure: Measure,
  year: number | null,
): ReadonlyMap<string, BudgetFigure> {
  const found = new Map<string, BudgetFigure>();
  for (const { measure: own, omraade } of facts) {
    if (own !== measure || omraade === null || found.has(omraade)) continue;
    const figure = ofYear(
      facts.filter((fact) => fact.measure === measure && fact.omraade === omraade),
      year,
    );
    if (figure !== null) found.set(omraade, figure);
  }
  return found;
}

function ofYear(facts: readonly BudgetFact[], year: number | null): BudgetFigure | null {
  const own = facts.find((fact) => fact.year === year) ?? facts.find((fact) => fact.year === null);
  return (own ?? byYear(facts)[0])?.figure ?? null;
}
