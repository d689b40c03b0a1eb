import type { FigureReading } from "../../reading/readings";
import type { GoalCell, GoalRow } from "../../tables/planTables";
import { isFilled } from "./rows";

/** The columns that hold figures. */
export type FigureColumn = "baseline" | "comparison";

export const FIGURE_COLUMNS: readonly FigureColumn[] = ["baseline", "comparison"];

/** A cell of figures with its reading, where the column exists and the cell holds text of the applicant's own. */
export interface FigureCell {
  readonly cell: GoalCell;
  readonly reading: FigureReading;
}

export function figureCell(row: GoalRow, column: FigureColumn): FigureCell | null {
  const cell = row[column];
  return isFilled(cell) ? { cell, reading: row.read[column] } : null;
}
