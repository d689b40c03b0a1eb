import { FORMS, formsFor, type AtLeastOneForm } from "../forms";
import { findKommune } from "../reading/kommuner";
import { forward, readPeriod } from "../reading/periods";
import type { Period } from "../reading/readings";
import { overlap } from "../workbook/address";
import { isOwnReport } from "../workbook/ownSheets";
import type { Sheet, Workbook } from "../workbook/snapshot";
import { readBudgetTables } from "./budget/budgetTables";
import { withoutBudgets } from "./claims";
import { readDataTables } from "./data/dataTables";
import { findHeadings, HeadingReader } from "./regions/findHeadings";
import { formsAmong } from "./ownForms";
import { takenBy } from "./regions/freeCells";
import { NOTHING_GIVEN, withGiven, type Given, type GivenTable } from "./regions/given";
import { givenHeadings } from "./regions/givenHeadings";
import { readGoalTable, ReadingMemo, type UnplacedGoalTable } from "./goals/goalTable";
import { Grid, type IsTaken } from "./regions/grid";
import { indsatsomraadeOf } from "./regions/indsatsomraadeOf";
import { locatePointedOut } from "./regions/pointedOut";
import { readPlanLines, type PlanLines } from "./planLines";
import { readStaffingTables } from "./staffing/staffingTables";
import type { BudgetTable, StaffingTable } from "./staffing/staffingTable";
import type { GoalTable, PlanTables } from "./planTables";
import type { PlanFacts } from "./planFacts";

/**
 * Finds and reads every table of a workbook, wherever it stands, and what the workbook says of the plan. Our own reports
 * repeat the plan's tables and are passed over.
 * @param told what the user has told where the workbook is silent.
 */
