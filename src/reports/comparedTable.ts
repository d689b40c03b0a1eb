import { differencesOf, type Difference } from "../core/comparing/difference";
import type { ComparedRow } from "../core/comparing/comparedFigure";

/** An area beside its kommune, by one indicator of the plan. */
export interface ComparedLine {
  readonly row: ComparedRow;
  readonly difference: Difference;
}

export interface ComparedTable {
  readonly lines: readonly ComparedLine[];
  /** How many indicators have no such pair of figures. */
  readonly without: number;
}

/** Every area of every indicator beside the kommune; null where no data are imported. */
export function comparedTable(rows: readonly ComparedRow[]): ComparedTable | null {
  if (rows.length === 0) return null;
  const compared = rows.map((row) => differencesOf(row).map((difference): ComparedLine => ({ row, difference })));
  return { lines: compared.flat(), without: compared.filter((lines) => lines.length === 0).length };
}
