import { columnsOf } from "../../forms/form";
import type { FigureReading } from "../../reading/readings";
import { figuresOf } from "../../tables/goals/rowCells";
import type { GoalCell, GoalRow, GoalTable } from "../../tables/planTables";
import { isFilled } from "./rows";

/** The columns that hold statistics of people and places. */
export type FigureColumn = "baseline" | "comparison";

export const FIGURE_COLUMNS: readonly FigureColumn[] = ["baseline", "comparison"];

/** A cell of figures with its reading, where the column exists and the cell holds text of the applicant's own. */
export interface FigureCell {
  readonly cell: GoalCell;
  readonly reading: FigureReading;
}

/** The row's filled cells of figures, those of columns that no rule knows by a role among them. */
export function figureCells(row: GoalRow, table: GoalTable): readonly FigureCell[] {
  const found: FigureCell[] = [];
  columnsOf(table).forEach(({ id, reader }, index) => {
    const cell = row.cells[index] ?? null;
    const reading = reader === "figure" && isFilled(cell) ? figuresOf(row, id) : null;
    if (cell !== null && reading !== null) found.push({ cell, reading });
  });
  return found;
}

export function figureCell(row: GoalRow, column: FigureColumn): FigureCell | null {
  const cell = row[column];
  return isFilled(cell) ? { cell, reading: row.read[column] } : null;
}
