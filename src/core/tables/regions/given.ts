import type { CellRange } from "../../workbook/address";
import type { FormChoice } from "../../forms";
import { columnsOf, formColumn, type Form, type GoalColumn, type GoalTableKind } from "../../forms/form";
import { isLbfWording, readHeading } from "../../forms/readHeading";
import type { Period } from "../../reading/readings";
import type { FoundHeadings } from "./foundHeadings";
import { type Grid, textOf } from "./grid";
import type { BudgetMapping } from "../staffing/staffingTable";
import type { Heading } from "../planTables";
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

/**
 * The headings of a table that the user has pointed out.
 * @param forms those that it may follow, the likeliest first
 */
export function givenHeadings(grid: Grid, table: GivenTable, forms: readonly [Form, ...Form[]]): FoundHeadings {
  const { kind, range, columns } = table;
  const form = formOf(grid, table, forms);
  const goals = new Map(columnsOf({ form, kind }).map(({ id }) => [columns[id], id]));
  const headings: Heading[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    const goal = goals.get(column) ?? null;
    const text = textOf(grid.cell(range.top, column));
    if (goal === null && text === "") continue;
    headings.push({
      column,
      goal,
      text,
      at: { row: range.top, column },
      exact: goal !== null && isLbfWording(text, formColumn({ form, kind }, goal)),
      unit: readHeading(text, form)?.unit ?? null,
    });
  }
  const missing = columnsOf({ form, kind }).flatMap(({ id }) => (columns[id] === undefined ? [id] : []));
  const { top, left, right } = range;
  return { form, kind, headings, top, bottom: top, left, right, missing };
}

/** The form that the user has said, else the first of those that most of the columns are of. */
function formOf(grid: Grid, { kind, range, columns, form: said }: GivenTable, forms: readonly [Form, ...Form[]]): Form {
  const scoreOf = (form: Form): number =>
    columnsOf({ form, kind }).reduce((sum, column) => {
      const at = columns[column.id];
      if (at === undefined) return sum;
      return sum + 100 + (isLbfWording(textOf(grid.cell(range.top, at)), column) ? 1 : 0);
    }, 0);
  const [first, ...others] = forms;
  return (
    forms.find(({ id }) => id === said) ??
    others.reduce((best, form) => (scoreOf(form) > scoreOf(best) ? form : best), first)
  );
}

/** Whether two ranges share a cell. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
/** What a table that was pointed out is known by, wherever it is: its headings, and its last row. */
export interface TableMark {
  readonly headings: HeadingTexts;
  readonly last: string;
}
