import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow, isFilled } from "../support/rows";
import { shorten } from "../support/shorten";

/** A source names who published the figures, or the register they are from. */
export const sourceVague = defineRule({
  id: "source/vague",
  group: "source",
  severity: "info",
  origin:
    "En datakilde skal kunne findes af andre: udgiver eller register, fx LBF Beboerdata eller Danmarks Statistik.",
  messages: { vague: ["text"] },
  example: {
    bad: delmaalTable([delmaalRow({ source: "Egne tal" })]),
    at: "F2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      if (!isFilled(row.source) || row.read.source.publisher !== null) return;
      context.report({
        sheet: table.sheet,
        at: row.source.at,
        message: "vague",
        values: { text: shorten(row.source.text) },
      });
    }),
});
