import { readStaffingLine } from "../../../src/core/reading/staffing";
import type {
  BudgetFigure,
  MergedBudget,
  MergedPosition,
  StaffingTable,
} from "../../../src/core/tables/staffing/staffingTable";
import { sheetFromRows } from "../../../src/core/workbook/fromRows";

const BUDGET_SHEET = sheetFromRows("Budget", []);
const PLAN = { name: null, kommune: null, period: { from: null, to: null } };

/** A delaftale's lines, one a row. */
export function staffingTable(area: string | null, lines: readonly string[]): StaffingTable {
  return {
    kind: "medarbejdere",
    sheet: sheetFromRows(area ?? "Ark1", []),
    range: { top: 0, left: 0, bottom: lines.length, right: 0 },
    indsatsomraade: area,
    plan: PLAN,
    lines: lines.map((text, index) => ({ at: { row: index + 1, column: 0 }, text, read: readStaffingLine(text) })),
    columns: [],
  };
}

export interface PostOf {
  readonly stilling: string;
  readonly activity?: string | null;
  readonly contract?: number | null;
  readonly shares?: Readonly<Record<string, number>>;
  readonly hours?: Readonly<Record<string, number>>;
}

/** A budget of the given positions, one a row. */
export function mergedBudget(posts: readonly PostOf[]): MergedBudget {
  const positions = posts.map((post, row): MergedPosition => {
    const figure = (value: number, column: number): BudgetFigure => ({
      sheet: BUDGET_SHEET,
      at: { row, column },
      value,
    });
    const figures = (values: Readonly<Record<string, number>> = {}, from: number) =>
      new Map(Object.entries(values).map(([area, value], index) => [area, figure(value, from + index)]));
    return {
      facts: [],
      unread: [],
      sheet: BUDGET_SHEET,
      at: { row, column: 0 },
      stilling: post.stilling,
      activity: post.activity ?? null,
      contractHours: post.contract === null || post.contract === undefined ? null : figure(post.contract, 2),
      annualCost: null,
      shares: figures(post.shares, 4),
      hours: figures(post.hours, 10),
      amounts: new Map(),
      years: new Map(),
      shareTotal: null,
      total: null,
      isIncomplete: false,
      sources: [],
    };
  });
  return { tables: [], positions, costs: [], funding: [], sums: [], costTotal: null, fundingTotal: null, years: [] };
}
