import { namesKommune } from "../../reading/kommuner";
import type { Figure } from "../../reading/readings";
import type { GoalRow, GoalTable } from "../../tables/planTables";
import { isLabelOf, namesMoreThanTime } from "./labels";
import { memo } from "./memo";
import { isFilled } from "./rows";

/** The comparison's figures that have a value and state something of their own; empty when there is nothing to judge. */
export function comparisonFigures(row: GoalRow): readonly Figure[] {
  if (!isFilled(row.comparison)) return [];
  return row.read.comparison.figures.filter(isOwnValue);
}

/** Reads what the comparison's figures say of whom they are about. Made anew in every check. */
export class Bodies {
  private readonly namesMore = memo(namesMoreThanTime);

  /**
   * Whom the figure is about: its label, or null when it has none, only names an election or a year, or repeats a label
   * of the Baseline cell (a question, a level, an area).
   */
  of(figure: Figure, row: GoalRow): string | null {
    const { label } = figure;
    if (label === null || isLabelOf(label, row.read.baseline.figures) || !this.namesMore(label)) return null;
    return label;
  }

  /**
   * Whether the cell leaves it open what its figures are compared with: one has no label at all, or none names more
   * than the Baseline cell does.
   */
  areOpen(row: GoalRow): boolean {
    if (!isFilled(row.comparison)) return false;
    let figures = 0;
    let named = 0;
    for (const figure of row.read.comparison.figures) {
      if (!isOwnValue(figure)) continue;
      if (figure.label === null && !figure.election) return true;
      figures += 1;
      // One name is enough, so the others are not looked up.
      if (named === 0 && this.of(figure, row) !== null) named += 1;
    }
    return figures > 0 && named === 0;
  }
}

function isOwnValue(figure: Figure): boolean {
  return figure.value !== null && figure.restates === null;
}

/** Whether the column's own heading says that its figures are the kommune's. */
export function headingNamesKommune(table: GoalTable): boolean {
  const heading = table.headings.find(({ goal }) => goal === "comparison");
  return heading !== undefined && namesKommune(heading.text, table.plan.kommune);
}
