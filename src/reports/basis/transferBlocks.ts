import type { CellChange } from "../../core/findings/finding";
import { cellName, parseCellName, type CellAddress, type CellRange } from "../../core/workbook/address";
import type { Sheet } from "../../core/workbook/snapshot";

/** Cells that are copied together and pasted at the first of them: every one takes something. */
export interface TransferBlock {
  readonly range: CellRange;
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * The changes in rectangles without a hole, so that what is pasted lays nothing over a cell that takes nothing. A cell
 * that is merged over several columns stands alone: it is one cell to whoever pastes, and as many columns to what is pasted.
 */
export function transferBlocks({ merges }: Pick<Sheet, "merges">, changes: readonly CellChange[]): TransferBlock[] {
  const left = new Map<string, string | number>(changes.map(({ cell, to }) => [cell, to]));
  const wide = new Set(merges.map(({ top, left: column }) => cellName({ row: top, column })));
  const joins = (row: number, column: number): boolean => {
    const name = cellName({ row, column });
    return left.has(name) && !wide.has(name);
  };
  const blocks: TransferBlock[] = [];
  for (const at of changes.flatMap(({ cell }) => parseCellName(cell) ?? []).sort(byRow)) {
    if (!left.has(cellName(at))) continue;
    const range = joins(at.row, at.column) ? largerOf(rightFirst(at, joins), downFirst(at, joins)) : alone(at);
    const rows = along(range.top, range.bottom).map((row) =>
      along(range.left, range.right).map((column) => left.get(cellName({ row, column })) ?? ""),
    );
    for (const row of along(range.top, range.bottom))
      for (const column of along(range.left, range.right)) left.delete(cellName({ row, column }));
    blocks.push({ range, rows });
  }
  return blocks;
}

type Joins = (row: number, column: number) => boolean;

function rightFirst({ row, column }: CellAddress, joins: Joins): CellRange {
  let right = column;
  while (joins(row, right + 1)) right += 1;
  let bottom = row;
  while (along(column, right).every((one) => joins(bottom + 1, one))) bottom += 1;
  return { top: row, left: column, bottom, right };
}

function downFirst({ row, column }: CellAddress, joins: Joins): CellRange {
  let bottom = row;
  while (joins(bottom + 1, column)) bottom += 1;
  let right = column;
  while (along(row, bottom).every((one) => joins(one, right + 1))) right += 1;
  return { top: row, left: column, bottom, right };
}

function largerOf(a: CellRange, b: CellRange): CellRange {
  return sizeOf(b) > sizeOf(a) ? b : a;
}

function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

function alone({ row, column }: CellAddress): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

function along(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function byRow(a: CellAddress, b: CellAddress): number {
  return a.row - b.row || a.column - b.column;
}
