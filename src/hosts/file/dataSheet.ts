import type { NewCell } from "../../core/workbook/newSheet";
import { styledCell } from "../../core/workbook/newSheet";
import { cellAt, type Sheet } from "../../core/workbook/snapshot";
import { figuresSheet, type DataSheetChange } from "../dataSheet";
import { HostError } from "../host";
import { cellOfNew, heldBy } from "./cells";
import type { SheetCopy } from "./sheetCopy";
import type { WorkingCopy } from "./workingCopy";

/**
 * Writes imported figures into their sheet, which is made when it isn't there. Rows that aren't named stay as they are.
 * @throws HostError "sheet-taken" for a sheet of the name that isn't ours, "sheet-changed" when it no longer is as read
 */
export function writeDataSheet(copy: WorkingCopy, change: DataSheetChange): void {
  const { sheet: name, headings, added, updated, basedOn } = change;
  const found = copy.named(name);
  if (found === undefined) {
    if (basedOn !== null) throw new HostError("sheet-changed", { sheet: name });
    copy.add([figuresSheet(change)]);
    return;
  }
  const { sheet } = found;
  const rows = rowsOf(sheet);
  if (rows > 0 && !isOurs(sheet, headings)) throw new HostError("sheet-taken", { sheet: found.name });
  const areThere = updated.every(({ row }) => row > 0 && row < rows);
  if (!isAsRead(sheet, basedOn) || !areThere) throw new HostError("sheet-changed", { sheet: found.name });
  if (sheet.writing?.isProtected === true) throw new HostError("protected", { sheet: found.name });
  const put = (row: number, cells: readonly NewCell[]): void => putRow(copy, found, { row, cells });
  for (const { row, values } of updated) put(row, values);
  [...(rows === 0 ? [headings] : []), ...added].forEach((cells, index) => put(rows + index, cells));
  copy.written();
}

function putRow(
  copy: WorkingCopy,
  sheet: SheetCopy,
  { row, cells }: { readonly row: number; readonly cells: readonly NewCell[] },
): void {
  cells.forEach((cell, column) => {
    const { value, numberFormat } = styledCell(cell);
    const { numberFormat: own, like } = sheet.at({ row, column });
    const held = cellOfNew({ value, numberFormat: numberFormat ?? own }, copy.text);
    sheet.put({ row, column }, { cell: held, value, numberFormat: numberFormat ?? own, like });
  });
}

/** A sheet is ours when it holds our headings in its first row and nothing beside them. */
function isOurs(sheet: Sheet, headings: readonly string[]): boolean {
  const isAlone = [...sheet.rows.values()].every((cells) => cells.length <= headings.length);
  return isAlone && headings.every((heading, column) => cellAt(sheet, 0, column)?.value === heading);
}

function isAsRead(sheet: Sheet, basedOn: Sheet | null): boolean {
  if (basedOn === sheet) return true;
  const rows = rowsOf(sheet);
  if (rowsOf(basedOn) !== rows) return false;
  for (let row = 0; row < rows; row += 1) {
    const [now, then] = [sheet.rows.get(row) ?? [], basedOn?.rows.get(row) ?? []];
    const width = Math.max(now.length, then.length);
    for (let column = 0; column < width; column += 1) {
      if (heldBy(now[column]) !== heldBy(then[column])) return false;
    }
  }
  return true;
}

/** The last row that holds something, counted from one. */
function rowsOf(sheet: Sheet | null): number {
  let rows = 0;
  for (const [row, cells] of sheet?.rows ?? []) {
    if (row >= rows && cells.some((cell) => heldBy(cell) !== "")) rows = row + 1;
  }
  return rows;
}
