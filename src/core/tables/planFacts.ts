import type { Period } from "../reading/readings";

/** What the lines around the tables say of the plan. */
export interface PlanFacts {
  readonly name: string | null;
  /** As written: "Brøndby Kommune". */
  readonly kommune: string | null;
  readonly period: Period;
}
