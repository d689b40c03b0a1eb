import type { CellRange } from "../../workbook/address";
import type { FormChoice } from "../../forms";
import type { GoalColumn, GoalTableKind } from "../../forms/form";
import type { Period } from "../../reading/readings";
import type { BudgetMapping } from "../staffing/staffingTable";
import type { PlanFacts } from "../planFacts";
import type { HeadingTexts } from "./headingRow";

/** What a user has told of a workbook where the workbook itself is silent. */
export interface Given extends FormChoice {
  readonly kommune: string | null;
  readonly period: Period;
  readonly tables: readonly GivenTable[];
  /** Readings of the budget's columns, which win over their headings. */
  readonly budgetMapping: readonly BudgetMapping[];
  readonly budgets: readonly GivenBudget[];
}

/** A budget that a user has pointed out; what its columns hold is said by the mapping. */
export interface GivenBudget {
  readonly sheet: string;
  /** Headings in its first row, positions below. */
  readonly range: CellRange;
  /** What it is known by; without it, it is where it was pointed out. */
  readonly mark?: TableMark | undefined;
}

/** A table that a user has pointed out, because its headings aren't recognised. */
export interface GivenTable {
  readonly kind: GoalTableKind;
  readonly sheet: string;
  /** Headings in its first row, values below. */
  readonly range: CellRange;
  /** The form that its columns are of; without it, the one that has them and words them so. */
  readonly form?: string | undefined;
  /** The sheet column, from zero, of each of the form's columns that the table has. */
  readonly columns: Readonly<Partial<Record<GoalColumn, number>>>;
  /** What it is known by; without it, it is where it was pointed out. */
  readonly mark?: TableMark | undefined;
}

export const NOTHING_GIVEN: Given = {
  kommune: null,
  period: { from: null, to: null },
  tables: [],
  budgetMapping: [],
  budgets: [],
};

/** The plan as the workbook tells it, with what the user has given where it is silent. */
export function withGiven(plan: PlanFacts, given: Given): PlanFacts {
  const silent = plan.period.from === null && plan.period.to === null;
  return { ...plan, kommune: plan.kommune ?? given.kommune, period: silent ? given.period : plan.period };
}

/** What a table that was pointed out is known by, wherever it is: its headings, and its last row. */
export interface TableMark {
  readonly headings: HeadingTexts;
  readonly last: string;
}
