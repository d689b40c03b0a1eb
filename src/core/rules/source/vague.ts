import type { Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isFilled } from "../support/rows";
import { shorten } from "../support/shorten";
import { eachRowHolding, HOLDS } from "../support/survey";

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
    eachRowHolding(context, HOLDS.vagueSource, (row, table) => {
      if (!isFilled(row.source)) return;
      context.report({
        sheet: table.sheet,
        at: row.source.at,
        message: "vague",
        values: { text: shorten(row.source.text) },
      });
    }),
};
