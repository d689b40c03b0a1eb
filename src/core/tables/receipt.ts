import { formColumn, type FormColumn } from "../forms/form";
import { readHeading } from "../forms/readHeading";
import { contains, type CellAddress, type CellRange } from "../workbook/address";
import { cellAt, type Sheet } from "../workbook/snapshot";
import type { BaselinedataColumn } from "../data/baselinedataColumns";
import { holdsNumber } from "./budget/budgetCells";
import { isMeasure } from "./budget/budgetFields";
import { textOf } from "./regions/grid";
import type { SheetLine } from "./regions/lineMarks";
import type { BudgetMeaning, BudgetTable, Known, StaffingTable } from "./staffing/staffingTable";
import { figuresOf, yearOf } from "./goals/rowCells";
import type { DataTable, GoalTable, Heading } from "./planTables";

/** How a table was read, column by column. */
export interface Receipt {
  readonly table: GoalTable | StaffingTable | BudgetTable | DataTable;
  /** Left to right (in a budget with its positions in columns: top to bottom). */
  readonly columns: readonly ReadColumn[];
  /** Figures whose meaning nobody knows, which were left out. */
  readonly unread: readonly UnreadColumn[];
}

export type ColumnMeaning =
  | { readonly of: "goals"; readonly heading: string }
  | { readonly of: "staff"; readonly meaning: BudgetMeaning }
  | { readonly of: "data"; readonly column: BaselinedataColumn };

export interface ReadColumn {
  /** The heading's cell. */
  readonly at: CellAddress;
  readonly heading: string;
  /** Null for a column of the table that says nothing that is used. */
  readonly meaning: ColumnMeaning | null;
  readonly known: Known;
  readonly isSure: boolean;
  /** How many figures of it were read; null for a column of texts. */
  readonly figures: number | null;
  /** What it stands over. */
  readonly range: CellRange;
}

export interface UnreadColumn {
  readonly at: CellAddress;
  readonly heading: string;
  readonly range: CellRange;
  readonly figures: number;
}

/** How the table was read. */
export function receiptOf(table: Receipt["table"]): Receipt {
  switch (table.kind) {
    case "delmaal":
    case "overordnede-maal":
      return goalReceipt(table);
    case "medarbejdere":
      return staffingReceipt(table);
    case "budget":
      return budgetReceipt(table);
    case "baselinedata":
      return dataReceipt(table);
  }
}

function goalReceipt(table: GoalTable): Receipt {
  const columns = table.headings.map((heading) => goalColumn(table, heading));
  return { table, columns, unread: [] };
}

function goalColumn(table: GoalTable, { goal, text, at, column }: Heading): ReadColumn {
  const { form, bodyTop, range } = table;
  const own = formColumn(table, goal);
  const isNamed = own === undefined || readHeading(text, form)?.goal === own.id;
  return {
    at,
    heading: text,
    meaning: own === undefined ? null : { of: "goals", heading: own.heading },
    // A heading that doesn't name the column was told by the user to be it.
    known: isNamed ? "heading" : "user",
    isSure: own !== undefined,
    figures: own === undefined ? null : goalFigures(table, own),
    range: { top: bodyTop, left: column, bottom: range.bottom, right: column },
  };
}

function goalFigures({ rows }: GoalTable, { id, reader }: FormColumn): number | null {
  switch (reader) {
    case "figure":
      return rows.reduce((sum, row) => sum + (figuresOf(row, id)?.figures.length ?? 0), 0);
    case "year":
      return rows.filter((row) => (yearOf(row, id)?.kind ?? "none") !== "none").length;
    case "text":
    case "source":
      return null;
  }
}

export function staffingReceipt(table: StaffingTable): Receipt {
  const { sheet, range, columns } = table;
  const [first] = columns;
  const known = new Set(columns.map(({ at }) => at.column));
  const below = (column: number, top: number): CellRange => ({
    top: top + 1,
    left: column,
    bottom: range.bottom,
    right: column,
  });
  const read = columns.map(({ at, heading, meaning, known: how }): ReadColumn => {
    const cells = below(at.column, at.row);
    const figures = isMeasure(meaning) ? filledIn(sheet, cells).length : null;
    return { at, heading, meaning: { of: "staff", meaning }, known: how, isSure: true, figures, range: cells };
  });
  if (first === undefined) return { table, columns: read, unread: [] };
  const unread = unknownColumns(sheet, first.at, known).flatMap((column): UnreadColumn[] => {
    const at = { row: first.at.row, column };
    const figures = figuresIn(sheet, below(column, at.row));
    const around = rangeAround(figures);
    const heading = textOf(cellAt(sheet, at.row, column));
    return around === null ? [] : [{ at, heading, range: around, figures: figures.length }];
  });
  return { table, columns: read, unread };
}

