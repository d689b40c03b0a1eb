import { overlap, parseCellName, parseRangeName, rangeName, type CellRange } from "../../../core/workbook/address";
import type { CellEdit } from "../../../core/workbook/edits";
import type { Sheet } from "../../../core/workbook/snapshot";
import type { Splice } from "./splices";
import type { TablePart } from "./tablePart";
import { withAttribute } from "./tags";
import { childOf, type XmlNode } from "./xmlTree";

interface Edited {
  /** As it was. */
  readonly sheet: Sheet;
  readonly cells: readonly CellEdit[];
}

/**
 * A row that is written right below a table made with "Formatér som tabel" becomes the table's, as when it is typed in Excel.
 * Not where the table ends with totals, or has columns that Excel fills with formulas by itself, or where something stands
 * there already.
 */
export function takenRows({ text, table, range }: TablePart, { sheet, cells }: Edited): Splice[] {
  if (Number(table.attributes.get("totalsRowCount") ?? 0) > 0 || isCalculated(table)) return [];
  const bottom = lastRow(range, sheet, cells);
  if (bottom === range.bottom) return [];
  const filter = childOf(table, "autoFilter");
  return [table, ...(filter === undefined ? [] : [filter])].flatMap((node): Splice[] => {
    const own = parseRangeName(node.attributes.get("ref") ?? "");
    if (own === null) return [];
    const tag = withAttribute(text.slice(node.start, node.openEnd), "ref", rangeName({ ...own, bottom }));
    return [{ from: node.start, to: node.openEnd, text: tag }];
  });
}

function isCalculated(table: XmlNode): boolean {
  const columns = childOf(table, "tableColumns")?.children ?? [];
  return columns.some((column) => childOf(column, "calculatedColumnFormula") !== undefined);
}

function lastRow(range: CellRange, sheet: Sheet, cells: readonly CellEdit[]): number {
  const filled = new Set(
    cells.flatMap(({ cell, value, formula }) => {
      const at = parseCellName(cell);
      const isOwn = at !== null && at.column >= range.left && at.column <= range.right;
      return isOwn && (value !== null || formula !== null) ? [at.row] : [];
    }),
  );
  let { bottom } = range;
  while (filled.has(bottom + 1) && isFree({ ...range, top: bottom + 1, bottom: bottom + 1 }, sheet)) bottom += 1;
  return bottom;
}

/** Whether nothing stood in the row, and nothing else lies over it. */
function isFree(row: CellRange, { rows, merges, tables }: Sheet): boolean {
  const held = (rows.get(row.top) ?? []).slice(row.left, row.right + 1);
  if (
    held.some((cell) => cell !== undefined && (cell.text !== "" || cell.value !== null || cell.formula !== undefined))
  )
    return false;
  return ![...merges, ...tables.map(({ range }) => range)].some((other) => overlap(other, row));
}
