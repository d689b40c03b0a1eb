import * as React from "react";
import { OpenError, type OpenProblem } from "../opening/protocol";
import type { WorkbookReader } from "../opening/workbookReader";
import type { Found, FoundFile } from "../opening/found";
import type { OverviewPlan } from "./plan";

export interface OverviewState extends Pick<Found, "passedOver" | "others"> {
  readonly plans: readonly OverviewPlan[];
  /** True while files are being checked. */
  readonly running: boolean;
}

export interface OverviewControl extends OverviewState {
  /** Checks the files one after the other, in place of those before. `today` is an ISO date. */
  readonly start: (found: Found, today: string) => void;
  readonly stop: () => void;
  /** Stops, and forgets the files. */
  readonly clear: () => void;
}

const NOTHING: OverviewState = { plans: [], passedOver: [], others: 0, running: false };

/** The files of the overview, and what has been found out about each. */
export function useOverview(reader: WorkbookReader): OverviewControl {
  const [state, setState] = React.useState(NOTHING);
  const control = React.useRef<AbortController | null>(null);

  const stop = (): void => {
    control.current?.abort();
    control.current = null;
    setState((before) => ({ ...before, running: false }));
  };

  const start = ({ files, unread, passedOver, others }: Found, today: string): void => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    const plans = [
      ...files.map((found): OverviewPlan => ({ ...found, state: { kind: "waiting" } })),
      ...unread.map(({ path, problem }): OverviewPlan => ({ path, file: null, state: { kind: "unread", problem } })),
    ];
    setState({ plans, passedOver, others, running: true });
    void (async () => {
      for (const { path, file } of files) {
        const state = await stateOf(reader, file, today, own.signal);
        if (own.signal.aborted) return;
        setState((before) => withState(before, { path, file }, state));
      }
      setState((before) => ({ ...before, running: false }));
    })();
  };

  const clear = (): void => {
    control.current?.abort();
    control.current = null;
    setState(NOTHING);
  };

  return { ...state, start, stop, clear };
}

async function stateOf(
  reader: WorkbookReader,
  file: File,
  today: string,
  signal: AbortSignal,
): Promise<OverviewPlan["state"] | "own-output"> {
  try {
    const line = await reader.summarise(file, today, { signal });
    return line === null ? "own-output" : { kind: "checked", line };
  } catch (error) {
    return { kind: "unread", problem: problemOf(error) };
  }
}

function problemOf(error: unknown): OpenProblem {
  return error instanceof OpenError ? error.problem : { code: "unexpected", values: {} };
}

/** With what was found out about a file: it stays among the plans, or is one of those that are passed over. */
function withState(
  { plans, passedOver, ...rest }: OverviewState,
  { path, file }: FoundFile,
  state: OverviewPlan["state"] | "own-output",
): OverviewState {
  if (state === "own-output") {
    const reason = "own-output";
    return {
      ...rest,
      plans: plans.filter((plan) => plan.file !== file),
      passedOver: [...passedOver, { path, reason }],
    };
  }
  return { ...rest, passedOver, plans: plans.map((plan) => (plan.file === file ? { path, file, state } : plan)) };
}
