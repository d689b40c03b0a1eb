import { contains } from "./address";
import type { Sheet, WritingArea } from "./snapshot";

const PLAIN: Omit<WritingArea, "range"> = { numberFormat: "General", isLocked: true };

/** The number format of a cell that is empty. */
export function emptyFormat(sheet: Sheet, row: number, column: number): string {
  return areaAt(sheet, row, column).numberFormat;
}

/** Whether the sheet is protected, and the cell locked. */
export function isLocked(sheet: Sheet, row: number, column: number): boolean {
  return sheet.writing?.isProtected === true && areaAt(sheet, row, column).isLocked;
}

function areaAt({ writing }: Sheet, row: number, column: number): Omit<WritingArea, "range"> {
  return writing?.areas.find(({ range }) => contains(range, row, column)) ?? PLAIN;
}
