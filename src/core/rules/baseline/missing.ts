import type { Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isMissing } from "../support/rows";
import { eachRowHolding, HOLDS } from "../support/survey";

/** Every indicator has a baseline. */
export const baselineMissing: Rule = {
  id: "baseline/missing",
  group: "baseline",
  severity: "error",
  origin: "LBF's skabeloner: hver indikator skal have en baseline for boligområdet eller målgruppen.",
  example: {
    bad: delmaalTable([delmaalRow({ baseline: null, comparison: null })]),
    at: "C2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.emptyCell, (row, table) => {
      if (!isMissing(row.baseline)) return;
      context.report({ sheet: table.sheet, at: row.baseline.at, message: "missing" });
    }),
};
