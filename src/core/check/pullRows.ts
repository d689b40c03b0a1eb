import { pullProposals, type PullProposal } from "../comparing/pull";
import type { ComparedRow } from "../comparing/comparedFigure";
import type { Plan } from "../plan/plan";
import { comparedRows } from "../rules/support/compared";

/** A row of the plan and what its cells can be filled with. */
export interface PullRow {
  readonly row: ComparedRow;
  /** Those that would change something: of empty cells, and of cells that hold something else. Never empty. */
  readonly proposals: readonly PullProposal[];
}

/** The rows that the imported figures have something for, as the check of the plan compares them. */
export function pullRows(plan: Plan): readonly PullRow[] {
  return comparedRows(plan).flatMap(({ compared: row }) => {
    const proposals = pullProposals(plan.tables, [row]).filter(({ state }) => state !== "same");
    return proposals.length === 0 ? [] : [{ row, proposals }];
  });
}
