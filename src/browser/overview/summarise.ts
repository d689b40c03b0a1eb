import { checkWorkbook } from "../../core/check/check";
import { optionsOfStore, readStore } from "../../core/store/store";
import type { Workbook } from "../../core/workbook/snapshot";
import { storesOfWorkbook } from "../../hosts/storePart";
import { planLine, type PlanLine } from "../../reports/overview/planLine";

/** Checks the workbook as its own store says, and keeps what its line of the overview says. `today` is an ISO date. */
export function summarise(workbook: Workbook, today: string): PlanLine {
  const read = readStore(storesOfWorkbook(workbook));
  return planLine(checkWorkbook(workbook, { today, ...optionsOfStore(read.store) }), read);
}
