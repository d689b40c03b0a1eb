import { columnsOf, isRole, type FormColumn, type GoalColumn } from "../../forms/form";
import type { FigureReading, YearReading } from "../../reading/readings";
import type { GoalCell, GoalRow, GoalTable } from "../planTables";

/** The row's cell of a column; null for a column that the table doesn't have. */
export function cellIn(table: Pick<GoalTable, "form" | "kind">, row: GoalRow, goal: GoalColumn): GoalCell | null {
  return row.cells[columnsOf(table).findIndex(({ id }) => id === goal)] ?? null;
}

/** The row's cells by the form's columns, in the form's order, those that the table has. */
export function cellsOf(
  table: Pick<GoalTable, "form" | "kind">,
  row: GoalRow,
): readonly { readonly column: FormColumn; readonly cell: GoalCell }[] {
  return columnsOf(table).flatMap((column, index) => {
    const cell = row.cells[index] ?? null;
    return cell === null ? [] : [{ column, cell }];
  });
}

/** What a column of figures was read as; null for a column of another kind. */
export function figuresOf({ read }: GoalRow, goal: GoalColumn): FigureReading | null {
  if (goal === "baseline" || goal === "comparison") return read[goal];
  const further = read.further.get(goal);
  return further?.reader === "figure" ? further.reading : null;
}

/** What a column of years was read as; null for a column of another kind. */
export function yearOf({ read }: GoalRow, goal: GoalColumn): YearReading | null {
  if (goal === "year") return read.year;
  const further = read.further.get(goal);
  return further?.reader === "year" ? further.reading : null;
}

/** Columns that no rule knows by a role. */
export function furtherColumns(table: Pick<GoalTable, "form" | "kind">): readonly FormColumn[] {
  return columnsOf(table).filter(({ id }) => !isRole(id));
}

/** All that a row says, the roles in one order whatever the form's: rows of two rounds are compared by it. */
export function allCells({
  delmaal,
  indikator,
  baseline,
  comparison,
  year,
  source,
  cells,
}: GoalRow): readonly (GoalCell | null)[] {
  const known = [delmaal, indikator, baseline, comparison, year, source];
  return [...known, ...cells.filter((cell) => cell !== null && !known.includes(cell))];
}
