import type { Sheet, Workbook } from "../../src/core/workbook/snapshot";

/** The workbook as a file holds it: without what Excel knows its sheets by while it is open. */
export function withoutIds(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(({ id: _id, ...sheet }): Sheet => sheet) };
}
