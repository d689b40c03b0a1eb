import { findIndsatsomraade } from "../../reading/indsatsomraader";
import type { CellAddress, CellRange } from "../../workbook/address";
import { type Grid, textOf } from "./grid";

/** Lines above a table that are looked at for its indsatsområde. */
const LINES_ABOVE = 40;

/** A title that names an indsatsområde; without a cell where it is the sheet's name. */
export interface AreaTitle {
  readonly omraade: string;
  readonly text: string;
  readonly at: CellAddress | null;
}

type Columns = Pick<CellRange, "left" | "right">;

/**
 * The indsatsområde of what begins in the row: the nearest title above that names one, else the sheet's name.
 * @param columns those of the table: of titles side by side its own is over them.
 */
export function indsatsomraadeOf(grid: Grid, top: number, columns?: Columns): string | null {
  return areaTitleOf(grid, top, columns)?.omraade ?? null;
}

/** The title that gives what begins in the row its indsatsområde. */
export function areaTitleOf({ sheet }: Pick<Grid, "sheet">, top: number, columns?: Columns): AreaTitle | null {
  for (let row = top - 1; row >= Math.max(0, top - LINES_ABOVE); row -= 1) {
    const titles: (AreaTitle & { readonly at: CellAddress })[] = [];
    for (const [column, cell] of (sheet.rows.get(row) ?? []).entries()) {
      if (typeof cell?.value !== "string") continue;
      const text = textOf(cell);
      const omraade = findIndsatsomraade(text);
      if (omraade !== null) titles.push({ omraade, text, at: { row, column } });
    }
    const over = titles.filter(({ at }) => columns !== undefined && at.column <= columns.right).at(-1) ?? titles[0];
    if (over !== undefined) return over;
  }
  const omraade = findIndsatsomraade(sheet.name);
  return omraade === null ? null : { omraade, text: sheet.name, at: null };
}
