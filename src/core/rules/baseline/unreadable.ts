import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { hasValue } from "../support/figures";
import { exampleFigure } from "../support/rowExamples";
import { eachRow, isFilled } from "../support/rows";
import { shorten } from "../support/shorten";

/** A baseline is a figure, or says when it will be measured. */
export const baselineUnreadable = defineRule({
  id: "baseline/unreadable",
  group: "baseline",
  severity: "warning",
  origin: "Udviklingen måles fra et tal.",
  messages: { unreadable: ["text", "example"], bare: ["text"] },
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "Hver femte" })]),
    at: "C2",
    good: delmaalTable([delmaalRow({ baseline: "19,6 %" })]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      if (!isFilled(row.baseline) || row.read.baseline.deferred || hasValue(row.read.baseline)) return;
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
});
