import { FORMS } from "../../forms";
import { comparesWithKommune, lbfWording } from "../../forms/form";
import { defineRule } from "../rule";
import { Bodies, comparisonFigures, headingNamesKommune } from "../support/comparison";
import { delmaalRow, delmaalTable } from "../support/examples";
import { OwnSeries } from "../support/ownSeries";
import { exampleComparison } from "../support/rowExamples";
import { shorten } from "../support/shorten";
import { eachRow } from "../support/rows";

/** In a delmålstabel the comparison says what it compares with; in overordnede mål the column itself says it. */
export const comparisonLabelMissing = defineRule({
  id: "comparison/label-missing",
  group: "comparison",
  severity: "warning",
  needsMerges: true,
  origin: `Kolonnen ${lbfWording({ form: FORMS[0], kind: "delmaal" }, "comparison")} kan rumme tal for kommunen, landet eller andre områder.`,
  messages: { nameless: ["text", "example"] },
  example: {
    bad: delmaalTable([delmaalRow({ comparison: "11,46 %" })]),
    at: "D2",
    good: delmaalTable([delmaalRow({ comparison: "Brøndby Kommune: 11,46 %" })]),
  },
  check: (context) => {
    const bodies = new Bodies();
    const series = new Map(context.plan.tables.goals.map((table) => [table, new OwnSeries(table, context.settings)]));
    const named = new Set(context.plan.tables.goals.filter(headingNamesKommune));
    eachRow(context, (row, table) => {
      if (comparesWithKommune(table) || row.comparison === null || named.has(table)) return;
      // Earlier figures of the baseline's own areas are comparison/other-year's.
      if (!bodies.areOpen(row) || series.get(table)?.is(row) === true) return;
      const figure = comparisonFigures(row).find((one) => bodies.of(one, row) === null);
      if (figure === undefined) return;
      context.report({
        sheet: table.sheet,
        at: row.comparison.at,
        message: "nameless",
        values: { text: shorten(row.comparison.text), example: exampleComparison(table, figure) },
      });
    });
  },
});
