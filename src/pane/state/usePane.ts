import * as React from "react";
import type { PaneProps } from "../props";
import { check } from "./checking";
import { recallHistory, rememberWritten } from "./history";
import { newRunning, type PaneContext, type Running } from "./context";
import { reduce } from "./reducer";
import { setLanguage } from "./storing";
import { initialState, type Action, type PaneState } from "./state";

/** With "Kontrollér løbende" on, a check begins this long after the last change. */
const LIVE_MS = 1000;

/** The pane's state, and what its actions work on. */
export function usePane(props: PaneProps): { readonly state: PaneState; readonly pane: PaneContext } {
  const [state, setState] = React.useState(() => ({
    ...initialState(props.language ?? "da"),
    live: props.live === true,
    ...props.preferences?.load(),
  }));
  const now = React.useRef({ state, props, mounted: true });
  now.current.props = props;
  const running = React.useRef<Running>(newRunning());

  // One object for the pane's whole life: what an action awaits may end after many renders.
  const [pane] = React.useState<PaneContext>(() => ({
    state: () => now.current.state,
    props: () => now.current.props,
    dispatch: (action: Action) => {
      now.current.state = reduce(now.current.state, action);
      if (now.current.mounted) setState(now.current.state);
    },
    running: running.current,
  }));

  const { order, following, tab } = state;
  React.useEffect(() => pane.props().onTab?.(tab), [pane, tab]);
  React.useEffect(() => {
    // The page's own choice, made before a workbook with one of its own is opened.
    if (props.language !== undefined) void setLanguage(pane, props.language, "user");
  }, [pane, props.language]);
  React.useEffect(() => pane.props().preferences?.save({ order, following }), [pane, order, following]);
  useNewHost(pane, props);
  useChanges(pane, props, state.live);
  useSelection(pane, props, state.following);
  React.useEffect(
    () => () => {
      now.current.mounted = false;
      running.current.abort?.abort();
      clearTimeout(running.current.retry);
    },
    [],
  );
  React.useEffect(() => {
    // Told of results alone: a page may well give a new function with every draw.
    pane.props().onResult?.(state.report, state.stale === null ? "current" : "stale");
  }, [pane, state.report, state.stale]);
  return { state, pane };
}

/** Another workbook: nothing of the last one stays. */
function useNewHost(pane: PaneContext, { host, checkAtOnce }: PaneProps): void {
  const last = React.useRef<PaneProps["host"]>(null);
  React.useEffect(() => {
    if (last.current !== null) {
      pane.running.abort?.abort();
      clearTimeout(pane.running.retry);
      Object.assign(pane.running, newRunning());
      pane.dispatch({ type: "host-changed" });
    }
    last.current = host;
    if (host === null) return;
    recallHistory(pane);
    if (checkAtOnce === true) void check(pane, "at once");
  }, [pane, host, checkAtOnce]);
}

/** A change of the workbook makes the result stale, and begins a check when the user wants that. */
function useChanges(pane: PaneContext, { host }: PaneProps, live: PaneState["live"]): void {
  React.useEffect(() => {
    if (host === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = host.onChange(({ source, written }) => {
      if (written !== undefined) void rememberWritten(pane, written);
      pane.running.changes += 1;
      pane.dispatch({ type: "stale", stale: source });
      if (!live) return;
      clearTimeout(timer);
      timer = setTimeout(() => void check(pane, "live"), LIVE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [pane, host, live]);
}

/** The finding of the cell that the user selects is the current one, unless she wants the list to stand still. */
function useSelection(pane: PaneContext, { host }: PaneProps, following: PaneState["following"]): void {
  React.useEffect(() => {
    if (host === null || !following) return;
    return host.onSelect((cell) => {
      const { selected } = pane.state();
      if (selected?.sheet !== cell.sheet || selected.cell !== cell.cell) pane.dispatch({ type: "selected", cell });
    });
  }, [pane, host, following]);
}
