import { KEPT_WORKS } from "./database";
import { sortWorks, type KeptWork, type SortedWorks } from "./keptWork";
import { claimed } from "./openTabs";

const NOTHING: SortedWorks = { left: [], elsewhere: [], old: [] };

/** What the browser keeps, but for the work of `own`; of `hash` alone where that is given. What is too old is removed. */
export async function foundWorks(own: string | null, hash?: string): Promise<SortedWorks> {
  try {
    const [all, open] = await Promise.all([KEPT_WORKS.all(), claimed()]);
    const sorted = sortWorks(all, { open, own, now: Date.now() });
    if (sorted.old.length > 0) await removeWorks(sorted.old);
    const isOf = (work: KeptWork): boolean => hash === undefined || work.hash === hash;
    return { left: sorted.left.filter(isOf), elsewhere: sorted.elsewhere.filter(isOf), old: [] };
  } catch {
    // A browser that keeps nothing has nothing to offer.
    return NOTHING;
  }
}

export async function removeWorks(works: readonly KeptWork[]): Promise<void> {
  await KEPT_WORKS.remove(works.map(({ id }) => id)).catch(() => undefined);
}
