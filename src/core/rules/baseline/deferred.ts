import type { GoalRow, GoalTable } from "../../tables/planTables";
import type { Rule } from "../rule";
import { delmaalRow, delmaalTable, inPlan } from "../support/examples";
import { exampleLaterYear } from "../support/rowExamples";
import { isFilled } from "../support/rows";
import { calendarYears, planYears } from "../support/years";
import { eachRowHolding, HOLDS } from "../support/survey";

/**
 * A baseline may be measured later, when the year says when: known, and within the plan's period. Without a year, or
 * with one outside the period, nobody can tell when the figure will come.
 */
export const baselineDeferred: Rule = {
  id: "baseline/deferred",
  group: "baseline",
  severity: "info",
  origin: "En baseline kan måles, når indsatsen begynder, når det står, hvornår den måles.",
  example: {
    bad: inPlan(delmaalTable([delmaalRow({ baseline: "Baseline måles i år 1", comparison: null, year: 2026 })])),
    at: "C5",
    good: inPlan(delmaalTable([delmaalRow()])),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.baselineWords, (row, table) => {
      if (!row.read.baseline.deferred || !isFilled(row.baseline)) return;
      const doubt = doubtOf(row, table);
      context.report({
        sheet: table.sheet,
        at: row.baseline.at,
        message: doubt ?? "later",
        ...(doubt === "noYear" ? { values: { example: exampleLaterYear(table, context) } } : {}),
        ...(doubt === null ? {} : { severity: "warning" }),
      });
    }),
};

function doubtOf(row: GoalRow, table: GoalTable): "noYear" | "outside" | null {
  if (table.kind === "delmaal" && (row.year === null || row.year.setAside)) return null;
  const { years, planYear } = row.read.year;
  if (years.length === 0 && planYear === null) return "noYear";
  const plan = planYears(table.plan);
  const { first, last } = plan;
  if (first === null || last === null) return null;
  const measured = calendarYears(row.read.year, plan);
  return measured.every((year) => year < first || year > last) ? "outside" : null;
}
