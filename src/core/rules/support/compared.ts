import type { ComparedFigure } from "../../comparing/comparedFigure";
import type { RowBesideData } from "../../comparing/comparePlan";
import type { Plan } from "../../plan/plan";
import type { GoalCell } from "../../tables/planTables";
import type { RuleInput } from "../rule";
import { isMeasured } from "./quantity";
import { isFilled } from "./rows";

/** The rows whose Indikator names a quantity, beside the imported data; none while no data are imported. */
export function comparedRows(plan: Plan): readonly RowBesideData[] {
  if (plan.figures().length === 0) return [];
  return plan.compared().filter(({ row: { indikator } }) => isFilled(indikator) && isMeasured(indikator.text));
}

/** Visits every row that takes part in the comparison. */
export function eachComparedRow({ plan }: RuleInput, visit: (row: RowBesideData) => void): void {
  comparedRows(plan).forEach(visit);
}

/** The figures of a row by the cell they stand in, of those that the test picks out. */
export function byCell(
  { compared, row }: RowBesideData,
  isWanted: (figure: ComparedFigure) => boolean,
): readonly { readonly cell: GoalCell; readonly figures: readonly ComparedFigure[] }[] {
  return (["baseline", "comparison"] as const).flatMap((column) => {
    const cell = row[column];
    const figures = compared.figures.filter((figure) => figure.column === column && isWanted(figure));
    return cell === null || figures.length === 0 ? [] : [{ cell, figures }];
  });
}
