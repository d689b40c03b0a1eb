import { hasYears } from "../../forms/form";
import type { Figure, YearReading } from "../../reading/readings";
import type { GoalCell, GoalRow, GoalTable } from "../../tables/planTables";
import type { PlanFacts } from "../../tables/planFacts";

/** The plan's first and last calendar year; null where the plan doesn't say. */
export interface PlanYears {
  readonly first: number | null;
  readonly last: number | null;
}

export function planYears(plan: PlanFacts): PlanYears {
  const from = yearOf(plan.period.from);
  const to = yearOf(plan.period.to);
  // A period that is written the wrong way round still says which years it is about.
  return from !== null && to !== null && from > to ? { first: to, last: from } : { first: from, last: to };
}

/** The calendar years a reading names, "år 2" of the plan turned into its calendar year where the period is known. */
export function calendarYears(reading: YearReading, { first }: PlanYears): readonly number[] {
  if (reading.years.length > 0 || reading.planYear === null || first === null) return reading.years;
  return [first + reading.planYear - 1];
}

/** The cell that a finding about the row's year belongs to: Baseline år, in overordnede mål Datakilde. */
export function yearCell(row: GoalRow, table: GoalTable): GoalCell | null {
  return hasYears(table) ? row.year : row.source;
}

/** The years of the calendar that the figures state themselves, each once. */
export function statedYears(figures: readonly Figure[]): ReadonlySet<number> {
  const years = new Set<number>();
  for (const figure of figures) for (const year of figure.years) years.add(year);
  return years;
}

/** The calendar year of an ISO date. */
export function yearOf(isoDate: string): number;
export function yearOf(isoDate: string | null): number | null;
export function yearOf(isoDate: string | null): number | null {
  return isoDate === null ? null : Number(isoDate.slice(0, 4));
}

/** The last of the years; null when there is none. */
export function latestYear(years: readonly number[]): number | null {
  let latest: number | null = null;
  for (const year of years) if (latest === null || year > latest) latest = year;
  return latest;
}

/** The first of the years; null when there is none. */
export function earliestYear(years: readonly number[]): number | null {
  let earliest: number | null = null;
  for (const year of years) if (earliest === null || year < earliest) earliest = year;
  return earliest;
}
