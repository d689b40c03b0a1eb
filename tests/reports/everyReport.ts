import type { NewSheet } from "../../src/core/workbook/newSheet";
import type { Workbook } from "../../src/core/workbook/snapshot";
import { checkWorkbook } from "../../src/core/check/check";
import type { Language } from "../../src/locales/types";
import { basisSheets } from "../../src/reports/basis/sheets";
import { comparedSheet } from "../../src/reports/comparedSheet";
import { reportOfCheck } from "../../src/reports/fromCheck";
import { overviewSheets } from "../../src/reports/overview/sheets";
import { planLine } from "../../src/reports/overview/planLine";
import { staffingSheet } from "../../src/reports/staffingTable";
import { reportSheets } from "../../src/reports/worksheet";
import { comparedRow } from "./compared";
import { report } from "./example";

export const TODAY = "2026-11-20";

/** Every sheet that the program reports in, of the workbook's own check. */
export function everyReport(workbook: Workbook, language: Language = "da"): NewSheet[] {
  const result = checkWorkbook(workbook, { today: TODAY });
  const file = reportOfCheck("plan.xlsx", result, { language, min: "info" });
  const whole = { ...report(file), language };
  if (file.staffing === null) throw new Error("the sample has staff");
  const entries = [{ file: "plan.xlsx", line: planLine(result), problem: null, baselines: [] }];
  return [
    ...reportSheets(whole),
    ...basisSheets(whole),
    staffingSheet(file.staffing, "hours", language),
    comparedSheet([comparedRow([])], language),
    ...overviewSheets(entries, { language, program: "P", today: TODAY }),
  ].map((sheet, index) => ({ ...sheet, name: `Rapport ${index}` }));
}
