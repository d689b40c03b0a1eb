import { findIndsatsomraade } from "../reading/indsatsomraader";
import { type Grid, textOf } from "./grid";

/** Lines above a table that are looked at for its indsatsområde. */
const LINES_ABOVE = 40;

/** The indsatsområde of what begins in the row: the nearest title above that names one, else the sheet's name. */
export function indsatsomraadeOf(grid: Grid, top: number): string | null {
  for (let row = top - 1; row >= Math.max(0, top - LINES_ABOVE); row -= 1) {
    for (const cell of grid.sheet.rows.get(row) ?? []) {
      if (typeof cell?.value !== "string") continue;
      const found = findIndsatsomraade(textOf(cell));
      if (found !== null) return found;
    }
  }
  return findIndsatsomraade(grid.sheet.name);
}
