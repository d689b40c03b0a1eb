import { textOf } from "../tables/regions/grid";
import type { GoalRow, GoalTable } from "../tables/planTables";
import { isVacant } from "../workbook/formatting";
import { cellAt, type Cell } from "../workbook/snapshot";

/** A row of the table as it is to stand: a logical row, or a line across the table (a section's name, guidance). */
export interface TableLine {
  readonly row: GoalRow | null;
  /** The sheet rows it takes up now. */
  readonly top: number;
  readonly bottom: number;
}

/** The body's lines from top to bottom; empty rows are none. */
export function linesOf({ sheet, range, bodyTop, rows }: GoalTable): TableLine[] {
  const lines: TableLine[] = [];
  let next = 0;
  for (let row = bodyTop; row <= range.bottom; row += 1) {
    const block = rows[next];
    if (block?.top === row) {
      lines.push({ row: block, top: block.top, bottom: block.bottom });
      next += 1;
      row = block.bottom;
    } else {
      let isHeld = false;
      for (let column = range.left; column <= range.right; column += 1)
        isHeld ||= isContent(cellAt(sheet, row, column));
      if (isHeld) lines.push({ row: null, top: row, bottom: row });
    }
  }
  return lines;
}

/** Whether the cell holds something that must not be lost. */
export function isContent(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (textOf(cell) !== "" || !isVacant(cell));
}