/** Columns with a heading in the row of headings, up to the first without, that aren't among the known. */
function unknownColumns(sheet: Sheet, { row, column: left }: CellAddress, known: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let column = left; known.has(column) || textOf(cellAt(sheet, row, column)) !== ""; column += 1)
    if (!known.has(column)) found.push(column);
  return found;
}

export function budgetReceipt(table: BudgetTable): Receipt {
  const { fields, range, indsatsomraade, unread } = table;
  const isRow = isTurned(table);
  const columns = fields.map(({ at, heading, meaning, known, isSure, figures }): ReadColumn => {
    const isNamed = heading !== "" || known !== "heading";
    return {
      at,
      heading,
      meaning: meaning === null ? null : { of: "staff", meaning: ofBlock(meaning, indsatsomraade) },
      known: isNamed ? known : "figures",
      isSure: isSettled({ meaning, isSure }),
      figures: isMeasure(meaning) ? figures : null,
      range: isRow
        ? { top: at.row, left: at.column + 1, bottom: at.row, right: range.right }
        : { top: at.row + 1, left: at.column, bottom: range.bottom, right: at.column },
    };
  });
  const isUnread = ({ at }: ReadColumn): boolean =>
    unread.some((one) => one.at.row === at.row && one.at.column === at.column);
  return { table, columns: columns.filter((column) => !isUnread(column)), unread };
}

/** Whether nobody need be asked: who pays is known by the name, whatever words stand beside it. */
function isSettled({ meaning, isSure }: { readonly meaning: BudgetMeaning | null; readonly isSure: boolean }) {
  return isSure || meaning?.kind === "funding";
}

/** With the block's own indsatsområde where it is meant. */
export function ofBlock(meaning: BudgetMeaning, omraade: string | null): BudgetMeaning {
  return "omraade" in meaning && meaning.omraade === null ? { ...meaning, omraade } : meaning;
}

/** The column of a budget that the cell stands in; with its positions in columns, the row. */
export function lineOfCell(table: Pick<BudgetTable, "sheet" | "fields">, { row, column }: CellAddress): SheetLine {
  const sheet = table.sheet.name;
  return isTurned(table) ? { sheet, axis: "row", index: row } : { sheet, axis: "column", index: column };
}

/** With its positions in columns, a budget's headings stand below each other. */
export function isTurned({ fields }: Pick<BudgetTable, "fields">): boolean {
  return fields.length > 1 && new Set(fields.map(({ at }) => at.column)).size === 1;
}

function dataReceipt(table: DataTable): Receipt {
  const { columns, range, figures } = table;
  return {
    table,
    columns: columns.map(({ at, heading, column }) => ({
      at,
      heading,
      meaning: { of: "data", column },
      known: "heading",
      isSure: true,
      figures: column === "vaerdi" ? figures.length : null,
      range: { top: at.row + 1, left: at.column, bottom: range.bottom, right: at.column },
    })),
    unread: [],
  };
}

function filledIn(sheet: Sheet, range: CellRange): CellAddress[] {
  return cellsIn(sheet, range).filter(({ row, column }) => /\d/.test(textOf(cellAt(sheet, row, column))));
}

function figuresIn(sheet: Sheet, range: CellRange): CellAddress[] {
  return cellsIn(sheet, range).filter(({ row, column }) => holdsNumber(cellAt(sheet, row, column)));
}

function cellsIn(sheet: Sheet, range: CellRange): CellAddress[] {
  return [...sheet.rows.keys()]
    .map((row): CellAddress => ({ row, column: range.left }))
    .filter(({ row, column }) => contains(range, row, column));
}

function rangeAround(cells: readonly CellAddress[]): CellRange | null {
  const first = cells[0];
  const last = cells.at(-1);
  return first === undefined || last === undefined
    ? null
    : { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
