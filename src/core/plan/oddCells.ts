import type { PlanTables } from "../tables/planTables";
import type { CellAddress, CellRange } from "../workbook/address";
import type { Cell, Sheet } from "../workbook/snapshot";
import { hasUnknownFigure } from "../workbook/unknownSign";

/** A cell of a table, with its place. */
export interface TableCell {
  readonly sheet: Sheet;
  readonly at: CellAddress;
  readonly cell: Cell;
}

/** The cells below the tables' headings that hold something else than a plain value; most workbooks have none. */
export function oddCells(tables: PlanTables): readonly TableCell[] {
  return rangesOf(tables).flatMap(cellsIn);
}

interface NeededRange {
  readonly sheet: Sheet;
  readonly range: CellRange;
  /** Columns that the check has no use for. */
  readonly unused: ReadonlySet<number>;
}

function rangesOf({ goals, staffing, budgets, data }: PlanTables): NeededRange[] {
  return [
    ...goals.map(({ sheet, range, bodyTop, headings }) => ({
      sheet,
      range: { ...range, top: bodyTop },
      unused: new Set(headings.filter(({ goal }) => goal === null).map(({ column }) => column)),
    })),
    ...budgets.map(({ sheet, range, fields }) => ({
      sheet,
      range,
      unused: new Set(
        fields.filter(({ meaning }) => meaning === null || meaning.kind === "ignore").map(({ at }) => at.column),
      ),
    })),
    ...[...staffing, ...data].map(({ sheet, range }) => ({ sheet, range, unused: NONE })),
  ];
}

const NONE: ReadonlySet<number> = new Set();

function cellsIn({ sheet, range, unused }: NeededRange): TableCell[] {
  const found: TableCell[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells = sheet.rows.get(row);
    if (cells === undefined) continue;
    for (let column = range.left; column <= range.right; column += 1) {
      const cell = cells[column];
      if (cell !== undefined && isOdd(cell) && !unused.has(column)) found.push({ sheet, at: { row, column }, cell });
    }
  }
  return found;
}

function isOdd(cell: Cell): boolean {
  const { value, error, unknown, leftOut } = cell;
  const isNoValue = value === null && (error !== undefined || unknown !== undefined);
  return isNoValue || leftOut !== undefined || hasUnknownFigure(cell);
}
