import { hasYears } from "../../forms/form";
import type { GoalRow, GoalTable } from "../../tables/planTables";
import type { RuleInput } from "../rule";
import { memo } from "./memo";
import { isFilled } from "./rows";
import { calendarYears, earliestYear, latestYear, planYears, yearOf, type PlanYears } from "./years";

/**
 * What can be wrong with the year a row's baseline is from. Shared by the year rules, which report one each, and by
 * rules that compare with that year and stay silent while it is in doubt.
 */

/** What the years of a table's rows are held against. */
export interface YearLimits extends PlanYears {
  readonly thisYear: number;
  readonly tooOldAfter: number;
}

/** The limits of each table, worked out once and not for every row. */
export function yearLimits({ today, settings }: RuleInput): (table: GoalTable) => YearLimits {
  return memo(({ plan, form }: GoalTable) => {
    const tooOldAfter = settings.yearTooOldAfter ?? form.thresholds.yearTooOldAfter;
    return { ...planYears(plan), thisYear: yearOf(today), tooOldAfter };
  });
}

/** The year, and the limit that it breaks. */
export interface FutureYear {
  readonly kind: "future" | "planEnds";
  readonly year: number;
  readonly limit: number;
}

/** A year later than today's, or not before the plan's last; null while the baseline is announced for later. */
export function futureYear({ read }: GoalRow, limits: YearLimits): FutureYear | null {
  const years = calendarYears(read.year, limits);
  // A school year counts from the year it begins in.
  const year = read.year.kind === "school-year" ? earliestYear(years) : latestYear(years);
  if (year === null || read.baseline.deferred) return null;
  if (year > limits.thisYear) return { kind: "future", year, limit: limits.thisYear };
  return limits.last !== null && year >= limits.last ? { kind: "planEnds", year, limit: limits.last } : null;
}

export interface OldYear {
  readonly year: number;
  /** The plan's first year. */
  readonly first: number;
}

/** Elections are four years apart: the latest one is the best figure there is. */
const YEARS_BETWEEN_ELECTIONS = 4;

/** A year too many years before the plan's first, by the plan's own setting; null where the plan's years are unknown. */
export function oldYear(row: GoalRow, { first, tooOldAfter }: YearLimits): OldYear | null {
  const year = latestYear(row.read.year.years);
  if (first === null || year === null || row.read.baseline.deferred) return null;
  if (first - year <= tooOldAfter) return null;
  if (isElectionYear(row, year) && first - year <= tooOldAfter + YEARS_BETWEEN_ELECTIONS) return null;
  return { year, first };
}

function isElectionYear({ read }: GoalRow, year: number): boolean {
  return (
    read.year.elections.some((election) => election.year === year) ||
    read.baseline.figures.some((figure) => figure.election && figure.years.includes(year))
  );
}

export interface YearContradiction {
  /** Datakilde is older than Baseline år; a figure of Baseline is of another year; an election is later than Datakilde. */
  readonly kind: "source" | "figure" | "election";
  readonly year: number;
  readonly other: number;
}

/** The first contradiction between the row's year and what Datakilde or the figures of Baseline say. */
export function yearContradiction(row: GoalRow, table: GoalTable): YearContradiction | null {
  return hasYears(table) ? againstBaselineAar(row) : againstDatakilde(row);
}

function againstBaselineAar({ year: cell, source, baseline, read }: GoalRow): YearContradiction | null {
  const { years } = read.year;
  const year = earliestYear(years);
  if (!isFilled(cell) || year === null) return null;
  const published = isFilled(source) ? read.source.year : null;
  if (published !== null && published < year) return { kind: "source", year, other: published };
  if (!isFilled(baseline)) return null;
  // "2021-2023" names the years between, too.
  const last = latestYear(years) ?? year;
  for (const figure of read.baseline.figures) {
    if (figure.year === null || figure.years.some((own) => own >= year && own <= last)) continue;
    return { kind: "figure", year, other: figure.year };
  }
  return null;
}

function againstDatakilde({ source, baseline, read }: GoalRow): YearContradiction | null {
  const { years } = read.year;
  const year = latestYear(years);
  if (!isFilled(source) || !isFilled(baseline) || read.yearFrom !== "source" || year === null) return null;
  for (const figure of read.baseline.figures) {
    if (figure.year === null || figure.years.some((own) => years.includes(own))) continue;
    if (!figure.election) return { kind: "figure", year, other: figure.year };
    // Data of 2023 hold the elections before it, and none after it.
    if (figure.year > year) return { kind: "election", year, other: figure.year };
  }
  return null;
}

/** Whether one of the year rules has something to say of the row's year. */
export function isYearInDoubt(row: GoalRow, table: GoalTable, limits: YearLimits): boolean {
  return futureYear(row, limits) !== null || oldYear(row, limits) !== null || yearContradiction(row, table) !== null;
}
