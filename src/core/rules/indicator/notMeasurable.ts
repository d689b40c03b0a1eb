import type { Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { namesQuantity } from "../support/quantity";
import { isFilled } from "../support/rows";
import { shorten } from "../support/shorten";
import { eachRowHolding, HOLDS } from "../support/survey";

/** An indicator names what is counted or measured; when in doubt it does. */
export const notMeasurable: Rule = {
  id: "indicator/not-measurable",
  group: "indicator",
  severity: "warning",
  origin: "LBF's vejledning: indikatorer skal være målbare, så det kan ses, om delmålet nås.",
  example: {
    bad: delmaalTable([delmaalRow({ indikator: "Der gennemføres en evaluering af indsatsen" })]),
    at: "B2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.otherIndicator, (row, table) => {
      if (!isFilled(row.indikator)) return;
      const { text } = row.indikator;
      if (namesQuantity(text)) return;
      context.report({
        sheet: table.sheet,
        at: row.indikator.at,
        message: "quantity",
        values: { text: shorten(text) },
      });
    }),
};
