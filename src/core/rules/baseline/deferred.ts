import { hasYears } from "../../forms/form";
import type { GoalRow, GoalTable } from "../../tables/planTables";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable, inPlan } from "../support/examples";
import { hasValue } from "../support/figures";
import { exampleLaterYear } from "../support/rowExamples";
import { eachRow, isFilled } from "../support/rows";
import { calendarYears, planYears } from "../support/years";

/**
 * A baseline may be measured later, when the year says when: known, and within the plan's period. Without a year, or
 * with one outside the period, nobody can tell when the figure will come.
 */
export const baselineDeferred = defineRule({
  id: "baseline/deferred",
  group: "baseline",
  severity: "info",
  origin: "En baseline kan måles, når indsatsen begynder, når det står, hvornår den måles.",
  messages: { later: [], noYear: ["example"], outside: [] },
  example: {
    bad: inPlan(delmaalTable([delmaalRow({ baseline: "Baseline måles i år 1", comparison: null, year: 2026 })])),
    at: "C5",
    good: inPlan(delmaalTable([delmaalRow()])),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      const { deferred } = row.read.baseline;
      if (!deferred || !isFilled(row.baseline) || hasValue(row.read.baseline)) return;
      const doubt = doubtOf(row, table);
      context.report({
        sheet: table.sheet,
        at: row.baseline.at,
        ...(doubt === "noYear"
          ? { message: doubt, values: { example: exampleLaterYear(table, context) } }
          : { message: doubt ?? "later" }),
        ...(doubt === null ? {} : { severity: "warning" }),
      });
    }),
});

function doubtOf(row: GoalRow, table: GoalTable): "noYear" | "outside" | null {
  if (hasYears(table) && (row.year === null || row.year.setAside)) return null;
  const { years, planYear } = row.read.year;
  if (years.length === 0 && planYear === null) return "noYear";
  const plan = planYears(table.plan);
  const { first, last } = plan;
  if (first === null || last === null) return null;
  const measured = calendarYears(row.read.year, plan);
  return measured.every((year) => year < first || year > last) ? "outside" : null;
}
