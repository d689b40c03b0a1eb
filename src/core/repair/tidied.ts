import { overlap, type CellAddress } from "../workbook/address";
import type { Cell, Sheet, SheetRow } from "../workbook/snapshot";
import type { AfterCell, CellBlock, TidyPlan } from "./tidyPlan";

/** The rectangle as it stands afterwards. */
export function tidiedCells(plan: TidyPlan): CellBlock {
  return plan.after.map((row) => row.map((cell) => cellAfter(plan, cell)));
}

function cellAfter(plan: TidyPlan, after: AfterCell): Cell | undefined {
  if (after.kind === "empty") return undefined;
  if (after.kind === "moved") return cellBefore(plan, after.from);
  const [first] = after.from;
  const numberFormat = (first === undefined ? undefined : cellBefore(plan, first))?.numberFormat ?? "General";
  return { value: after.text, text: after.text, numberFormat };
}

function cellBefore({ before, range }: TidyPlan, { row, column }: CellAddress): Cell | undefined {
  return before[row - range.top]?.[column - range.left];
}

/** The sheet as it stands afterwards. */
export function tidiedSheet(sheet: Sheet, plan: TidyPlan): Sheet {
  const { range, mergesAfter } = plan;
  const rows = new Map<number, SheetRow>(sheet.rows);
  tidiedCells(plan).forEach((cells, index) => {
    const row: (Cell | undefined)[] = [...(rows.get(range.top + index) ?? [])];
    cells.forEach((cell, column) => (row[range.left + column] = cell));
    while (row.length > 0 && row.at(-1) === undefined) row.pop();
    if (row.length > 0) rows.set(range.top + index, row);
    else rows.delete(range.top + index);
  });
  return {
    ...sheet,
    rows: new Map([...rows].sort(([a], [b]) => a - b)),
    merges: [...sheet.merges.filter((merge) => !overlap(merge, range)), ...mergesAfter],
  };
}
