import type { BudgetFact, BudgetFigure } from "./staffingTypes";

type Measure = BudgetFact["measure"];

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
  const [first] = [...facts].sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  return (own ?? first)?.figure ?? null;
}

/** A measure of a position that changes from one year of the budget to another. */
export interface YearsApart {
  readonly measure: Measure;
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
  for (const fact of dated.sort((a, b) => (a.year ?? 0) - (b.year ?? 0))) {
    const { measure, omraade } = fact;
    const key = `${measure}|${omraade ?? ""}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, fact);
    else if (
      !found.has(key) &&
      Math.abs(first.figure.value - fact.figure.value) > TOLERANCE[measure === "share" ? 1 : 0]
    )
      found.set(key, { measure, omraade, first, other: fact });
  }
  return [...found.values()];
}

/** What is the same from year to year as long as the position is. */
const STANDING: readonly Measure[] = ["share", "hours", "contract-hours"];
/** Hours a week, and a fraction. */
const TOLERANCE = [0.1, 0.005] as const;
