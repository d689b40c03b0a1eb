import { comparePlan } from "../../comparing/comparePlan";
import type { ComparedFigure, ComparedRow } from "../../comparing/comparedFigure";
import type { GoalCell, GoalRow, GoalTable } from "../../tables/planTables";
import { cellName } from "../../workbook/address";
import type { RuleContext } from "../rule";
import { namesQuantity } from "./quantity";
import { isFilled } from "./rows";

/** A row of the plan beside the imported data. */
export interface RowWithData {
  readonly compared: ComparedRow;
  readonly row: GoalRow;
  readonly table: GoalTable;
}

/** What a plan is held against imported data with. */
export type ComparingContext = Pick<RuleContext, "tables" | "data" | "choices" | "settings">;

/** The rows whose Indikator names a quantity, beside the imported data; none while no data are imported. */
export function comparedRows({ tables, data, choices, settings }: ComparingContext): readonly RowWithData[] {
  if (data.length === 0) return [];
  const byPlace = new Map(
    comparePlan(tables, data, { choices, ownAreas: settings.ownAreas }).map(
      (row) => [placeOf(row.sheet, row.cell), row] as const,
    ),
  );
  return tables.goals.flatMap((table) =>
    table.rows.flatMap((row) => {
      const compared = byPlace.get(placeOf(table.sheet.name, cellName(row.at)));
      const takesPart = compared !== undefined && isFilled(row.indikator) && namesQuantity(row.indikator.text);
      return takesPart ? [{ compared, row, table }] : [];
    }),
  );
}

/** Visits every row that takes part in the comparison. */
export function eachComparedRow(context: RuleContext, visit: (row: RowWithData) => void): void {
  comparedRows(context).forEach(visit);
}

function placeOf(sheet: string, cell: string): string {
  return `${cell}!${sheet}`;
}

/** The figures of a row by the cell they stand in, of those that the test picks out. */
export function byCell(
  { compared, row }: RowWithData,
  isWanted: (figure: ComparedFigure) => boolean,
): readonly { readonly cell: GoalCell; readonly figures: readonly ComparedFigure[] }[] {
  return (["baseline", "comparison"] as const).flatMap((column) => {
    const cell = row[column];
    const figures = compared.figures.filter((figure) => figure.column === column && isWanted(figure));
    return cell === null || figures.length === 0 ? [] : [{ cell, figures }];
  });
}
