import { planFigures } from "../comparing/planFigures";
import { pullProposals, type PullProposal } from "../comparing/pull";
import type { ComparedRow } from "../comparing/comparedFigure";
import { NO_CHOICES } from "../indicators/indicatorMatch";
import { DEFAULT_SETTINGS } from "../rules/rule";
import { comparedRows } from "../rules/support/compared";
import { readPlanTables } from "../tables/readPlanTables";
import type { Workbook } from "../workbook/snapshot";
import type { CheckOptions } from "./check";

/** A row of the plan and what its cells can be filled with. */
export interface PullRow {
  readonly row: ComparedRow;
  /** Those that would change something: of empty cells, and of cells that hold something else. Never empty. */
  readonly proposals: readonly PullProposal[];
}

/** The rows that the imported figures have something for, as the check with the same options compares them. */
export function pullRows(
  workbook: Workbook,
  { given, data: imported, choices = NO_CHOICES, settings = DEFAULT_SETTINGS }: CheckOptions,
): readonly PullRow[] {
  const tables = readPlanTables(workbook, given);
  const data = planFigures(tables, imported);
  return comparedRows({ tables, data, choices, settings }).flatMap(({ compared: row }) => {
    const proposals = pullProposals(tables, [row]).filter(({ state }) => state !== "same");
    return proposals.length === 0 ? [] : [{ row, proposals }];
  });
}
