import type { Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { hasValue } from "../support/figures";
import { isFilled, isMissing } from "../support/rows";
import { lbfWording } from "../support/wording";
import { eachRowHolding, HOLDS } from "../support/survey";

/** A baseline has something to be compared with. */
export const comparisonMissing: Rule = {
  id: "comparison/missing",
  group: "comparison",
  severity: "info",
  origin: "LBF's skabeloner har en kolonne til et tal, som boligområdets tal kan holdes op imod.",
  example: {
    bad: delmaalTable([delmaalRow({ comparison: null })]),
    at: "D2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.emptyCell, (row, table) => {
      if (!isMissing(row.comparison) || !isFilled(row.baseline) || !hasValue(row.read.baseline)) return;
      context.report({
        sheet: table.sheet,
        at: row.comparison.at,
        message: "missing",
        values: { column: lbfWording(table.kind, "comparison") },
      });
    }),
};
