import type { BaselineEntry, PlanEntry } from "./model";

/** An indicator that plans have in common, with each plan's figures. */
export interface SharedIndicator {
  readonly quantity: string;
  /** How many plans have it. */
  readonly plans: number;
  /** As most of the plans word it. */
  readonly indikator: string;
  readonly baselines: readonly { readonly entry: PlanEntry; readonly baseline: BaselineEntry }[];
}

/**
 * The indicators that stand in more than one plan, those of most plans first. Two are the same when their telling words
 * or their entry in the catalogue are: a likeness that must be asked about has no place in an overview.
 */
export function sharedIndicators(entries: readonly PlanEntry[]): SharedIndicator[] {
  const found = new Map<string, { entry: PlanEntry; baseline: BaselineEntry }[]>();
  for (const entry of entries) {
    for (const baseline of entry.baselines) {
      const same = found.get(baseline.quantity);
      if (same === undefined) found.set(baseline.quantity, [{ entry, baseline }]);
      else same.push({ entry, baseline });
    }
  }
  return [...found]
    .map(([quantity, baselines]) => ({
      quantity,
      baselines,
      plans: new Set(baselines.map(({ entry }) => entry)).size,
    }))
    .filter(({ plans }) => plans > 1)
    .sort((a, b) => b.plans - a.plans)
    .map((shared) => ({
      ...shared,
      indikator: commonWording(shared.baselines.map(({ baseline }) => baseline.indikator)),
    }));
}

/** The first of those that are used most. */
function commonWording(wordings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const wording of wordings) counts.set(wording, (counts.get(wording) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
}
