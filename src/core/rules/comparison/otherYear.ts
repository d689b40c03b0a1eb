import type { GoalTable } from "../../tables/planTables";
import { defineRule } from "../rule";
import { isOfActivity } from "../support/activity";
import { comparisonFigures } from "../support/comparison";
import { delmaalRow, delmaalTable } from "../support/examples";
import { memo } from "../support/memo";
import { baselineYears, isOfOtherYear, OwnSeries } from "../support/ownSeries";
import { isYearInDoubt, yearLimits } from "../support/yearFaults";
import { eachRow } from "../support/rows";

/** The comparison is of the baseline's year. */
export const comparisonOtherYear = defineRule({
  id: "comparison/other-year",
  group: "comparison",
  severity: "warning",
  origin: "To tal kan kun holdes op mod hinanden, når de er fra samme år.",
  messages: { other: ["year", "baseline"], series: ["year", "baseline"] },
  example: {
    bad: delmaalTable([delmaalRow({ comparison: "Brøndby Kommune: 11,46 % (2021)" })]),
    at: "D2",
    good: delmaalTable([delmaalRow({ comparison: "Brøndby Kommune: 14,02 % (2023)" })]),
  },
  check: (context) => {
    const limitsOf = yearLimits(context);
    const seriesOf = memo((table: GoalTable) => new OwnSeries(table, context.settings));
    eachRow(context, (row, table) => {
      if (row.comparison === null || row.read.baseline.deferred) return;
      const years = baselineYears(row, table);
      const others = comparisonFigures(row).filter((figure) => isOfOtherYear(figure, years));
      if (years.size === 0 || others.length === 0) return;
      const own = seriesOf(table);
      const other = others.find((figure) => !own.isOwn(figure, row)) ?? others[0];
      // While the baseline's own year is in doubt, it is that year which is to be put right.
      if (other === undefined || isYearInDoubt(row, table, limitsOf(table))) return;
      const isEarlier = own.isOwn(other, row);
      // An own earlier figure beside what it is compared with, or of what no kommune counts, is all there is to have.
      if (isEarlier && (!own.is(row) || isOfActivity(row))) return;
      context.report({
        sheet: table.sheet,
        at: row.comparison.at,
        message: isEarlier ? "series" : "other",
        values: { year: String(other.year), baseline: [...years].join(", ") },
        ...(isEarlier ? { severity: "info" } : {}),
      });
    });
  },
});
