import type { Period } from "../../core/reading/types";

/** What the overview says of one plan. */
export interface OverviewLine {
  /** Null where the workbook doesn't say. */
  readonly plan: string | null;
  readonly kommune: string | null;
  readonly period: Period;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Rows without the year of their baseline. */
  readonly missingYears: number;
  /** Rows without a source. */
  readonly missingSources: number;
  /** Staff of the agreements that doesn't agree with the budget. */
  readonly staffing: number;
}
