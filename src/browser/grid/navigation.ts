import { cellAt } from "../../core/workbook/snapshot";
import type { CellAddress, CellRange } from "../../core/workbook/address";
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
      return ctrlKey ? jump(layout, from, "up") : at(row - 1, column);
    case "ArrowDown":
      return ctrlKey ? jump(layout, from, "down") : at(after(rows, merge?.bottom, row), column);
    case "ArrowLeft":
      return ctrlKey ? jump(layout, from, "left") : at(row, column - 1);
    case "ArrowRight":
      return ctrlKey ? jump(layout, from, "right") : at(row, after(columns, merge?.right, column));
    case "Home":
      return ctrlKey ? at(0, 0) : at(row, 0);
    case "End":
      return at(ctrlKey ? lastFilledRow(layout) : row, lastFilledColumn(layout));
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

type Direction = "up" | "down" | "left" | "right";

/**
 * To the edge of the block that the cell stands in, or over the gap to where the next begins; to the sheet's edge where none
 * does. A merge is one cell, as long as it is.
 */
function jump(layout: SheetLayout, from: CellAddress, direction: Direction): CellAddress {
  const isFilled = ({ row, column }: CellAddress): boolean => cellAt(layout.sheet, row, column) !== undefined;
  let last = from;
  let goesOn: boolean | null = null;
  for (const cell of cellsBeyond(layout, from, direction)) {
    goesOn ??= isFilled(from) && isFilled(cell);
    if (goesOn && !isFilled(cell)) return last;
    if (!goesOn && isFilled(cell)) return cell;
    last = cell;
  }
  return last;
}

/** The cells that follow on the one given, to the sheet's edge. */
function* cellsBeyond(layout: SheetLayout, from: CellAddress, direction: Direction): Generator<CellAddress> {
  const isAcross = direction === "left" || direction === "right";
  const shown = isAcross ? layout.columns : layout.rows;
  const startOf = ({ row, column }: CellAddress): number => positionOf(shown, isAcross ? column : row);
  let cell = from;
  let position = startOf(from);
  for (;;) {
    const merge = mergeAt(layout, cell.row, cell.column);
    const next =
      direction === "up" || direction === "left"
        ? startOf(cell) - 1
        : after(shown, isAcross ? merge?.right : merge?.bottom, position);
    if (next < 0 || next >= shown.length || next === position) return;
    position = next;
    const index = shown[position] ?? 0;
    cell = owner(layout, isAcross ? { row: from.row, column: index } : { row: index, column: from.column });
    yield cell;
  }
}

/** The keys that select more than a cell, with what is selected; null for another key. */
export function selectBy(
  event: MoveKey & { readonly shiftKey: boolean },
  active: CellAddress,
  selected: CellRange,
  layout: SheetLayout,
): CellRange | null {
  const { key, ctrlKey, shiftKey } = event;
  const all = wholeSheet(layout);
  if (key === " " && ctrlKey && shiftKey) return all;
  if (key === " " && ctrlKey) return { ...selected, top: all.top, bottom: all.bottom };
  if (key === " " && shiftKey) return { ...selected, left: all.left, right: all.right };
  if (key.toLowerCase() !== "a" || !ctrlKey || shiftKey) return null;
  const block = blockAround(active, layout);
  const isOne = block.top === block.bottom && block.left === block.right;
  // A second time the whole sheet, and at once where nothing stands around the cell.
  return isOne || isSame(block, selected) ? all : block;
}

/** The cells around the one given, as far as nothing but empty rows and columns stands around them. */
function blockAround(active: CellAddress, layout: SheetLayout): CellRange {
  const { sheet } = layout;
  const all = wholeSheet(layout);
  const holds = (top: number, left: number, bottom: number, right: number): boolean => {
    for (let row = Math.max(top, 0); row <= bottom; row++) {
      const cells = sheet.rows.get(row);
      if (cells === undefined) continue;
      for (let column = Math.max(left, 0); column <= right; column++) if (cells[column] !== undefined) return true;
    }
    return false;
  };
  let { row: top, column: left, row: bottom, column: right } = active;
  for (;;) {
    const before = { top, left, bottom, right };
    while (top > 0 && holds(top - 1, left - 1, top - 1, right + 1)) top -= 1;
    while (bottom < all.bottom && holds(bottom + 1, left - 1, bottom + 1, right + 1)) bottom += 1;
    while (left > 0 && holds(top - 1, left - 1, bottom + 1, left - 1)) left -= 1;
    while (right < all.right && holds(top - 1, right + 1, bottom + 1, right + 1)) right += 1;
    if (isSame(before, { top, left, bottom, right })) return before;
  }
}

function wholeSheet({ rows, columns }: SheetLayout): CellRange {
  return { top: 0, left: 0, bottom: rows[rows.length - 1] ?? 0, right: columns[columns.length - 1] ?? 0 };
}

function isSame(one: CellRange, other: CellRange): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

function lastFilledRow({ sheet, rows }: SheetLayout): number {
  let last = 0;
  for (const row of sheet.rows.keys()) last = row;
  return positionOf(rows, last);
}

function lastFilledColumn({ sheet, columns }: SheetLayout): number {
  let last = 0;
  for (const cells of sheet.rows.values()) last = Math.max(last, cells.length - 1);
  return positionOf(columns, last);
}

function clamp(position: number, last: number): number {
  return Math.min(Math.max(position, 0), last);
}
