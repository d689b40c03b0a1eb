import type { Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { exampleFigure } from "../support/rowExamples";
import { isMissing } from "../support/rows";
import { eachRowHolding, HOLDS } from "../support/survey";

/** Every indicator has a baseline. */
export const baselineMissing: Rule = {
  id: "baseline/missing",
  group: "baseline",
  severity: "error",
  basis: "templates",
  origin: "Begge tabeller har en kolonne til baseline for boligområdet.",
  example: {
    bad: delmaalTable([delmaalRow({ baseline: null, comparison: null })]),
    at: "C2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.emptyCell, (row, table) => {
      if (!isMissing(row.baseline)) return;
      const example = exampleFigure(row);
      context.report({
        sheet: table.sheet,
        at: row.baseline.at,
        ...(example === null ? { message: "bare" } : { message: "missing", values: { example } }),
      });
    }),
};
