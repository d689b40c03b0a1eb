import { readTyped, typedInto } from "../../../core/reading/typedCell";
import { cellName, LAST_COLUMN, LAST_ROW, type CellAddress, type CellRange } from "../../../core/workbook/address";
import { cellAt, type Sheet } from "../../../core/workbook/snapshot";
import type { TypedCell } from "../../../hosts/file";
import type { RefusedChange } from "../../../hosts/host";
import { owner } from "../navigation";
import { positionOf, type SheetLayout } from "../sheetLayout";
import type { Block } from "./clipboardBlock";

/**
 * Why a cell takes nothing. "covered": a merged cell lies over it; "calculates": what was typed is a formula, which only
 * Excel works out; "too-long": no cell holds so much; else the workbook's own reason.
 */
type Refusal = "covered" | "calculates" | "too-long" | RefusedChange["reason"];

export interface RefusedCell {
  readonly cell: string;
  readonly reason: Refusal;
}

/** What is to be written, and what isn't. */
export interface Planned {
  readonly cells: readonly TypedCell[];
  readonly refused: readonly RefusedCell[];
  /** What it goes into, as a whole. */
  readonly range: CellRange;
}

export function planTyped(layout: SheetLayout, at: CellAddress, typed: string): Planned {
  return planned(layout, { top: at.row, left: at.column, bottom: at.row, right: at.column }, () => typed);
}

/** Empties the cells that hold something. */
export function planCleared(layout: SheetLayout, range: CellRange): Planned {
  const { sheet } = layout;
  return planned(layout, within(range, sheet), (row, column) => (cellAt(sheet, row, column) === undefined ? null : ""));
}

/**
 * Lays the block from the first selected cell on; a single cell goes into all that are selected. "hidden": some of it would
 * go where the user doesn't see it; "outside": a sheet has no such cells.
 */
export function planBlock(layout: SheetLayout, selected: CellRange, block: Block): Planned | "hidden" | "outside" {
  const { top, left } = selected;
  const width = block[0]?.length ?? 0;
  const isOne = block.length === 1 && width === 1;
  const range = isOne ? selected : { top, left, bottom: top + block.length - 1, right: left + Math.max(width, 1) - 1 };
  if (range.bottom > LAST_ROW || range.right > LAST_COLUMN) return "outside";
  if (hidesSome(layout.rows, range.top, range.bottom) || hidesSome(layout.columns, range.left, range.right))
    return "hidden";
  return planned(layout, range, (row, column) => (isOne ? block[0]?.[0] : block[row - top]?.[column - left]) ?? null);
}

function planned(
  layout: SheetLayout,
  range: CellRange,
  typedAt: (row: number, column: number) => string | null,
): Planned {
  const { sheet } = layout;
  const cells: TypedCell[] = [];
  const refused: RefusedCell[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const typed = typedAt(row, column);
      if (typed === null) continue;
      const cell = cellName({ row, column });
      const over = owner(layout, { row, column });
      if (over.row !== row || over.column !== column) {
        if (typed !== "") refused.push({ cell, reason: "covered" });
        continue;
      }
      const read = readTyped(typed, typedInto(sheet, { row, column }));
      if (read === "formula") refused.push({ cell, reason: "calculates" });
      else if (read === "too-long") refused.push({ cell, reason: "too-long" });
      else cells.push({ sheet: sheet.name, cell, ...read });
    }
  }
  return { cells, refused, range };
}

/** Whether some of them aren't among those shown; behind the last shown there are only empty ones. */
function hidesSome(shown: ArrayLike<number>, first: number, last: number): boolean {
  const end = Math.min(last, shown[shown.length - 1] ?? -1);
  for (let index = first; index <= end; index += 1) if (shown[positionOf(shown, index)] !== index) return true;
  return false;
}

function within({ top, left, bottom, right }: CellRange, { rows }: Sheet): CellRange {
  let last = top;
  let width = left;
  for (const [row, cells] of rows) {
    if (row < top || row > bottom) continue;
    last = row;
    width = Math.max(width, cells.length - 1);
  }
  return { top, left, bottom: Math.min(bottom, last), right: Math.min(right, width) };
}
