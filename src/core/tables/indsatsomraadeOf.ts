import { findIndsatsomraade } from "../reading/indsatsomraader";
import type { CellAddress } from "../workbook/address";
import { type Grid, textOf } from "./grid";

/** Lines above a table that are looked at for its indsatsområde. */
const LINES_ABOVE = 40;

/** A title that names an indsatsområde; without a cell where it is the sheet's name. */
export interface AreaTitle {
  readonly omraade: string;
  readonly text: string;
  readonly at: CellAddress | null;
}

/** The indsatsområde of what begins in the row: the nearest title above that names one, else the sheet's name. */
export function indsatsomraadeOf(grid: Grid, top: number): string | null {
  return areaTitleOf(grid, top)?.omraade ?? null;
}

/** The title that gives what begins in the row its indsatsområde. */
export function areaTitleOf({ sheet }: Pick<Grid, "sheet">, top: number): AreaTitle | null {
  for (let row = top - 1; row >= Math.max(0, top - LINES_ABOVE); row -= 1) {
    for (const [column, cell] of (sheet.rows.get(row) ?? []).entries()) {
      if (typeof cell?.value !== "string") continue;
      const text = textOf(cell);
      const omraade = findIndsatsomraade(text);
      if (omraade !== null) return { omraade, text, at: { row, column } };
    }
  }
  const omraade = findIndsatsomraade(sheet.name);
  return omraade === null ? null : { omraade, text: sheet.name, at: null };
}
