import type { NewSheet } from "../../core/workbook/newSheet";
import { quotedSheet } from "../../core/workbook/sheetNames";

/** The rows that every page of the sheet begins with, as a name stands for them; null for none. */
export function printTitles({ name, page }: NewSheet): string | null {
  if (page?.repeatedRow === undefined) return null;
  const row = page.repeatedRow + 1;
  return `${quotedSheet(name)}!$${row}:$${row}`;
}
