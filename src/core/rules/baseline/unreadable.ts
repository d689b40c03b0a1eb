import type { Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isFilled } from "../support/rows";
import { shorten } from "../support/shorten";
import { eachRowHolding, HOLDS } from "../support/survey";

/** A baseline is a figure, or says when it will be measured. */
export const baselineUnreadable: Rule = {
  id: "baseline/unreadable",
  group: "baseline",
  severity: "warning",
  origin: "LBF's skabeloner: en baseline er det tal, som udviklingen måles fra.",
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "Hver femte" })]),
    at: "C2",
    good: delmaalTable([delmaalRow({ baseline: "20 %" })]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.baselineWords, (row, table) => {
      if (!isFilled(row.baseline) || row.read.baseline.deferred) return;
      context.report({
        sheet: table.sheet,
        at: row.baseline.at,
        message: "unreadable",
        values: { text: shorten(row.baseline.text) },
      });
    }),
};
