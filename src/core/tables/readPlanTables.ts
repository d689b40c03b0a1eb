import { findKommune } from "../reading/kommuner";
import { readPeriod } from "../reading/periods";
import type { Period } from "../reading/types";
import type { CellRange } from "../workbook/address";
import type { Sheet, Workbook } from "../workbook/snapshot";
import { readBudgetTables } from "./budgetTables";
import { readDataTables } from "./dataTables";
import { findHeadings, HeadingReader } from "./findHeadings";
import { givenHeadings, NOTHING_GIVEN, overlap, withGiven, type Given, type GivenTable } from "./given";
import { readGoalTable, ReadingMemo, type UnplacedGoalTable } from "./goalTable";
import { Grid } from "./grid";
import { indsatsomraadeOf } from "./indsatsomraadeOf";
import { locatePointedOut } from "./pointedOut";
import { readPlanLines, type PlanLines } from "./planLines";
import { readStaffingTables } from "./staffingTables";
import type { GoalTable, Plan, PlanTables } from "./types";

/**
 * Finds and reads every table of a workbook, wherever it stands, and what the workbook says of the plan. Our own reports
 * repeat the plan's tables and are passed over.
 * @param told what the user has told where the workbook is silent.
 */
export function readPlanTables(workbook: Workbook, told: Given = NOTHING_GIVEN): PlanTables {
  const { given } = locatePointedOut(told, workbook.sheets);
  const headingReader = new HeadingReader();
  const memo = new ReadingMemo();
  const sheets = readSheets(workbook, given).map((sheet) => {
    const grid = new Grid(sheet);
    const pointedOut = given.tables.filter((table) => table.sheet === sheet.name);
    const data = readDataTables(grid);
    const isData = isWithin(data);
    const tables = withPointedOut(goalTablesOf(grid, headingReader, memo, isData), pointedOut, grid, memo);
    const isGoal = isWithin(tables);
    const isInTable = (row: number): boolean => isGoal(row) || isData(row);
    return { grid, tables, data, isInTable, lines: readPlanLines(grid, isInTable) };
  });
  const said = planOfWorkbook(
    sheets.map((sheet) => sheet.lines),
    sheets.flatMap((sheet) => sheet.tables),
  );
  const plan = withGiven(said, given);
  const goals = sheets.flatMap(({ grid, tables, lines }) =>
    tables.map((table) => place(grid, table, planOfSheet(lines, plan))),
  );
  const staff = sheets.map(({ grid, isInTable, lines }) => {
    const pointedOut = given.budgets.filter(({ sheet }) => sheet === grid.sheet.name).map(({ range }) => range);
    const staffing = readStaffingTables(grid, planOfSheet(lines, plan), isInTable).filter(
      ({ range }) => !pointedOut.some((budget) => overlap(budget, range)),
    );
    const isStaff = isWithin(staffing);
    const isTaken = (row: number): boolean => isInTable(row) || isStaff(row);
    return { staffing, budgets: readBudgetTables(grid, isTaken, { mapping: given.budgetMapping, pointedOut }) };
  });
  return {
    sheets: workbook.sheets,
    ...(workbook.notRead === undefined ? {} : { notRead: workbook.notRead }),
    plan,
    heads: sheets.flatMap(({ grid: { sheet }, tables, lines: { statements } }) =>
      tables.length === 0 ? [] : [{ sheet, statements }],
    ),
    goals,
    staffing: staff.flatMap(({ staffing }) => staffing),
    budgets: staff.flatMap(({ budgets }) => budgets),
    data: sheets.flatMap(({ data }) => data),
  };
}

/** All sheets but our own reports; one in which the user has pointed out a table is read all the same. */
function readSheets({ sheets }: Workbook, { tables, budgets }: Given): Sheet[] {
  const pointedAt = new Set([...tables, ...budgets].map(({ sheet }) => sheet));
  return sheets.filter(({ isReport, name }) => !isReport || pointedAt.has(name));
}

/** Whether a sheet row lies in one of the tables. */
function isWithin(tables: readonly { readonly range: CellRange }[]): (row: number) => boolean {
  return (row) => tables.some(({ range }) => row >= range.top && row <= range.bottom);
}

function goalTablesOf(
  grid: Grid,
  reader: HeadingReader,
  memo: ReadingMemo,
  isData: (row: number) => boolean,
): UnplacedGoalTable[] {
  const tables: UnplacedGoalTable[] = [];
  const isHeadingRow = (row: number): boolean => isData(row) || findHeadings(grid, row, reader).length > 0;
  let next = 0;
  for (const row of grid.rowIndexes) {
    if (row < next || isData(row)) continue;
    const found = findHeadings(grid, row, reader);
    if (found.length === 0) continue;
    const read = found.map((headings) => readGoalTable(grid, headings, isHeadingRow, memo));
    tables.push(...read);
    next = Math.min(...read.map((table) => table.range.bottom)) + 1;
  }
  return tables;
}

/** The tables that the user has pointed out take the place of what was found there. */
function withPointedOut(
  found: readonly UnplacedGoalTable[],
  given: readonly GivenTable[],
  grid: Grid,
  memo: ReadingMemo,
): UnplacedGoalTable[] {
  const kept = found.filter((table) => !given.some((one) => overlap(one.range, table.range)));
  const read = given.map((table) => readGoalTable(grid, givenHeadings(grid, table), () => false, memo));
  return [...kept, ...read];
}

function place(grid: Grid, table: UnplacedGoalTable, plan: Plan): GoalTable {
  return { ...table, plan, indsatsomraade: table.kind === "delmaal" ? indsatsomraadeOf(grid, table.range.top) : null };
}

function planOfSheet(lines: PlanLines, plan: Plan): Plan {
  return {
    name: lines.name ?? plan.name,
    kommune: lines.kommune ?? plan.kommune,
    period: lines.period.from === null ? plan.period : lines.period,
  };
}

function planOfWorkbook(lines: readonly PlanLines[], tables: readonly UnplacedGoalTable[]): Plan {
  const name = first(lines, (line) => line.name);
  return {
    name,
    kommune:
      first(lines, (line) => line.kommune) ?? first(lines, (line) => line.mentionedKommune) ?? kommuneInTables(tables),
    period:
      first(lines, (line) => (line.period.from === null ? null : line.period)) ??
      (name === null ? null : readPeriod(name)) ??
      first(lines, (line) => line.mentionedPeriod) ??
      NO_PERIOD,
  };
}

const NO_PERIOD: Period = { from: null, to: null };
/** Rows of a table that are looked at for a kommune, when no line names it. */
const ROWS_FOR_KOMMUNE = 200;

function kommuneInTables(tables: readonly UnplacedGoalTable[]): string | null {
  for (const table of tables) {
    for (const row of table.rows.slice(0, ROWS_FOR_KOMMUNE)) {
      const found = row.comparison === null ? null : findKommune(row.comparison.text);
      if (found !== null) return found.asWritten;
    }
  }
  return null;
}

function first<T, R>(items: readonly T[], pick: (item: T) => R | null): R | null {
  for (const item of items) {
    const picked = pick(item);
    if (picked !== null) return picked;
  }
  return null;
}
