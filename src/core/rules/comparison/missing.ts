import type { Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isOfActivity } from "../support/activity";
import { hasValue } from "../support/figures";
import { isFilled, isMissing } from "../support/rows";
import { unitClass } from "../support/units";
import { lbfWording } from "../support/wording";
import { eachRowHolding, HOLDS } from "../support/survey";

/** A baseline has something to be compared with. */
export const comparisonMissing: Rule = {
  id: "comparison/missing",
  group: "comparison",
  severity: "info",
  origin: "Et tal siger mere, når det kan holdes op mod kommunens. Skabelonens kolonne er valgfri.",
  example: {
    bad: delmaalTable([delmaalRow({ comparison: null })]),
    at: "D2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.emptyCell, (row, table) => {
      if (!isMissing(row.comparison) || !isFilled(row.baseline) || !hasValue(row.read.baseline)) return;
      if (table.kind === "delmaal" && isOfActivity(row)) return;
      const counts = row.read.baseline.figures.every(({ unit }) => unitClass(unit) === "count");
      context.report({
        sheet: table.sheet,
        at: row.comparison.at,
        message: counts ? "count" : "missing",
        values: { column: lbfWording(table.kind, "comparison") },
      });
    }),
};
