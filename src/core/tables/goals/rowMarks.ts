import { roughMark } from "../../reading/roughMark";
import type { GoalTable } from "../planTables";

/**
 * A mark for each row of a goal table, in order: the same for rows with the same Delmål and Indikator, and for few others.
 * Every row's texts are gone through for it.
 */
export function rowMarks(table: GoalTable): readonly number[] {
  return table.rows.map(({ delmaal, indikator }) =>
    roughMark(indikator?.text ?? "", roughMark(delmaal?.text ?? "", 0)),
  );
}
