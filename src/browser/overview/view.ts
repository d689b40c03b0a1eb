import type { VirtualItem } from "@tanstack/react-virtual";
import type { PlanStatus } from "../../reports/overview/review";
import type { Severity } from "../../core/findings/finding";
import type { SortOrder } from "./sortPlans";

/** What the plans shown have in common; null for any. */
export interface PlanFilters {
  readonly search: string;
  /** "" for those that don't say. */
  readonly kommune: string | null;
  readonly status: PlanStatus | null;
  /** With findings of it that nobody has accepted; none of any; or couldn't be read. */
  readonly severity: Severity | "none" | "unread" | null;
  readonly rule: string | null;
}

export type PanelName = "data" | "indicators" | "twoPlans";

/** How the user has arranged the overview. */
export interface OverviewView {
  readonly order: SortOrder | null;
  readonly filters: PlanFilters;
  /** The plans chosen to stand beside each other, by id, in the order chosen. */
  readonly chosen: readonly number[];
  readonly panel: PanelName | null;
  /** The indicator that is shown over plans, by its quantity. */
  readonly indicator: string | null;
  /** How far the page and the table are scrolled. */
  readonly scroll: { readonly page: number; readonly table: number; readonly left: number };
  /** How high the rows were. */
  readonly measured: readonly VirtualItem[];
}

export const NO_FILTERS: PlanFilters = { search: "", kommune: null, status: null, severity: null, rule: null };

export const FIRST_VIEW: OverviewView = {
  order: null,
  filters: NO_FILTERS,
  chosen: [],
  panel: null,
  indicator: null,
  scroll: { page: 0, table: 0, left: 0 },
  measured: [],
};

/** With the plan chosen or not; two at most, and the first makes room. */
export function withChosen(chosen: readonly number[], id: number): readonly number[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-2);
}
