import type { Sheet, Workbook } from "./snapshot";

/**
 * The hidden name, scoped to the sheet, that tells a report of ours from the user's own sheets. A name follows its sheet
 * when it is moved, renamed or copied into another workbook, shows nowhere, and can be set and read in every Excel that
 * the add-in runs in. Stable: workbooks carry it.
 */
export const REPORT_MARK = "Baselinekontrol.rapport";

/** What the name stands for: a number, which is written alike in every language and refers to no cell. */
export const REPORT_MARK_VALUE = "1";

/** Whether a name scoped to a sheet is the mark. Excel's names know no difference between small and capital letters. */
export function isReportMark(name: string): boolean {
  return name.toLowerCase() === REPORT_MARK.toLowerCase();
}

/** Whether the workbook is an output of ours, such as an overview: it has reports, and nothing stands in any other sheet. */
export function isOwnOutput({ sheets }: Workbook): boolean {
  return sheets.some(({ isReport }) => isReport) && sheets.every((sheet) => sheet.isReport || isEmpty(sheet));
}

function isEmpty({ rows }: Sheet): boolean {
  for (const cells of rows.values()) {
    if (cells.some((cell) => cell !== undefined && (cell.error ?? cell.value ?? cell.formula ?? "") !== ""))
      return false;
  }
  return true;
}
