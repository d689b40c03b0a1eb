import { comparesWithKommune, lbfWording } from "../../forms/form";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isOfActivity } from "../support/activity";
import { hasValue } from "../support/figures";
import { eachRow, isFilled, isMissing } from "../support/rows";
import { unitClass } from "../support/unitClass";

/** A baseline has something to be compared with. */
export const comparisonMissing = defineRule({
  id: "comparison/missing",
  group: "comparison",
  severity: "info",
  needsMerges: true,
  origin: "Et tal siger mere, når det kan holdes op mod kommunens. Skabelonens kolonne er valgfri.",
  messages: { missing: ["column"], count: ["column"] },
  example: {
    bad: delmaalTable([delmaalRow({ comparison: null })]),
    at: "D2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      if (!isMissing(row.comparison) || !isFilled(row.baseline) || !hasValue(row.read.baseline)) return;
      if (!comparesWithKommune(table) && isOfActivity(row)) return;
      const counts = row.read.baseline.figures.every(({ unit }) => unitClass(unit) === "count");
      context.report({
        sheet: table.sheet,
        at: row.comparison.at,
        message: counts ? "count" : "missing",
        values: { column: lbfWording(table, "comparison") },
      });
    }),
});
