import { mendResidue } from "../reading/residue";
import { tidy } from "../reading/text";
import type { Given } from "../tables/regions/given";
import { readPlanTables } from "../tables/readPlanTables";
import type { GoalCell, GoalTable } from "../tables/planTables";
import type { Workbook } from "../workbook/snapshot";
import { tidiedSheet } from "./tidied";
import type { TidyPlan } from "./tidyPlan";

/** Whether the table put right is read as it is read now, row for row. */
export function isReadAlike(table: GoalTable, plan: TidyPlan, { workbook, given }: Source): boolean {
  const sheets = workbook.sheets.map((sheet) => (sheet === table.sheet ? tidiedSheet(sheet, plan) : sheet));
  const after = readPlanTables({ ...workbook, sheets }, given).goals.find(
    ({ sheet, range }) => sheet.name === plan.sheet && range.top === table.range.top && range.left === table.range.left,
  );
  if (after?.kind !== table.kind || after.form.id !== table.form.id || after.rows.length !== table.rows.length)
    return false;
  return table.rows.every((row, index) => {
    const other = after.rows[index];
    return other !== undefined && row.cells.every((cell, column) => textOf(cell) === textOf(other.cells[column]));
  });
}

export interface Source {
  readonly workbook: Workbook;
  readonly given: Given;
}

function textOf(cell: GoalCell | null | undefined): string {
  return tidy(mendResidue(cell?.text ?? ""));
}
