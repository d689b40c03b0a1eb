import type { GoalRow, GoalTable } from "../../tables/types";
import type { RuleContext } from "../rule";
import { isFilled } from "./rows";
import { calendarYears, planYears, yearOf } from "./years";

/**
 * What can be wrong with the year a row's baseline is from. Shared by the year rules, which report one each, and by
 * rules that compare with that year and stay silent while it is in doubt.
 */

type Check = Pick<RuleContext, "today" | "settings">;

/** The year, and the limit that it breaks. */
export interface FutureYear {
  readonly kind: "future" | "planEnds";
  readonly year: number;
  readonly limit: number;
}

/** A year later than today's, or not before the plan's last; null while the baseline is announced for later. */
export function futureYear(row: GoalRow, table: GoalTable, { today }: Check): FutureYear | null {
  if (row.read.baseline.deferred) return null;
  const years = calendarYears(row.read.year, table.plan);
  if (years.length === 0) return null;
  // A school year counts from the year it begins in.
  const year = row.read.year.kind === "school-year" ? Math.min(...years) : Math.max(...years);
  const thisYear = yearOf(today);
  if (year > thisYear) return { kind: "future", year, limit: thisYear };
  const { last } = planYears(table.plan);
  return last !== null && year >= last ? { kind: "planEnds", year, limit: last } : null;
}

export interface OldYear {
  readonly year: number;
  /** The plan's first year. */
  readonly first: number;
}

/** Elections are four years apart: the latest one is the best figure there is. */
const YEARS_BETWEEN_ELECTIONS = 4;

/** A year too many years before the plan's first, by the plan's own setting; null where the plan's years are unknown. */
export function oldYear(row: GoalRow, table: GoalTable, { settings }: Check): OldYear | null {
  if (row.read.baseline.deferred) return null;
  const { years } = row.read.year;
  const { first } = planYears(table.plan);
  if (years.length === 0 || first === null) return null;
  const year = Math.max(...years);
  const allowed = settings.yearTooOldAfter + (isElectionYear(row, year) ? YEARS_BETWEEN_ELECTIONS : 0);
  return first - year > allowed ? { year, first } : null;
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
  return table.kind === "delmaal" ? againstBaselineAar(row) : againstDatakilde(row);
}

function againstBaselineAar({ year: cell, source, baseline, read }: GoalRow): YearContradiction | null {
  const { years } = read.year;
  const [year] = years;
  if (!isFilled(cell) || year === undefined) return null;
  const published = isFilled(source) ? read.source.year : null;
  const earliest = Math.min(...years);
  if (published !== null && published < earliest) return { kind: "source", year: earliest, other: published };
  if (!isFilled(baseline)) return null;
  for (const figure of read.baseline.figures) {
    if (figure.year === null || figure.years.some((own) => years.includes(own))) continue;
    return { kind: "figure", year, other: figure.year };
  }
  return null;
}

function againstDatakilde({ source, baseline, read }: GoalRow): YearContradiction | null {
  const { years } = read.year;
  const [year] = years;
  if (!isFilled(source) || !isFilled(baseline) || read.yearFrom !== "source" || year === undefined) return null;
  for (const figure of read.baseline.figures) {
    if (figure.year === null || figure.years.some((own) => years.includes(own))) continue;
    if (!figure.election) return { kind: "figure", year, other: figure.year };
    // Data of 2023 hold the elections before it, and none after it.
    if (figure.year > Math.max(...years)) return { kind: "election", year, other: figure.year };
  }
  return null;
}

/** Whether one of the year rules has something to say of the row's year. */
export function isYearInDoubt(row: GoalRow, table: GoalTable, check: Check): boolean {
  return (
    futureYear(row, table, check) !== null ||
    oldYear(row, table, check) !== null ||
    yearContradiction(row, table) !== null
  );
}
