import { parseCellName } from "./address";
import type { Cell, Sheet, SheetRow, Workbook } from "./snapshot";

/** A cell's new content; its text is the value in plain form. */
export interface NewContent {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number | boolean;
  readonly numberFormat: string;
}

/** The workbook with these cells in it; all else is the same. */
export function withCells(workbook: Workbook, contents: readonly NewContent[]): Workbook {
  const bySheet = new Map<string, NewContent[]>();
  for (const one of contents) bySheet.set(one.sheet, [...(bySheet.get(one.sheet) ?? []), one]);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own === undefined ? sheet : sheetWith(sheet, own);
    }),
  };
}

function sheetWith(sheet: Sheet, contents: readonly NewContent[]): Sheet {
  const rows = new Map<number, SheetRow>(sheet.rows);
  let isOrdered = true;
  for (const { cell, value, numberFormat } of contents) {
    const at = parseCellName(cell);
    if (at === null) continue;
    const row: (Cell | undefined)[] = [...(rows.get(at.row) ?? [])];
    row[at.column] = value === "" ? undefined : { value, text: plain(value), numberFormat };
    isOrdered &&= rows.has(at.row);
    rows.set(at.row, row);
  }
  return { ...sheet, rows: isOrdered ? rows : new Map([...rows].sort(([a], [b]) => a - b)) };
}

function plain(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}
