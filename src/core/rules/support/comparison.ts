import { namesKommune } from "../../reading/kommuner";
import type { Figure } from "../../reading/types";
import type { GoalRow, GoalTable } from "../../tables/types";
import { figureCell } from "./cells";
import { isLabelOf, namesMoreThanTime } from "./labels";

/** The comparison's figures that have a value and state something of their own; empty when there is nothing to judge. */
export function comparisonFigures(row: GoalRow): readonly Figure[] {
  const found = figureCell(row, "comparison");
  if (found === null) return [];
  return found.reading.figures.filter((figure) => figure.value !== null && figure.restates === null);
}

/**
 * What the comparison's figure says of whom it is about: its label, or null when it has none, only names an election or
 * a year, or repeats a label of the Baseline cell (a question, a level, an area).
 */
export function bodyOf(figure: Figure, row: GoalRow): string | null {
  const { label } = figure;
  if (label === null || isLabelOf(label, row.read.baseline.figures) || !namesMoreThanTime(label)) return null;
  return label;
}

/**
 * Whether the cell leaves it open what its figures are compared with: one has no label at all, or none names more than
 * the Baseline cell does.
 */
export function isUnnamed(figures: readonly Figure[], row: GoalRow): boolean {
  if (figures.length === 0) return false;
  return (
    figures.some((figure) => figure.label === null && !figure.election) ||
    figures.every((figure) => bodyOf(figure, row) === null)
  );
}

/** Whether the column's own heading says that its figures are the kommune's. */
export function headingNamesKommune(table: GoalTable): boolean {
  const heading = table.headings.find(({ goal }) => goal === "comparison");
  return heading !== undefined && namesKommune(heading.text, table.plan.kommune);
}
