import type { CellAddress } from "../../core/workbook/address";
import { mergeAt, positionOf, type SheetLayout } from "./sheetLayout";

/** A key press, as far as moving between cells goes. */
export interface MoveKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** The cell that the key leads to from the active one, or null for a key that doesn't move. `page` is the rows of a screen. */
export function moveBy(
  { key, ctrlKey }: MoveKey,
  from: CellAddress,
  layout: SheetLayout,
  page: number,
): CellAddress | null {
  const { rows, columns } = layout;
  const merge = mergeAt(layout, from.row, from.column);
  const row = positionOf(rows, from.row);
  const column = positionOf(columns, from.column);
  const lastRow = rows.length - 1;
  const lastColumn = columns.length - 1;
  const at = (rowPosition: number, columnPosition: number): CellAddress =>
    owner(layout, {
      row: rows[clamp(rowPosition, lastRow)] ?? 0,
      column: columns[clamp(columnPosition, lastColumn)] ?? 0,
    });
  switch (key) {
    case "ArrowUp":
      return ctrlKey ? at(0, column) : at(row - 1, column);
    case "ArrowDown":
      return ctrlKey ? at(lastFilledRow(layout), column) : at(after(rows, merge?.bottom, row), column);
    case "ArrowLeft":
      return ctrlKey ? at(row, 0) : at(row, column - 1);
    case "ArrowRight":
      return ctrlKey ? at(row, lastColumn) : at(row, after(columns, merge?.right, column));
    case "Home":
      return ctrlKey ? at(0, 0) : at(row, 0);
    case "End":
      return ctrlKey ? at(lastFilledRow(layout), lastColumn) : at(row, lastColumn);
    case "PageUp":
      return at(row - page, column);
    case "PageDown":
      return at(row + page, column);
    default:
      return null;
  }
}

/** The cell itself, or the top left cell of the merge it is part of. */
export function owner(layout: SheetLayout, { row, column }: CellAddress): CellAddress {
  const merge = mergeAt(layout, row, column);
  return merge === null ? { row, column } : { row: merge.top, column: merge.left };
}

/** The position behind the merge's last row or column, else behind the position. */
function after(shown: ArrayLike<number>, last: number | undefined, position: number): number {
  return last === undefined ? position + 1 : positionOf(shown, last + 1);
}

function lastFilledRow({ sheet, rows }: SheetLayout): number {
  let last = 0;
  for (const row of sheet.rows.keys()) last = row;
  return positionOf(rows, last);
}

function clamp(position: number, last: number): number {
  return Math.min(Math.max(position, 0), last);
}
