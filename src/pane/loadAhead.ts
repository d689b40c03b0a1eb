import { LAZY_PARTS } from "./lazyParts";
import { LAZY_ACTIONS } from "./views/check/lazyActions";
import { LAZY_FORMS } from "./views/check/lazyForms";
import { LAZY_VIEWS } from "./views/lazyViews";

/**
 * Loads what the pane otherwise loads when it is used, for a page that must work when the network is gone. Rejects when
 * something can't be loaded; what can is ready all the same.
 */
export async function loadAhead(): Promise<void> {
  const loads: readonly (() => Promise<unknown>)[] = [
    ...Object.values(LAZY_PARTS),
    ...Object.values(LAZY_ACTIONS),
    ...Object.values(LAZY_FORMS),
    ...Object.values(LAZY_VIEWS),
  ];
  await Promise.all(loads.map((load) => load()));
}
