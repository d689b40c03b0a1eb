import { fold } from "../../reading/text";
import { rowMarks } from "../../tables/goals/rowMarks";
import type { GoalRow, GoalTable } from "../../tables/planTables";
import { cellName } from "../../workbook/address";
import { defineRule, type ReportOf, type RuleContext } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isFilled } from "../support/rows";

const MESSAGES = { duplicate: ["row"] } as const;

/** A table names a Delmål with the same Indikator once. */
export const duplicateRow = defineRule({
  id: "layout/duplicate-row",
  group: "layout",
  severity: "warning",
  needsMerges: true,
  origin: "To ens rækker kan få hver sit tal.",
  messages: MESSAGES,
  example: {
    bad: delmaalTable([delmaalRow(), delmaalRow({ baseline: "14,1 %", year: 2022 })]),
    at: "A3",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) => {
    for (const table of context.plan.tables.goals) checkTable(context, table);
  },
});

type Context = RuleContext<ReportOf<typeof MESSAGES>>;

function checkTable(context: Context, table: GoalTable): void {
  const marks = rowMarks(table);
  const prints = table.rows.map((row, index) => (namesGoal(row) ? (marks[index] ?? NO_GOAL) : NO_GOAL));
  const repeated = repeatedPrints(prints);
  if (repeated.size === 0) return;
  const seen = new Map<number, GoalRow[]>();
  for (const [index, row] of table.rows.entries()) {
    const print = prints[index] ?? NO_GOAL;
    if (!repeated.has(print)) continue;
    const candidates = seen.get(print) ?? [];
    const earlier = candidates.find((candidate) => sameGoal(candidate, row));
    if (earlier === undefined) seen.set(print, [...candidates, row]);
    else reportTwin(context, table, row, earlier);
  }
}

function reportTwin(context: Context, table: GoalTable, row: GoalRow, earlier: GoalRow): void {
  // A Delmål merged over both rows is no place where one of them can be changed.
  const cell = row.delmaal?.inherited === true ? row.indikator : row.delmaal;
  if (cell === null) return;
  context.report({
    sheet: table.sheet,
    at: cell.at,
    message: "duplicate",
    values: { row: cellName(earlier.at) },
    related: [{ sheet: table.sheet, at: earlier.at }],
  });
}

const NO_GOAL = -1;

function namesGoal({ delmaal, indikator }: GoalRow): boolean {
  return isFilled(delmaal) && isFilled(indikator);
}

function repeatedPrints(prints: readonly number[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const print of prints) {
    if (print === NO_GOAL) continue;
    if (seen.has(print)) repeated.add(print);
    else seen.add(print);
  }
  return repeated;
}

function sameGoal(a: GoalRow, b: GoalRow): boolean {
  return foldedGoal(a) === foldedGoal(b);
}

function foldedGoal(row: GoalRow): string {
  return `${fold(row.delmaal?.text ?? "")}\n${fold(row.indikator?.text ?? "")}`;
}
