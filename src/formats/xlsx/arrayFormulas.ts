import { contains, parseRangeName, type CellRange } from "../../core/workbook/address";
import type { Attributes } from "../xml/readXml";

/** What Excel shows as the formula of a data table's cells. */
export const DATA_TABLE = "TABLE()";

/** The cells that one formula fills together (an array formula or a data table); null for a cell of its own. */
export function arrayRangeOf(attributes: Attributes): CellRange | null {
  const type = attributes.get("t");
  if (type !== "array" && type !== "dataTable") return null;
  const range = parseRangeName(attributes.get("ref") ?? "");
  return range === null || (range.top === range.bottom && range.left === range.right) ? null : range;
}

/** Formulas that stand in their first cell alone, and fill the cells beside it: these are calculated as well. */
export class ArrayFormulas {
  private known: { readonly range: CellRange; readonly formula: string }[] = [];

  add(range: CellRange, formula: string): void {
    this.known.push({ range, formula });
  }

  /** Cells come row by row: what ends above isn't asked for again. */
  at(row: number, column: number): string | undefined {
    if (this.known.length === 0) return undefined;
    if (this.known.some(({ range }) => range.bottom < row))
      this.known = this.known.filter(({ range }) => range.bottom >= row);
    return this.known.find(({ range }) => contains(range, row, column))?.formula;
  }
}
