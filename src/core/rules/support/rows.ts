import type { GoalCell, GoalRow, GoalTable } from "../../tables/planTables";
import type { RuleInput } from "../rule";

/**
 * Visits every row that counts: whose Delmål (Mål) or Indikator holds text of the applicant's own.
 * Tables come in sheet order, rows from top to bottom.
 */
export function eachRow({ plan }: RuleInput, visit: (row: GoalRow, table: GoalTable) => void): void {
  for (const table of plan.tables.goals) {
    for (const row of table.rows) {
      if (isFilled(row.indikator) || isFilled(row.delmaal)) visit(row, table);
    }
  }
}

/** Whether the column exists and its cell holds something other than a placeholder or LBF's guidance text. */
export function isFilled(cell: GoalCell | null): cell is GoalCell {
  return cell !== null && !cell.empty && !cell.setAside;
}

/** Whether the column exists and its cell holds nothing, or only a placeholder. */
export function isMissing(cell: GoalCell | null): cell is GoalCell {
  return cell !== null && cell.empty && !cell.setAside;
}
