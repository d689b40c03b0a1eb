import type { GoalRow, GoalTable } from "../../tables/types";
import type { Rule } from "../rule";
import { comparisonFigures } from "../support/comparison";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isFilled } from "../support/rows";
import { isYearInDoubt, yearLimits } from "../support/yearFaults";
import { statedYears } from "../support/years";
import { eachRowHolding, HOLDS } from "../support/survey";

/** The comparison is of the baseline's year. */
export const comparisonOtherYear: Rule = {
  id: "comparison/other-year",
  group: "comparison",
  severity: "warning",
  origin: "To tal kan kun holdes op imod hinanden, når de er fra samme år.",
  example: {
    bad: delmaalTable([delmaalRow({ comparison: "Brøndby Kommune: 14,46 % (2021)" })]),
    at: "D2",
    good: delmaalTable([delmaalRow({ comparison: "Brøndby Kommune: 14,46 % (2023)" })]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.comparisonYear, (row, table) => {
      if (row.comparison === null || row.read.baseline.deferred) return;
      const stated = comparisonFigures(row).filter((figure) => figure.year !== null && !figure.election);
      if (stated.length === 0) return;
      const years = baselineYears(row, table);
      const other = stated.find((figure) => !figure.years.some((year) => years.has(year)));
      // While the baseline's own year is in doubt, it is that year which is to be put right.
      if (years.size === 0 || other === undefined || isYearInDoubt(row, table, yearLimits(table, context))) return;
      context.report({
        sheet: table.sheet,
        at: row.comparison.at,
        message: "other",
        values: { year: String(other.year), baseline: [...years].join(", ") },
      });
    }),
};

/**
 * The years the baseline is from: those its figures state, and Baseline år; in overordnede mål Datakilde's year where
 * the figures state none.
 */
function baselineYears(row: GoalRow, table: GoalTable): ReadonlySet<number> {
  const years = new Set(isFilled(row.baseline) ? statedYears(row.read.baseline.figures) : []);
  const { yearFrom, year } = row.read;
  if (table.kind === "delmaal" ? isFilled(row.year) : yearFrom === "source" && years.size === 0) {
    for (const named of year.years) years.add(named);
  }
  return years;
}
