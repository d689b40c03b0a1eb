import { HostError, type Host } from "../../hosts/host";
import type { Checked, PaneProps } from "../props";
import type { Seen } from "./solving";
import type { Basis } from "./basis";
import type { Action, PaneState, Problem } from "./state";

/** What the pane's actions work on: the state as it is now, and the page's properties as they are now. */
export interface PaneContext {
  readonly state: () => PaneState;
  readonly props: () => PaneProps;
  readonly dispatch: (action: Action) => void;
  readonly running: Running;
}

/** What lasts over renders without being drawn. */
export interface Running {
  /** Cancels the check that runs. */
  abort: AbortController | null;
  /** The last check, to say its result in another language. */
  checked: Checked | null;
  /** The workbook that the last result is of. */
  basis: Basis | null;
  /** Something is being written: whatever else would write waits for the user to ask again. */
  acting: boolean;
  /** A live check that waits for Excel to have time. */
  retry: ReturnType<typeof setTimeout> | undefined;
  /** What was typed into forms that aren't done, by what they are about. */
  readonly drafts: Map<string, string>;
  /** Every finding of the workbook since it was opened, and how many of a kind. */
  seen: Seen | null;
  /** Counts changes of the workbook: a change while it is read makes the result stale at once. */
  changes: number;
  /** A check was asked for while another ran. */
  again: boolean;
  /** The result last announced, so that checking as the user types doesn't repeat itself. */
  announced: string;
  /** The name that findings were last accepted in. */
  reviewer: string;
}

export function newRunning(): Running {
  return {
    abort: null,
    checked: null,
    basis: null,
    acting: false,
    retry: undefined,
    drafts: new Map(),
    seen: null,
    changes: 0,
    again: false,
    announced: "",
    reviewer: "",
  };
}

/** What writes is done once until the host has answered: a second press in the meantime is the first one's echo. */
const WRITING: ReadonlySet<Problem["during"]> = new Set(["fix", "undo", "insert", "store", "mark"]);

/** Does something with the host; what goes wrong is told in place. Gives null then, and where there is no host. */
export async function withHost<Result>(
  pane: PaneContext,
  during: Problem["during"],
  act: (host: Host) => Promise<Result>,
): Promise<{ readonly result: Result } | null> {
  const { host } = pane.props();
  const writes = WRITING.has(during);
  if (host === null || (writes && pane.running.acting)) return null;
  pane.dispatch({ type: "problem", problem: null });
  const { running } = pane;
  if (writes) running.acting = true;
  try {
    return { result: await act(host) };
  } catch (error) {
    pane.dispatch({ type: "problem", problem: problemOf(error, during) });
    return null;
  } finally {
    if (writes) running.acting = false;
  }
}

/** The error as the pane tells it. */
export function problemOf(error: unknown, during: Problem["during"]): Problem {
  if (error instanceof HostError) return { code: error.code, values: error.values, during };
  // A fault of ours: whoever looks into it needs the whole of it.
  console.error(error);
  return { code: "internal", values: {}, during };
}

/** What reports call the workbook. */
export function reportName({ fileName }: Pick<PaneProps, "fileName">): string {
  return fileName ?? "";
}
