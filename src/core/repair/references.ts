import { overlap, parseRangeName, type CellAddress, type CellRange } from "../workbook/address";
import type { Sheet, Workbook } from "../workbook/snapshot";

/** "A1", "$A$1" and "A1:B2", no part of a longer name. */
const REFERENCE = /(?<![\p{L}\d_.$])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\d_.(])/giu;

/**
 * The first formula that points at cells inside the range and would point at others once they have moved; its own place
 * in the sheet, or the range's corner for formulas and names elsewhere. A reference to the whole range stands.
 */
export function referenceInto(sheet: Sheet, range: CellRange, workbook: Workbook): CellAddress | null {
  for (const other of workbook.sheets) {
    for (const [row, cells] of other.rows) {
      for (let column = 0; column < cells.length; column += 1) {
        const formula = cells[column]?.formula;
        if (formula === undefined || !pointsInto(formula, range)) continue;
        if (other.name === sheet.name) return { row, column };
        if (namesSheet(formula, sheet.name)) return { row: range.top, column: range.left };
      }
    }
  }
  const isNamed = workbook.definedNames.some(
    ({ refersTo }) => namesSheet(refersTo, sheet.name) && pointsInto(refersTo, range),
  );
  return isNamed ? { row: range.top, column: range.left } : null;
}

function namesSheet(formula: string, sheet: string): boolean {
  return formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
}

function pointsInto(formula: string, range: CellRange): boolean {
  return [...formula.matchAll(REFERENCE)].some(([reference]) => {
    const to = parseRangeName(reference);
    return to !== null && overlap(to, range) && !covers(to, range);
  });
}

function covers(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right
  );
}
