import { csvLines } from "../csvLines";
import type { OverviewTable } from "./rows";
import { valueInCsv } from "./values";

/**
 * A table of the overview, in pieces. Without the sums: whoever sorts the lines, or adds them up, would take those for one
 * plan more.
 */
export function overviewCsv({ columns, rows }: OverviewTable): Generator<string> {
  return csvLines([columns.map(({ heading }) => heading), ...rows.map((row) => row.map(valueInCsv))]);
}
