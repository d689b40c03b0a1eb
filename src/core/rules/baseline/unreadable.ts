import type { Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { exampleFigure } from "../support/rowExamples";
import { isFilled } from "../support/rows";
import { shorten } from "../support/shorten";
import { eachRowHolding, HOLDS } from "../support/survey";

/** A baseline is a figure, or says when it will be measured. */
export const baselineUnreadable: Rule = {
  id: "baseline/unreadable",
  group: "baseline",
  severity: "warning",
  origin: "Udviklingen måles fra et tal.",
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "Hver femte" })]),
    at: "C2",
    good: delmaalTable([delmaalRow({ baseline: "19,6 %" })]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.baselineWords, (row, table) => {
      if (!isFilled(row.baseline) || row.read.baseline.deferred) return;
      const example = exampleFigure(row);
      const text = shorten(row.baseline.text);
      context.report({
        sheet: table.sheet,
        at: row.baseline.at,
        ...(example === null
          ? { message: "bare", values: { text } }
          : { message: "unreadable", values: { text, example } }),
      });
    }),
};
