import type { CellChange } from "../core/findings/finding";
import { sameMerges } from "../core/repair/merges";
import type { AfterCell, TidyPlan } from "../core/repair/tidyPlan";
import { cellName, type CellAddress, type CellRange } from "../core/workbook/address";
import type { RewrittenTable } from "./host";

/** A rectangle of cells, each as the host has it, with the merges in it: counted from its corner, for it may be moved. */
export interface Block<Cell> {
  readonly cells: readonly (readonly Cell[])[];
  readonly merges: readonly CellRange[];
}

type Corner = Pick<CellRange, "top" | "left">;

/** Ranges of a sheet as a block counts them, from the rectangle's corner. */
export function fromCorner({ top, left }: Corner, ranges: readonly CellRange[]): CellRange[] {
  return ranges.map((range) => shifted(range, -top, -left));
}

/** A block's ranges where they are in the sheet. */
export function inSheet({ top, left }: Corner, ranges: readonly CellRange[]): CellRange[] {
  return ranges.map((range) => shifted(range, top, left));
}

function shifted({ top, left, bottom, right }: CellRange, rows: number, columns: number): CellRange {
  return { top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

/** Whether both hold the same, cell by cell as `isSame` has it. */
export function holdsSame<Cell>(
  one: Block<Cell>,
  other: Block<Cell>,
  isSame: (one: Cell, other: Cell) => boolean,
): boolean {
  return (
    sameMerges(one.merges, other.merges) &&
    one.cells.every((row, top) =>
      row.every((cell, left) => {
        const against = other.cells[top]?.[left];
        return against !== undefined && isSame(cell, against);
      }),
    )
  );
}

/** A cell that looks like another and holds the text; null for nothing. */
type WithText<Cell> = (like: Cell, text: string | null) => Cell;

/** The block as the plan has it afterwards. */
export function blockAfter<Cell>(
  block: Block<Cell>,
  { range, after, mergesAfter }: TidyPlan,
  withText: WithText<Cell>,
): Block<Cell> {
  const at = ({ row, column }: CellAddress): Cell | undefined => block.cells[row - range.top]?.[column - range.left];
  const cellAfter = (own: Cell, planned: AfterCell | undefined): Cell => {
    if (planned === undefined) return withText(own, null);
    if (planned.kind === "moved") return at(planned.from) ?? withText(own, null);
    const first = planned.kind === "text" ? planned.from[0] : planned.like;
    return withText((first && at(first)) ?? own, planned.kind === "text" ? planned.text : null);
  };
  return {
    merges: fromCorner(range, mergesAfter),
    cells: block.cells.map((row, top) => row.map((own, left) => cellAfter(own, after[top]?.[left]))),
  };
}

/** How the one block differs from the other. `held`: what a cell holds, "" for nothing. */
export function changesOf<Cell>(
  { sheet, range }: Pick<RewrittenTable, "sheet" | "range">,
  { before, after }: { readonly before: Block<Cell>; readonly after: Block<Cell> },
  held: (cell: Cell) => string | number | boolean,
): CellChange[] {
  return after.cells.flatMap((row, top) =>
    row.flatMap((cell, left): CellChange[] => {
      const stood = before.cells[top]?.[left];
      const old = stood === undefined ? "" : held(stood);
      const value = held(cell);
      if (old === value) return [];
      const to = typeof value === "boolean" ? String(value) : value;
      return [{ sheet, cell: cellName({ row: range.top + top, column: range.left + left }), from: String(old), to }];
    }),
  );
}
