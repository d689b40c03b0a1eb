import type { CellRange } from "../../workbook/address";
import { isLbfWording, readHeading, type GoalColumn, type GoalTableKind } from "../../reading/headings";
import type { Period } from "../../reading/readings";
import type { FoundHeadings } from "./findHeadings";
import { type Grid, textOf } from "./grid";
import type { BudgetMapping } from "../staffing/staffingTable";
import type { TableMark } from "./pointedOut";
import { LAYOUT, type Heading, type PlanFacts } from "../planTables";

/** What a user has told of a workbook where the workbook itself is silent. */
export interface Given {
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
  /** The sheet column, from zero, of each of LBF's columns that the table has. */
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

/** The headings of a table that the user has pointed out. */
export function givenHeadings(grid: Grid, { kind, range, columns }: GivenTable): FoundHeadings {
  const goals = new Map(Object.entries(columns).map(([goal, column]) => [column, goal as GoalColumn]));
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
      exact: goal !== null && isLbfWording(text, kind, goal),
      unit: readHeading(text)?.unit ?? null,
    });
  }
  const missing = LAYOUT[kind].filter((goal) => columns[goal] === undefined);
  const { top, left, right } = range;
  return { kind, headings, top, bottom: top, left, right, missing };
}

/** Whether two ranges share a cell. */
export function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
