import * as React from "react";
import { OpenError, type OpenProblem } from "../opening/protocol";
import type { WorkbookReader } from "../opening/workbookReader";
import type { OverviewPlan } from "./plan";

export interface OverviewState {
  readonly plans: readonly OverviewPlan[];
  /** True while files are being checked. */
  readonly running: boolean;
}

export interface OverviewControl extends OverviewState {
  /** Checks the files one after the other, in place of those before. `today` is an ISO date. */
  readonly start: (files: readonly File[], today: string) => void;
  readonly stop: () => void;
  /** Stops, and forgets the files. */
  readonly clear: () => void;
}

const NOTHING: OverviewState = { plans: [], running: false };

/** The files of the overview, and what has been found out about each. */
export function useOverview(reader: WorkbookReader): OverviewControl {
  const [state, setState] = React.useState(NOTHING);
  const control = React.useRef<AbortController | null>(null);

  const stop = (): void => {
    control.current?.abort();
    control.current = null;
    setState((before) => ({ ...before, running: false }));
  };

  const start = (files: readonly File[], today: string): void => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setState({ plans: files.map((file) => ({ file, state: { kind: "waiting" } })), running: true });
    void (async () => {
      for (const [index, file] of files.entries()) {
        const found = await stateOf(reader, file, today, own.signal);
        if (own.signal.aborted) return;
        setState(({ plans, running }) => ({ running, plans: replaced(plans, index, { file, state: found }) }));
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
): Promise<OverviewPlan["state"]> {
  try {
    return { kind: "checked", line: await reader.summarise(file, today, { signal }) };
  } catch (error) {
    return { kind: "unread", problem: problemOf(error) };
  }
}

function problemOf(error: unknown): OpenProblem {
  return error instanceof OpenError ? error.problem : { code: "unexpected", values: {} };
}

function replaced<Item>(items: readonly Item[], index: number, item: Item): Item[] {
  return items.map((before, position) => (position === index ? item : before));
}
