import { roughMark } from "../../reading/roughMark";
import type { GoalTable } from "../planTables";

const known = new WeakMap<GoalTable, readonly number[]>();

/**
 * A mark for each row of a goal table, in order: the same for rows with the same Delmål and Indikator, and for few others.
 * Worked out once for a table: every row's texts are gone through for it.
 */
export function rowMarks(table: GoalTable): readonly number[] {
  const found = known.get(table);
  if (found !== undefined) return found;
  const marks = table.rows.map(({ delmaal, indikator }) =>
    roughMark(indikator?.text ?? "", roughMark(delmaal?.text ?? "", 0)),
  );
  known.set(table, marks);
  return marks;
}
