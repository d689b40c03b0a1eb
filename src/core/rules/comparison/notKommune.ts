import { namesKommune } from "../../reading/kommuner";
import type { GoalRow } from "../../tables/types";
import type { Rule } from "../rule";
import { bodyOf, comparisonFigures, headingNamesKommune, isUnnamed } from "../support/comparison";
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
    const isKommune = new Map(
      context.tables.goals.map((table) => [table, memo((label) => namesKommune(label, table.plan.kommune))]),
    );
    const named = new Set(context.tables.goals.filter(headingNamesKommune));
    eachRowHolding(context, HOLDS.comparisonValue, (row, table) => {
      const { comparison } = row;
      const names = isKommune.get(table);
      if (comparison === null || names === undefined) return;
      const overordnet = table.kind === "overordnede-maal";
      if (!overordnet && named.has(table)) return;
      if (overordnet ? !isOthersAlone(row, names) : !lacksKommune(row, names)) return;
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

type NamesKommune = (label: string) => boolean;

/** Every figure names a body, and none the kommune. */
function isOthersAlone(row: GoalRow, names: NamesKommune): boolean {
  const figures = comparisonFigures(row);
  return (
    figures.length > 0 &&
    figures.every((figure) => {
      const body = bodyOf(figure, row);
      return body !== null && !names(body);
    })
  );
}

/** What comparison/label-missing reports is left to it. */
function lacksKommune(row: GoalRow, names: NamesKommune): boolean {
  const figures = comparisonFigures(row);
  if (figures.length === 0 || isUnnamed(figures, row)) return false;
  return !figures.some(({ label }) => label !== null && names(label));
}
