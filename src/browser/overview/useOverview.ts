import * as React from "react";
import type { Workbook } from "../../core/workbook/snapshot";
import { OpenError, type FileSummary, type HeldData, type OpenProblem } from "../opening/protocol";
import type { WorkbookReader } from "../opening/workbookReader";
import type { Found } from "../opening/found";
import type { OverviewPlan } from "./plan";
import { NO_STATUSES, type StatusBook } from "./statuses";
import { FIRST_VIEW, type OverviewView } from "./view";

interface OverviewState extends Pick<Found, "passedOver" | "others"> {
  readonly plans: readonly OverviewPlan[];
  /** What the plans are held against. */
  readonly data: HeldData;
  /** True while files are being checked. */
  readonly running: boolean;
}

export interface OverviewControl extends OverviewState {
  /** Checks the files one after the other, in place of those before. `today` is an ISO date. */
  readonly start: (found: Found, today: string) => void;
  /** Checks them again, held against the files of data; none for none. */
  readonly hold: (files: readonly File[], today: string) => void;
  /** The plan is open, and its workbook another than its file by now: its line is that of the workbook. */
  readonly follow: (file: File, workbook: Workbook, today: string) => void;
  readonly stop: () => void;
  /** Stops, and forgets the files. */
  readonly clear: () => void;
  /** How the user has arranged it: as it was when she comes back from a plan. */
  readonly view: OverviewView;
  readonly setView: React.Dispatch<React.SetStateAction<OverviewView>>;
  readonly statuses: StatusBook;
  readonly setStatuses: React.Dispatch<React.SetStateAction<StatusBook>>;
}

const NO_DATA: HeldData = { id: 0, files: [] };
const NOTHING: OverviewState = { plans: [], passedOver: [], others: 0, data: NO_DATA, running: false };

type PlanState = OverviewPlan["state"];

/** The files of the overview, and what has been found out about each. */
export function useOverview(reader: WorkbookReader): OverviewControl {
  const [state, setState] = React.useState(NOTHING);
  const [view, setView] = React.useState(FIRST_VIEW);
  const [statuses, setStatuses] = React.useState(NO_STATUSES);
  const control = React.useRef<AbortController | null>(null);
  // What was done in a plan that is open counts, not what its file held.
  const followed = React.useRef(new Map<File, Workbook>());
  const lastData = React.useRef(0);

  const abort = (): void => {
    control.current?.abort();
    control.current = null;
  };

  /** What the worker says of the plan, as a change of the state. */
  const found = async (
    { id, file, path }: OverviewPlan,
    { data, today, signal }: { readonly data: HeldData; readonly today: string; readonly signal?: AbortSignal },
  ): Promise<(before: OverviewState) => OverviewState> => {
    if (file === null) return (before) => before;
    const workbook = followed.current.get(file);
    const task = { today, data };
    const options = signal === undefined ? {} : { signal };
    try {
      const summary = await (workbook === undefined
        ? reader.summarise(file, task, options)
        : reader.summariseOpen(workbook, file.name, task, options));
      return summary === null ? passedOver(id, path) : withState(id, checkedOf(summary), summary.hash);
    } catch (error) {
      return withState(id, { kind: "unread", problem: problemOf(error) }, null);
    }
  };

  const run = (plans: readonly OverviewPlan[], data: HeldData, today: string): void => {
    const own = new AbortController();
    control.current = own;
    void (async () => {
      for (const plan of plans) {
        if (plan.file === null) continue;
        const change = await found(plan, { data, today, signal: own.signal });
        if (own.signal.aborted) return;
        setState(change);
      }
      setState((before) => ({ ...before, running: false }));
    })();
  };

  const start = ({ files, unread, passedOver, others }: Found, today: string): void => {
    abort();
    followed.current.clear();
    const all = [
      ...files.map((found): Omit<OverviewPlan, "id"> => ({ ...found, hash: null, state: { kind: "waiting" } })),
      ...unread.map(({ path, problem }): Omit<OverviewPlan, "id"> => {
        return { path, file: null, hash: null, state: { kind: "unread", problem } };
      }),
    ];
    const plans = all.map((plan, id) => ({ ...plan, id }));
    setState({ plans, passedOver, others, data: NO_DATA, running: true });
    setView(FIRST_VIEW);
    run(plans, NO_DATA, today);
  };

  const hold = (files: readonly File[], today: string): void => {
    abort();
    const data = files.length === 0 ? NO_DATA : { id: ++lastData.current, files };
    // What was counted without the data, or with others, is no longer what is asked.
    const plans = state.plans.map((plan): OverviewPlan => {
      return plan.file === null ? plan : { ...plan, state: { kind: "waiting" } };
    });
    setState((before) => ({ ...before, plans, data, running: true }));
    run(plans, data, today);
  };

  const follow = (file: File, workbook: Workbook, today: string): void => {
    const plan = state.plans.find((one) => one.file === file);
    if (plan === undefined || followed.current.get(file) === workbook) return;
    followed.current.set(file, workbook);
    void found(plan, { data: state.data, today }).then((change) => {
      // Of another overview by now, or changed again.
      if (followed.current.get(file) === workbook) setState(change);
    });
  };

  const clear = (): void => {
    abort();
    followed.current.clear();
    setState(NOTHING);
    setView(FIRST_VIEW);
  };

  const stop = (): void => {
    abort();
    setState((before) => ({ ...before, running: false }));
  };

  return { ...state, start, hold, follow, stop, clear, view, setView, statuses, setStatuses };
}

function checkedOf({ hash: _hash, ...summary }: FileSummary): PlanState {
  return { kind: "checked", summary };
}

function problemOf(error: unknown): OpenProblem {
  return error instanceof OpenError ? error.problem : { code: "unexpected", values: {} };
}

/** With what was found out about a plan. */
function withState(id: number, state: PlanState, hash: string | null) {
  return (before: OverviewState): OverviewState => ({
    ...before,
    plans: before.plans.map((plan) => (plan.id === id ? { ...plan, state, hash: hash ?? plan.hash } : plan)),
  });
}

/** It is no plan: it stands among those that are passed over. */
function passedOver(id: number, path: string) {
  return ({ plans, passedOver: others, ...rest }: OverviewState): OverviewState => ({
    ...rest,
    plans: plans.filter((plan) => plan.id !== id),
    passedOver: [...others, { path, reason: "own-output" }],
  });
}
