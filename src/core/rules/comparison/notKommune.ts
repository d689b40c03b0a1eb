import { namesKommune } from "../../reading/kommuner";
import type { GoalRow, GoalTable } from "../../tables/types";
import type { Rule } from "../rule";
import { Bodies, comparisonFigures, headingNamesKommune } from "../support/comparison";
import { overordnedeRow, overordnedeTable } from "../support/examples";
import { memo } from "../support/memo";
import { shorten } from "../support/shorten";
import { eachRowHolding, HOLDS } from "../support/survey";

/**
 * One figure of the comparison is the kommune's. In overordnede mål the column is Baseline kommune: there a figure
 * without a name of its own is the kommune's, and another body's alone is probably wrong.
 */
export const comparisonNotKommune: Rule = {
  id: "comparison/not-kommune",
  group: "comparison",
  severity: "info",
  origin: "LBF's skabelon for overordnede mål: boligområdets tal holdes op imod kommunens (Baseline kommune).",
  example: {
    bad: overordnedeTable([overordnedeRow({ comparison: "Befolkningen: 87,9 %" })]),
    at: "D2",
    good: overordnedeTable([overordnedeRow({ comparison: "87,9 %" })]),
  },
  check: (context) => {
    const judges = new Map(context.tables.goals.map((table) => [table, judgeOf(table)]));
    eachRowHolding(context, HOLDS.comparisonValue, (row, table) => {
      const { comparison } = row;
      if (comparison === null || judges.get(table)?.(row) !== true) return;
      const overordnet = table.kind === "overordnede-maal";
      context.report({
        sheet: table.sheet,
        at: comparison.at,
        message: overordnet ? "otherBody" : "noKommune",
        values: { text: shorten(comparison.text) },
        ...(overordnet ? { severity: "warning" } : {}),
      });
    });
  },
};

/** Says of a row of the table whether the kommune's figure is missing. */
function judgeOf(table: GoalTable): (row: GoalRow) => boolean {
  const bodies = new Bodies();
  const isKommune = memo((label) => namesKommune(label, table.plan.kommune));

  // Every figure names a body, and none the kommune.
  if (table.kind === "overordnede-maal") {
    return (row) => {
      const named = comparisonFigures(row).map((figure) => bodies.of(figure, row));
      return named.length > 0 && named.every((body) => body !== null && !isKommune(body));
    };
  }
  if (headingNamesKommune(table)) return () => false;
  // What comparison/label-missing reports is left to it.
  return (row) => {
    for (const { label } of row.read.comparison.figures) if (label !== null && isKommune(label)) return false;
    return !bodies.areOpen(row);
  };
}
