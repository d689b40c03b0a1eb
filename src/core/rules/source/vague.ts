import type { Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow, isFilled } from "../support/rows";
import { shorten } from "../support/shorten";

/** A source names who published the figures, or the register they are from. */
export const sourceVague: Rule = {
  id: "source/vague",
  group: "source",
  severity: "info",
  origin:
    "En datakilde skal kunne findes af andre: udgiver eller register, fx LBF Beboerdata eller Danmarks Statistik.",
  example: {
    bad: delmaalTable([delmaalRow({ source: "Egne tal" })]),
    at: "F2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      if (row.read.source.publisher !== null || !isFilled(row.source)) return;
      context.report({
        sheet: table.sheet,
        at: row.source.at,
        message: "vague",
        values: { text: shorten(row.source.text) },
      });
    }),
};
