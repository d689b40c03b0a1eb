import type { CellRange } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";
import { holdsNumber, numberOf } from "../budget/budgetCells";
import type { PlanTables } from "../planTables";
import { takenBy } from "./freeCells";

/** Figures that stand together outside every table that was read. */
export interface UnclaimedFigures {
  readonly sheet: Sheet;
  readonly range: CellRange;
}

/** Fewer figures together are a note, a date or a page. */
const FEWEST = 3;
const FEWEST_ROWS = 2;
const MOST_BLOCKS = 20;

/** Blocks of figures that no reader takes, which must be told of: rows below each other with figures, outside the tables. */
export function unclaimedFigures({ sheets, forms, goals, staffing, budgets, data }: PlanTables): UnclaimedFigures[] {
  const all = [...goals, ...staffing, ...budgets, ...data];
  const isOwn = new Set([...forms.empty, ...forms.filled]);
  return sheets
    .filter((sheet) => !sheet.isReport && !isOwn.has(sheet))
    .flatMap((sheet) =>
      blocksOf(
        sheet,
        all.filter((table) => table.sheet.name === sheet.name),
      ),
    )
    .slice(0, MOST_BLOCKS);
}

function blocksOf(sheet: Sheet, tables: readonly { readonly range: CellRange }[]): UnclaimedFigures[] {
  const isTaken = takenBy(tables);
  const found: UnclaimedFigures[] = [];
  let block: { readonly rows: number[]; readonly columns: number[] } = { rows: [], columns: [] };
  const close = (): void => {
    const { rows, columns } = block;
    if (columns.length >= FEWEST && rows.length >= FEWEST_ROWS) {
      const [top = 0] = rows;
      const range = { top, left: Math.min(...columns), bottom: rows.at(-1) ?? top, right: Math.max(...columns) };
      found.push({ sheet, range });
    }
    block = { rows: [], columns: [] };
  };
  for (const [row, cells] of sheet.rows) {
    const columns = cells.flatMap((cell, column) =>
      holdsNumber(cell) && numberOf(cell) !== null && !isYear(cell.value) && !isTaken(row, column) ? [column] : [],
    );
    if (columns.length === 0 || (block.rows.at(-1) ?? row - 1) !== row - 1) close();
    if (columns.length === 0) continue;
    block.rows.push(row);
    block.columns.push(...columns);
  }
  close();
  return found;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}
