import { FORMS } from "../../forms";
import { comparesWithKommune, lbfWording } from "../../forms/form";
import { namesKommune } from "../../reading/kommuner";
import type { GoalRow, GoalTable } from "../../tables/planTables";
import { defineRule, type Settings } from "../rule";
import { isOfActivity } from "../support/activity";
import { Bodies, comparisonFigures, headingNamesKommune } from "../support/comparison";
import { overordnedeRow, overordnedeTable } from "../support/examples";
import { hasValue } from "../support/figures";
import { memo } from "../support/memo";
import { OwnSeries } from "../support/ownSeries";
import { shorten } from "../support/shorten";
import { eachRow, isFilled } from "../support/rows";

/**
 * One figure of the comparison is the kommune's. In overordnede mål the column is the kommune's: there a figure
 * without a name of its own is the kommune's, and another body's alone is probably wrong.
 */
export const comparisonNotKommune = defineRule({
  id: "comparison/not-kommune",
  group: "comparison",
  severity: "info",
  basis: "samarbejdsaftale",
  origin: `Tabellen med overordnede mål har kolonnen ${lbfWording({ form: FORMS[0], kind: "overordnede-maal" }, "comparison")}.`,
  messages: { noKommune: ["text"], otherBody: ["text"] },
  example: {
    bad: overordnedeTable([overordnedeRow({ comparison: "Befolkningen: 9,1 %" })]),
    at: "D2",
    good: overordnedeTable([overordnedeRow({ comparison: "Brøndby Kommune: 8,86 %\nBefolkningen: 9,1 %" })]),
  },
  check: (context) => {
    const judgeIn = memo((table: GoalTable) => judgeOf(table, context.settings));
    eachRow(context, (row, table) => {
      const { comparison } = row;
      if (!isFilled(comparison) || !hasValue(row.read.comparison) || !judgeIn(table)(row)) return;
      const isKommunes = comparesWithKommune(table);
      context.report({
        sheet: table.sheet,
        at: comparison.at,
        message: isKommunes ? "otherBody" : "noKommune",
        values: { text: shorten(comparison.text) },
        ...(isKommunes ? { severity: "warning" } : {}),
      });
    });
  },
});

/** Says of a row of the table whether the kommune's figure is missing. */
function judgeOf(table: GoalTable, settings: Settings): (row: GoalRow) => boolean {
  const bodies = new Bodies();
  const isKommune = memo((label) => namesKommune(label, table.plan.kommune));

  // Every figure names a body, and none the kommune.
  if (comparesWithKommune(table)) {
    return (row) => {
      const named = comparisonFigures(row).map((figure) => bodies.of(figure, row));
      return named.length > 0 && named.every((body) => body !== null && !isKommune(body));
    };
  }
  if (headingNamesKommune(table)) return () => false;
  const series = new OwnSeries(table, settings);
  // What comparison/label-missing and comparison/other-year report is left to them; no kommune counts an activity.
  return (row) => {
    if (isOfActivity(row) || series.is(row)) return false;
    for (const { label } of row.read.comparison.figures) if (label !== null && isKommune(label)) return false;
    return !bodies.areOpen(row);
  };
}
