import type { Rule } from "../rule";
import { Bodies, headingNamesKommune } from "../support/comparison";
import { delmaalRow, delmaalTable } from "../support/examples";
import { shorten } from "../support/shorten";
import { eachRowHolding, HOLDS } from "../support/survey";

/** In a delmålstabel the comparison says what it compares with; in overordnede mål the column itself says it. */
export const comparisonLabelMissing: Rule = {
  id: "comparison/label-missing",
  group: "comparison",
  severity: "warning",
  origin: "LBF's skabeloner: kolonnen Evt. anden baseline kan rumme tal for kommunen, landet eller andre områder.",
  example: {
    bad: delmaalTable([delmaalRow({ comparison: "14,46 %" })]),
    at: "D2",
    good: delmaalTable([delmaalRow({ comparison: "Brøndby Kommune: 14,46 %" })]),
  },
  check: (context) => {
    const bodies = new Bodies();
    const named = new Set(context.tables.goals.filter(headingNamesKommune));
    eachRowHolding(context, HOLDS.comparisonValue, (row, table) => {
      if (table.kind !== "delmaal" || row.comparison === null || named.has(table)) return;
      if (!bodies.areOpen(row)) return;
      context.report({
        sheet: table.sheet,
        at: row.comparison.at,
        message: "nameless",
        values: { text: shorten(row.comparison.text) },
      });
    });
  },
};
