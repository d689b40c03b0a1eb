import { isElectionName, type ElectionName } from "../../reading/electionDates";
import { mayNameElection } from "../../reading/elections";
import { readTextYears } from "../../reading/years";
import type { GoalCell, GoalRow, GoalTable } from "../../tables/planTables";
import { FIGURE_COLUMNS, figureCell } from "./cells";
import { isFilled } from "./rows";
import { yearCell } from "./years";

/** An election that a cell of a row names. */
export interface NamedElection {
  readonly name: ElectionName;
  readonly year: number;
  readonly cell: GoalCell;
}

/** The elections that a row's figures, its year or its source name, in that order. */
export function electionsOf(row: GoalRow, table: GoalTable): readonly NamedElection[] {
  const found: NamedElection[] = [];
  for (const column of FIGURE_COLUMNS) {
    const { cell, reading } = figureCell(row, column) ?? {};
    if (cell === undefined || reading === undefined || !mayNameElection(reading.text)) continue;
    for (const { election, years } of readTextYears(reading.text)) {
      const [year] = years;
      if (isElectionName(election) && year !== undefined) found.push({ name: election, year, cell });
    }
  }
  const cell = yearCell(row, table);
  if (!isFilled(cell)) return found;
  for (const { name, year } of row.read.year.elections) if (isElectionName(name)) found.push({ name, year, cell });
  return found;
}