export function readPlanTables(workbook: Workbook, told: Given = NOTHING_GIVEN): PlanTables {
  const { given } = locatePointedOut(told, workbook.sheets);
  const memo = new ReadingMemo();
  // A report that lost its mark, or never had one, is known by what it is.
  const all = workbook.sheets.map((sheet) =>
    isOwnReport(sheet) && !sheet.isReport ? { ...sheet, isReport: true } : sheet,
  );
  const grids = readSheets(all, given).map((sheet) => new Grid(sheet));
  const rounds = formsFor(given, firstYearOf(grids, given));
  const readers = rounds.map((form) => new HeadingReader(form));
  const sheets = grids.map((grid) => {
    const { sheet } = grid;
    const pointedOut = given.tables.filter((table) => table.sheet === sheet.name);
    const data = readDataTables(grid);
    const isData = takenBy(data);
    const tables = withPointedOut(goalTablesOf(grid, readers, memo, isData), pointedOut, { grid, rounds, memo });
    const isGoal = takenBy(tables);
    const isInTable: IsTaken = (row, column) => isGoal(row, column) || isData(row, column);
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
  const staff = sheets.map(({ grid, tables, isInTable, lines }) =>
    readStaff(
      { grid, isInTable, isDelaftale: tables.some(({ kind }) => kind === "delmaal") },
      planOfSheet(lines, plan),
      given,
    ),
  );
  const isUsed = new Set<Sheet | string>([
    ...staff.flatMap(({ staffing, budgets }) => [...staffing, ...budgets].map(({ sheet }) => sheet)),
    ...given.tables.map(({ sheet }) => sheet),
  ]);
  const forms = formsAmong(goals, (sheet) => isUsed.has(sheet) || isUsed.has(sheet.name));
  const isForm = (sheet: Sheet): boolean => forms.empty.includes(sheet) || forms.filled.includes(sheet);
  return {
    sheets: all,
    ...(workbook.notRead === undefined ? {} : { notRead: workbook.notRead }),
    plan,
    heads: sheets.flatMap(({ grid: { sheet }, tables, lines: { statements } }) =>
      tables.length === 0 || isForm(sheet) ? [] : [{ sheet, statements }],
    ),
    goals: goals.filter(({ sheet }) => !isForm(sheet)),
    forms,
    staffing: staff.flatMap(({ staffing }) => staffing),
    budgets: staff.flatMap(({ budgets }) => budgets),
    data: sheets.flatMap(({ data }) => data),
    text: workbook.text ?? [],
  };
}

interface StaffSheet {
  readonly grid: Grid;
  readonly isInTable: IsTaken;
  readonly isDelaftale: boolean;
}

/** The lists of staff and the budgets of a sheet; of cells that both are read of, the better reading has them. */
function readStaff(
  { grid, isInTable, isDelaftale }: StaffSheet,
  plan: PlanFacts,
  given: Given,
): { readonly staffing: readonly StaffingTable[]; readonly budgets: readonly BudgetTable[] } {
  const pointedOut = given.budgets.filter(({ sheet }) => sheet === grid.sheet.name).map(({ range }) => range);
  const found = readStaffingTables(grid, plan, isInTable).filter(
    ({ range }) => !pointedOut.some((budget) => overlap(budget, range)),
  );
  const told = { mapping: given.budgetMapping, pointedOut };
  const free = grid.without(isInTable);
  const budgets = readBudgetTables(free, told);
  if (found.length === 0 || budgets.length === 0) return { staffing: found, budgets };
  const staffing = withoutBudgets(grid, found, budgets, ({ indsatsomraade }) =>
    isDelaftale ? "delaftale" : indsatsomraade === null ? "elsewhere" : "under-area",
  );
  if (staffing.length === 0) return { staffing, budgets };
  return { staffing, budgets: readBudgetTables(free.without(takenBy(staffing)), told) };
}

/** All sheets but our own reports; one in which the user has pointed out a table is read all the same. */
function readSheets(sheets: readonly Sheet[], { tables, budgets }: Given): Sheet[] {
  const pointedAt = new Set([...tables, ...budgets].map(({ sheet }) => sheet));
  return sheets.filter(({ isReport, name }) => !isReport || pointedAt.has(name));
}

function goalTablesOf(
  grid: Grid,
  readers: readonly HeadingReader[],
  memo: ReadingMemo,
  isData: (row: number) => boolean,
): UnplacedGoalTable[] {
  const tables: UnplacedGoalTable[] = [];
  const isHeadingRow = (row: number): boolean => isData(row) || findHeadings(grid, row, readers).length > 0;
  let next = 0;
  for (const row of grid.rowIndexes) {
    if (row < next || isData(row)) continue;
    const found = findHeadings(grid, row, readers);
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
  { grid, rounds, memo }: { readonly grid: Grid; readonly rounds: AtLeastOneForm; readonly memo: ReadingMemo },
): UnplacedGoalTable[] {
  const kept = found.filter((table) => !given.some((one) => overlap(one.range, table.range)));
  const read = given.map((table) => readGoalTable(grid, givenHeadings(grid, table, rounds), () => false, memo));
  return [...kept, ...read];
}

/** The plan's first year, for what two forms know as well: as the lines around the tables say it, else the user. */
function firstYearOf(grids: readonly Grid[], { form, forms = FORMS, period }: Given): number | null {
  if (forms.length < 2 || forms.some(({ id }) => id === form)) return null;
  const said = planOfWorkbook(
    grids.map((grid) => readPlanLines(grid, () => false)),
    [],
  ).period.from;
  const from = said ?? period.from;
  return from === null ? null : Number(from.slice(0, 4));
}

function place(grid: Grid, table: UnplacedGoalTable, plan: PlanFacts): GoalTable {
  return { ...table, plan, indsatsomraade: table.kind === "delmaal" ? indsatsomraadeOf(grid, table.range.top) : null };
}

function planOfSheet(lines: PlanLines, plan: PlanFacts): PlanFacts {
  return {
    name: lines.name ?? plan.name,
    kommune: lines.kommune ?? plan.kommune,
    period: lines.period.from === null ? plan.period : lines.period,
  };
}

function planOfWorkbook(lines: readonly PlanLines[], tables: readonly UnplacedGoalTable[]): PlanFacts {
  const name = first(lines, (line) => line.name);
  return {
    name,
    kommune:
      first(lines, (line) => line.kommune) ?? first(lines, (line) => line.mentionedKommune) ?? kommuneInTables(tables),
    period:
      first(lines, (line) => (line.period.from === null ? null : line.period)) ??
      (name === null ? null : forward(readPeriod(name))) ??
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
