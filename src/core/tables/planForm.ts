import { FORMS } from "../forms";
import type { Form } from "../forms/form";
import { contains, type CellAddress } from "../workbook/address";
import type { Sheet } from "../workbook/snapshot";
import type { PlanTables } from "./planTables";

/** The round of LBF's forms that the plan is in, for what stands in none of its tables of goals: that of the first of them. */
export function formOfPlan({ goals }: Pick<PlanTables, "goals">): Form {
  return goals[0]?.form ?? FORMS[0];
}

/** The round that the cell is held against: its table's, else that of its sheet's tables, else the plan's. */
export function formAt(tables: Pick<PlanTables, "goals">, sheet: Sheet, at: CellAddress): Form {
  const own = tables.goals.filter((table) => table.sheet === sheet);
  const around = own.find(({ range }) => contains(range, at.row, at.column)) ?? own[0];
  return around?.form ?? formOfPlan(tables);
}
