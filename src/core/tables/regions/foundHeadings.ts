import type { Form } from "../../forms/form";
import type { GoalTableKind, Heading, GoalColumn } from "../planTables";

/** The headings of one table: where they stand, and what each column is. */
export interface FoundHeadings {
  readonly form: Form;
  readonly kind: GoalTableKind;
  readonly headings: readonly Heading[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly missing: readonly GoalColumn[];
}
