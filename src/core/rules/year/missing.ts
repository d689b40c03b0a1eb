import { hasYears } from "../../forms/form";
import type { GoalRow, GoalTable } from "../../tables/planTables";
import { defineRule, type ReportOf, type RuleInput } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { exampleYear } from "../support/rowExamples";
import { eachRow, isFilled, isMissing } from "../support/rows";
import { shorten } from "../support/shorten";

const MESSAGES = { missing: ["example"], nowhere: ["example"] } as const;

/**
 * Every baseline has its year. In overordnede mål, which has no year column, Datakilde or a figure says it; an empty
 * Datakilde is source/missing's alone.
 */
export const yearMissing = defineRule({
  id: "year/missing",
  group: "year",
  severity: "error",
  basis: "delaftale",
  needsMerges: true,
  origin:
    "Tabellen har kolonnen Baseline år. I overordnede mål, som ikke har den, er det vores egen vurdering, at året skal fremgå.",
  messages: MESSAGES,
  example: {
    bad: delmaalTable([delmaalRow({ year: null })]),
    at: "E2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      const report = hasYears(table) ? ofDelmaal(row, table, context) : ofOverordnede(row, table, context);
      if (report !== null) context.report(report);
    }),
});

type YearReport = ReportOf<typeof MESSAGES>;

function ofDelmaal({ year }: GoalRow, table: GoalTable, input: RuleInput): YearReport | null {
  if (!isMissing(year)) return null;
  return { sheet: table.sheet, at: year.at, message: "missing", values: { example: exampleYear(table, input) } };
}

function ofOverordnede({ baseline, source, read }: GoalRow, table: GoalTable, input: RuleInput): YearReport | null {
  if (!isFilled(source) || baseline?.setAside === true) return null;
  const { years, elections, planYear } = read.year;
  if (years.length > 0 || elections.length > 0 || planYear !== null) return null;
  if (read.comparison.figures.some((figure) => figure.years.length > 0)) return null;
  const values = { example: `${shorten(source.text)} ${exampleYear(table, input)}` };
  return { sheet: table.sheet, at: source.at, message: "nowhere", severity: "warning", values };
}
