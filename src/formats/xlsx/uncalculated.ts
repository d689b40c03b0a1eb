import type { Sheet } from "../../core/workbook/snapshot";
import { uncalculated } from "../../core/workbook/uncalculated";

/**
 * The sheets without the zeros that some programs write for results they leave to Excel to calculate. It shows where
 * the workbook asks to be calculated when it is opened and every formula in it gives 0. Where some formulas have no result
 * at all, the program that wrote it leaves out what it doesn't know, as our own copies do: a zero is a zero there.
 */
export function withoutPlaceholders(sheets: readonly Sheet[]): readonly Sheet[] {
  let zeros = 0;
  for (const { rows } of sheets) {
    for (const cells of rows.values()) {
      for (const cell of cells) {
        if (cell?.formula === undefined || cell.unknown === "unreadable") continue;
        if (cell.value !== 0) return sheets;
        zeros += 1;
      }
    }
  }
  if (zeros === 0) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        cells.map((cell) => (cell?.formula !== undefined && cell.value === 0 ? uncalculated(cell) : cell)),
      ]),
    ),
  }));
}
