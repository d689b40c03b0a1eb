import { columnsOf } from "../forms/form";
import type { GoalTable } from "../tables/planTables";

/**
 * Which column each column of the table is to be filled from, left to right, as columns of the sheet. LBF's columns
 * change places among themselves; others stay where they are, and so do all while one is missing.
 */
export function sourceColumns(table: GoalTable): readonly number[] {
  const { range, headings, missing } = table;
  const columns: number[] = [];
  for (let column = range.left; column <= range.right; column += 1) columns.push(column);
  if (missing.length > 0) return columns;
  const known = headings.filter(({ goal }) => goal !== null);
  columnsOf(table).forEach(({ id: goal }, index) => {
    const slot = known[index];
    const source = known.find((heading) => heading.goal === goal);
    if (slot !== undefined && source !== undefined) columns[slot.column - range.left] = source.column;
  });
  return columns;
}
