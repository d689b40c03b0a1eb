import { toldOf } from "../../core/check/checked";
import { pullRows, type PullRow } from "../../core/check/pullRows";
import type { PullProposal } from "../../core/comparing/pull";
import { storesOfWorkbook } from "../../hosts/storePart";
import { optionsOf } from "./checking";
import { withHost, type PaneContext } from "./context";
import { applyChanges } from "./fixing";
import { basisOf } from "./placing";
import type { Basis } from "./basis";
import { takeStore } from "./storing";
import { LAZY_PARTS } from "../lazyParts";

/** What the imported figures have for the plan's cells, and the workbook that they were held against. */
export interface Proposed {
  readonly rows: readonly PullRow[];
  readonly basis: Basis;
}

/** What the imported figures have for the plan's cells, as these are now; null when the workbook can't be read. */
export async function proposePull(pane: PaneContext): Promise<Proposed | null> {
  const done = await withHost(pane, "check", async (host): Promise<Proposed> => {
    const { changes } = pane.running;
    const workbook = await host.read();
    await takeStore(pane, storesOfWorkbook(workbook));
    const [options, { readPlan }] = await Promise.all([optionsOf(pane), LAZY_PARTS.plan()]);
    const plan = readPlan(workbook, toldOf(options));
    return { rows: pullRows(plan), basis: await basisOf(pane, { workbook, changes, plan }) };
  });
  return done?.result ?? null;
}

/** Fills the cells; false when nothing could be written at all. */
export function pull(pane: PaneContext, proposals: readonly PullProposal[], basis: Basis): Promise<boolean> {
  const changes = proposals.map(({ sheet, cell, from, to }) => ({ sheet, cell, from, to }));
  return applyChanges(pane, changes, basis);
}
