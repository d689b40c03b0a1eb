import { contains, type CellAddress, type CellRange } from "../core/workbook/address";
import type { Form } from "../core/forms/form";
import { receiptOf, type Receipt } from "../core/tables/receipt";
import type { BudgetTable, StaffingTable } from "../core/tables/staffing/staffingTable";
import type { DataTable, GoalRow, GoalTable, PlanTables, TableKind } from "../core/tables/planTables";
import { oneLine } from "./wrap";

/** A table found in the workbook, whatever its kind, as a report needs to know it. */
export interface RecognisedTable {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly range: CellRange;
  readonly indsatsomraade: string | null;
  /** The round of LBF's templates that a table of goals is held against. */
  readonly form: Pick<Form, "id" | "ruleSet"> | null;
  /** How it was read, column by column. */
  readonly receipt: Receipt;
  /** How many logical rows it has. */
  readonly rows: number;
  readonly holds: (sheet: string, at: CellAddress) => boolean;
  /** What the logical row over the given sheet row (from zero) is about, on one line; null where there is no row. */
  readonly rowName: (row: number) => string | null;
}

/** All tables of the workbook, in sheet order, top to bottom, left to right. */
export function recognisedTables(tables: PlanTables): RecognisedTable[] {
  const order = new Map(tables.sheets.map((sheet, index) => [sheet.name, index]));
  const found = [
    ...tables.goals.map(goalTable),
    ...tables.staffing.map(staffingTable),
    ...tables.budgets.map(budgetTable),
    ...tables.data.map(dataTable),
  ];
  const sheetOf = (table: RecognisedTable): number => order.get(table.sheet) ?? 0;
  return found.sort((a, b) => sheetOf(a) - sheetOf(b) || a.range.top - b.range.top || a.range.left - b.range.left);
}

function goalTable(table: GoalTable): RecognisedTable {
  return { ...placed(table), rows: table.rows.length, rowName: (row) => nameOf(rowOver(table.rows, row), table.kind) };
}

function staffingTable(table: StaffingTable): RecognisedTable {
  const { lines } = table;
  return { ...placed(table), rows: lines.length, rowName: (row) => namesIn(row, lines, (line) => line.text) };
}

function budgetTable(table: BudgetTable): RecognisedTable {
  const { positions } = table;
  return {
    ...placed(table),
    rows: positions.length,
    rowName: (row) =>
      namesIn(row, positions, ({ stilling, activity }) => [stilling, activity].filter(Boolean).join(" · ")),
  };
}

function dataTable(table: DataTable): RecognisedTable {
  // No finding stands in it, so that nobody asks what a row of it is about.
  return { ...placed(table), rows: table.figures.length, rowName: () => null };
}

/** What every kind of table has: what it is, and where it stands. */
function placed(table: Receipt["table"]): Omit<RecognisedTable, "rows" | "rowName"> {
  const { kind, sheet, range, indsatsomraade } = table;
  return {
    kind,
    sheet: sheet.name,
    range,
    indsatsomraade,
    form: "form" in table ? { id: table.form.id, ruleSet: table.form.ruleSet } : null,
    receipt: receiptOf(table),
    holds: (name, at) => name === sheet.name && contains(range, at.row, at.column),
  };
}

/** What stands in the sheet row; null where nothing does, or more than one thing. */
function namesIn<Item extends { readonly at: CellAddress }>(
  row: number,
  items: readonly Item[],
  name: (item: Item) => string,
): string | null {
  const [only, ...others] = items.filter(({ at }) => at.row === row);
  return only === undefined || others.length > 0 ? null : oneLine(name(only));
}

/** The row that spans the sheet row; rows stand in ascending order. */
function rowOver(rows: readonly GoalRow[], sheetRow: number): GoalRow | undefined {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row === undefined) return undefined;
    if (sheetRow < row.top) high = middle - 1;
    else if (sheetRow > row.bottom) low = middle + 1;
    else return row;
  }
  return undefined;
}

/** A row of the delmålstabel is known by its delmål; in overordnede mål, where one Mål spans several rows, by its indikator. */
function nameOf(row: GoalRow | undefined, kind: GoalTable["kind"]): string | null {
  const cells = kind === "delmaal" ? [row?.delmaal, row?.indikator] : [row?.indikator, row?.delmaal];
  const named = cells.find((cell) => cell !== null && cell !== undefined && !cell.empty);
  return named ? oneLine(named.text) : null;
}
