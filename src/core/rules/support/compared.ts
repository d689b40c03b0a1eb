import { comparePlan } from "../../comparing/comparePlan";
import type { ComparedFigure, ComparedRow } from "../../comparing/types";
import type { GoalCell, GoalRow, GoalTable } from "../../tables/types";
import { cellName } from "../../workbook/address";
import type { RuleContext } from "../rule";
import { readTraits } from "./indicator";
import { namesQuantity } from "./quantity";
import { isFilled } from "./rows";

/** A row of the plan beside the imported data. */
export interface RowWithData {
  readonly compared: ComparedRow;
  readonly row: GoalRow;
  readonly table: GoalTable;
}

/** Visits every row whose Indikator names a quantity; none while no data are imported. */
export function eachComparedRow(context: RuleContext, visit: (row: RowWithData) => void): void {
  const { tables, data, choices, settings } = context;
  if (data.length === 0) return;
  const byPlace = new Map(
    comparePlan(tables, data, {
      ...(choices === undefined ? {} : { choices }),
      ...(settings.ownAreas === undefined ? {} : { ownAreas: settings.ownAreas }),
    }).map((row) => [placeOf(row.sheet, row.cell), row] as const),
  );
  for (const table of tables.goals) {
    for (const row of table.rows) {
      const compared = byPlace.get(placeOf(table.sheet.name, cellName(row.at)));
      if (compared !== undefined && isFilled(row.indikator) && isMeasured(row.indikator.text))
        visit({ compared, row, table });
    }
  }
}

function isMeasured(indikator: string): boolean {
  const { share, count } = readTraits(indikator);
  return share || count || namesQuantity(indikator);
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
