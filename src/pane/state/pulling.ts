import { pullRows, type PullRow } from "../../core/check/pullRows";
import type { PullProposal } from "../../core/comparing/pull";
import { storesOfWorkbook } from "../../hosts/storePart";
import { optionsOf } from "./checking";
import { withHost, type PaneContext } from "./context";
import { applyChanges } from "./fixing";
import { takeStore } from "./storing";

/** What the imported figures have for the plan's cells, as these are now; null when the workbook can't be read. */
export async function proposePull(pane: PaneContext): Promise<readonly PullRow[] | null> {
  const done = await withHost(pane, "check", async (host) => {
    const workbook = await host.read();
    await takeStore(pane, storesOfWorkbook(workbook));
    return pullRows(workbook, await optionsOf(pane));
  });
  return done?.result ?? null;
}

/** Fills the cells; false when nothing could be written at all. */
export function pull(pane: PaneContext, proposals: readonly PullProposal[]): Promise<boolean> {
  return applyChanges(
    pane,
    proposals.map(({ sheet, cell, from, to }) => ({ sheet, cell, from, to })),
  );
}
