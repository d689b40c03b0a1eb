import type { Given } from "../tables/regions/given";
import { readPlanTables } from "../tables/readPlanTables";
import type { Workbook } from "../workbook/snapshot";
import { Plan, type ToldOfPlan } from "./plan";

/** What people have told of a plan, and where the workbook is silent. */
export interface Told extends ToldOfPlan {
  readonly given?: Given | undefined;
}

/** Reads a workbook: the one way to a plan. */
export function readPlan(workbook: Workbook, { given, ...told }: Told = {}): Plan {
  return new Plan(readPlanTables(workbook, given), told);
}
