import { foldTight } from "../../core/reading/text";
import type { BaselineEntry, PlanEntry } from "./model";

/** An indicator that plans have in common, with each plan's figures. */
export interface SharedIndicator {
  /** As the first plan words it. */
  readonly indikator: string;
  readonly baselines: readonly { readonly entry: PlanEntry; readonly baseline: BaselineEntry }[];
}

/**
 * The indicators that stand in more than one plan, those of most plans first. Two are the same when their wordings are,
 * case, spaces and marks aside: a likeness that must be asked about has no place in an overview.
 */
export function sharedIndicators(entries: readonly PlanEntry[]): SharedIndicator[] {
  const found = new Map<string, { entry: PlanEntry; baseline: BaselineEntry }[]>();
  for (const entry of entries) {
    for (const baseline of entry.baselines) {
      const key = keyOf(baseline.indikator);
      const same = found.get(key);
      if (same === undefined) found.set(key, [{ entry, baseline }]);
      else same.push({ entry, baseline });
    }
  }
  return [...found.values()]
    .map((baselines) => ({ baselines, plans: new Set(baselines.map(({ entry }) => entry)).size }))
    .filter(({ plans }) => plans > 1)
    .sort((a, b) => b.plans - a.plans)
    .map(({ baselines }) => ({ indikator: baselines[0]?.baseline.indikator ?? "", baselines }));
}

function keyOf(wording: string): string {
  return foldTight(wording).replace(/[^\p{L}\p{N}]+/gu, "");
}
