import type { GoalRow, GoalTable } from "../../tables/types";
import type { Report, Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isFilled, isMissing } from "../support/rows";
import { eachRowHolding, HOLDS } from "../support/survey";

/**
 * Every baseline has its year. In overordnede mål, which has no year column, Datakilde or a figure says it; an empty
 * Datakilde is source/missing's alone.
 */
export const yearMissing: Rule = {
  id: "year/missing",
  group: "year",
  severity: "error",
  origin: "LBF's skabeloner: kolonnen Baseline år skal udfyldes, så udviklingen kan måles fra et bestemt år.",
  example: {
    bad: delmaalTable([delmaalRow({ year: null })]),
    at: "E2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.oddYear, (row, table) => {
      const report = table.kind === "delmaal" ? ofDelmaal(row, table) : ofOverordnede(row, table);
      if (report !== null) context.report(report);
    }),
};

function ofDelmaal({ year }: GoalRow, table: GoalTable): Report | null {
  return isMissing(year) ? { sheet: table.sheet, at: year.at, message: "missing" } : null;
}

function ofOverordnede({ baseline, source, read }: GoalRow, table: GoalTable): Report | null {
  if (!isFilled(source) || baseline?.setAside === true) return null;
  const { years, elections, planYear } = read.year;
  if (years.length > 0 || elections.length > 0 || planYear !== null) return null;
  if (read.comparison.figures.some((figure) => figure.years.length > 0)) return null;
  return { sheet: table.sheet, at: source.at, message: "nowhere", severity: "warning" };
}
