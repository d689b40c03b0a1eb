import { defineRule } from "../rule";
import { breakdownOf, revealsFew } from "../support/breakdown";
import { FIGURE_COLUMNS, figureCell } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { guardedCounts } from "../support/fewPeople";
import { eachRow } from "../support/rows";

/** Nothing that is held back can be worked out from what stands beside it. */
export const privacyDerivable = defineRule({
  id: "privacy/derivable",
  group: "privacy",
  severity: "warning",
  origin: "Et lille tal er kun holdt tilbage, når det heller ikke kan regnes ud af de andre tal i cellen.",
  messages: { rest: ["total"] },
  example: {
    bad: withBaseline("Samlet: 14 unge\nNord: 12 unge\nSyd: under 3 unge"),
    at: "C2",
    good: withBaseline("Nord: 12 unge\nSyd: under 3 unge"),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      for (const column of FIGURE_COLUMNS) {
        const found = figureCell(row, column);
        if (found === null || found.reading.figures.length < 2) continue;
        const breakdown = breakdownOf(found.reading);
        if (breakdown === null || !revealsFew(breakdown)) continue;
        const { count } = breakdown.total;
        if (count === null || guardedCounts(found.reading, row).length === 0) continue;
        context.report({
          sheet: table.sheet,
          at: found.cell.at,
          message: "rest",
          values: { total: count.raw },
        });
      }
    }),
});

function withBaseline(baseline: string) {
  return delmaalTable([delmaalRow({ indikator: "Antal unge i lommepengejob", baseline, comparison: null })]);
}
