import { checkWorkbook } from "../../core/check/check";
import type { Workbook } from "../../core/workbook/snapshot";
import { planLine, type PlanLine } from "../../reports/overview/planLine";

/** Checks the workbook and keeps what its line of the overview says. `today` is an ISO date. */
export function summarise(workbook: Workbook, today: string): PlanLine {
  return planLine(checkWorkbook(workbook, { today }));
}
