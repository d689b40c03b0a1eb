import type { Host } from "../../src/hosts/host";
import type { PaneProps } from "../../src/pane/props";
import { newRunning, type PaneContext } from "../../src/pane/state/context";
import { reduce } from "../../src/pane/state/reducer";
import { initialState } from "../../src/pane/state/state";

/** What the pane's actions work on, without a pane: the state moves on, and nothing is drawn. */
export function paneContext(host: Host, props: Partial<PaneProps> = {}): PaneContext {
  let state = initialState("da");
  const all: PaneProps = { host, program: "Baselinekontrol 0.1.0", today: () => "2026-11-20", ...props };
  const pane: PaneContext = {
    state: () => state,
    props: () => all,
    dispatch: (action) => {
      state = reduce(state, action);
    },
    running: newRunning(),
  };
  host.onChange(({ source }) => {
    pane.running.changes += 1;
    pane.dispatch({ type: "stale", stale: source });
  });
  return pane;
}
