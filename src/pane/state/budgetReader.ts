import { readPlan } from "../../core/plan/readPlan";
import { givenOf } from "../../core/store/store";
import type { BudgetMapping, BudgetTable } from "../../core/tables/staffing/staffingTable";
import type { ColumnsForm } from "./columnsForm";

/** The budgets of a sheet as they are read when its columns hold what the mapping says. */
export type BudgetReader = (mapping: readonly BudgetMapping[]) => readonly BudgetTable[];

/** Reads the sheet of a form; for the same columns once. */
export function budgetReader({ sheet, range, store }: ColumnsForm): BudgetReader {
  const given = givenOf(store);
  const budgets = range === null ? given.budgets : [...given.budgets, { sheet: sheet.name, range }];
  const workbook = { sheets: [sheet], definedNames: [], customXml: [] };
  const known = new Map<string, readonly BudgetTable[]>();
  return (mapping) => {
    const key = JSON.stringify(mapping);
    const read =
      known.get(key) ?? readPlan(workbook, { given: { ...given, budgets, budgetMapping: mapping } }).tables.budgets;
    known.set(key, read);
    return read;
  };
}
