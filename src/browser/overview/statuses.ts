import { NOT_REVIEWED, type PlanReview, type PlanStatus } from "../../reports/overview/review";
import type { OverviewPlan } from "./plan";

/** What somebody has decided about a file, as the browser keeps it: never in the file. */
export interface KeptStatus {
  /** What the file is known by: its bytes where the browser can tell, else its place and size. */
  readonly id: string;
  readonly path: string;
  readonly status: PlanStatus;
  readonly note: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** All that is kept, to be looked up. */
export interface StatusBook {
  readonly byId: ReadonlyMap<string, KeptStatus>;
  /** The last of each place. */
  readonly byPath: ReadonlyMap<string, KeptStatus>;
  /** Whether the browser keeps them; null until it has been asked. */
  readonly isKept: boolean | null;
}

export const NO_STATUSES: StatusBook = { byId: new Map(), byPath: new Map(), isKept: null };

export function statusBook(all: Iterable<KeptStatus>, isKept: boolean | null): StatusBook {
  const byId = new Map<string, KeptStatus>();
  const byPath = new Map<string, KeptStatus>();
  for (const kept of all) {
    byId.set(kept.id, kept);
    const other = byPath.get(kept.path);
    if (other === undefined || other.at <= kept.at) byPath.set(kept.path, kept);
  }
  return { byId, byPath, isKept };
}

/** What the plan's file is known by; null while that isn't known yet. */
export function knownBy({ hash, file, path, state }: OverviewPlan): string | null {
  if (hash !== null) return hash;
  return file === null || state.kind === "waiting" ? null : `${path}|${file.size}`;
}

/**
 * What has been decided about the plan. Of a file that has been changed since, by its place: the note is still of use, the
 * status is that of what the file was.
 */
export function reviewOf(plan: OverviewPlan, { byId, byPath }: StatusBook): PlanReview {
  const id = knownBy(plan);
  const own = id === null ? undefined : byId.get(id);
  if (own !== undefined) return { status: own.status, isEarlier: false, note: own.note };
  const earlier = id === null ? undefined : byPath.get(plan.path);
  return earlier === undefined ? NOT_REVIEWED : { status: earlier.status, isEarlier: true, note: earlier.note };
}

/** The decision to be kept of the plan; null while its file isn't known. */
export function decided(
  plan: OverviewPlan,
  { status, note }: Pick<PlanReview, "status" | "note">,
  at: number,
): KeptStatus | null {
  const id = knownBy(plan);
  return id === null ? null : { id, path: plan.path, status, note, at };
}

/** The status that counts now. */
export function statusNow({ status, isEarlier }: PlanReview): PlanStatus {
  return isEarlier ? "unseen" : status;
}
