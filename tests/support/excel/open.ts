import { createExcelHost } from "../../../src/hosts/excel";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import type { Host } from "../../../src/hosts/host";
import { connect, type ConnectOptions } from "./connect";
import { loadOfficeJs } from "./loadOfficeJs";
import { ScriptedExcel } from "./scriptedExcel";

/** The host over the genuine client over a scripted Excel with the workbook open. */
export function openInExcel(workbook: Workbook, options?: ConnectOptions): { host: Host; excel: ScriptedExcel } {
  const excel = new ScriptedExcel(workbook);
  return { host: createExcelHost(connect(loadOfficeJs(), excel, options)), excel };
}
