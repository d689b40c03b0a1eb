import { readPlanTables } from "../../../../src/core/tables/readPlanTables";
import { budgetOf } from "../../../../src/core/tables/budget/mergeBudget";
import type {
  BudgetCost,
  BudgetFigure,
  BudgetFunding,
  BudgetMapping,
  BudgetPosition,
  BudgetTable,
  MergedBudget,
} from "../../../../src/core/tables/staffing/staffingTable";
import { NOTHING_GIVEN } from "../../../../src/core/tables/regions/given";
import { cellName, parseCellName } from "../../../../src/core/workbook/address";
import { sheetFromRows, workbookOf, type SheetDetails } from "../../../../src/core/workbook/fromRows";
import type { CellValue, Sheet, Workbook } from "../../../../src/core/workbook/snapshot";

export type Row = readonly CellValue[];

export interface LayoutSheet extends SheetDetails {
  readonly name: string;
  readonly rows: readonly Row[];
  /** Formulas by cell name; the cell's value is the one in `rows`. */
  readonly formulas?: Readonly<Record<string, string>>;
}

/** A budget in a layout of its own, with what a person reads in it. */
export interface Layout {
  readonly name: string;
  readonly sheets: readonly LayoutSheet[];
  readonly mapping?: readonly BudgetMapping[];
  /** By block, in sheet order; see `writtenTable`. */
  readonly tables: readonly (readonly string[])[];
  /** The positions of the whole budget, as `title/activity ×blocks`. */
  readonly positions: readonly string[];
}

export function workbookOfLayout(layout: Pick<Layout, "sheets">): Workbook {
  return workbookOf(...layout.sheets.map(sheetOf));
}

function sheetOf({ name, rows, formulas = {}, ...details }: LayoutSheet): Sheet {
  const sheet = sheetFromRows(name, rows, details);
  const filled = new Map([...sheet.rows].map(([row, cells]) => [row, [...cells]]));
  for (const [cell, formula] of Object.entries(formulas)) {
    const { row, column } = parseCellName(cell)!;
    const cells = filled.get(row)!;
    cells[column] = { ...cells[column]!, formula };
  }
  return { ...sheet, rows: filled };
}

export function budgetTablesOf(layout: Pick<Layout, "sheets" | "mapping">): readonly BudgetTable[] {
  return readPlanTables(workbookOfLayout(layout), { ...NOTHING_GIVEN, budgetMapping: layout.mapping ?? [] }).budgets;
}

/** The positions of the whole budget with the number of blocks each stands in. */
export function writtenPositions(tables: readonly BudgetTable[]): string[] {
  const merged: MergedBudget = budgetOf(tables);
  return merged.positions.map(
    ({ stilling, activity, sources }) => `${stilling}${activity === null ? "" : `/${activity}`} ×${sources.length}`,
  );
}

const SHORT: Readonly<Record<string, string>> = {
  "Uddannelse og livschancer": "Udd",
  Beskæftigelse: "Besk",
  Kriminalitetsforebyggelse: "Krim",
  "Sammenhængskraft og medborgerskab": "Samm",
};

/**
 * A block as lines: its area, year and unit; then P positions, C costs, F funding, S sums (total < parts), T texts.
 * A figure is its value and its cell ("24 C4"); groups of figures are named: h contract hours, løn, % shares, t hours,
 * kr amounts, år years, %sum and sum totals.
 */
export function writtenTable(table: BudgetTable): string[] {
  const about = [table.indsatsomraade, table.year, table.amountUnit === 1000 ? "1000" : null].filter(
    (part) => part !== null,
  );
  return [
    `${table.sheet.name}${about.length === 0 ? "" : `: ${about.join(", ")}`}`,
    ...table.positions.map(writtenPosition),
    ...table.costs.map(writtenCost),
    ...table.funding.map(writtenFunding),
    ...table.sums.map(
      ({ total, parts, kind }) => `S ${kind} ${cellName(total.at)} < ${parts.map(({ at }) => cellName(at)).join(" ")}`,
    ),
    ...table.numbersAsText.map(({ at, text }) => `T ${cellName(at)} ${text}`),
  ];
}

function writtenPosition(position: BudgetPosition): string {
  const { at, stilling, activity, contractHours, annualCost, shares, hours, amounts, years, shareTotal, total } =
    position;
  return [
    `P ${cellName(at)} ${stilling}${activity === null ? "" : `/${activity}`}`,
    ...one("h", contractHours),
    ...one("løn", annualCost),
    ...group("%", shares),
    ...group("t", hours),
    ...group("kr", amounts),
    ...group("år", years),
    ...one("%sum", shareTotal),
    ...one("sum", total),
  ].join(" | ");
}

function writtenCost({ at, text, amounts, years, total }: BudgetCost): string {
  return [`C ${cellName(at)} ${text}`, ...group("kr", amounts), ...group("år", years), ...one("sum", total)].join(
    " | ",
  );
}

function writtenFunding({ at, source, party, amount }: BudgetFunding): string {
  return [`F ${cellName(at)} ${source} (${party})`, ...one("sum", amount)].join(" | ");
}

function one(name: string, figure: BudgetFigure | null): string[] {
  return figure === null ? [] : [`${name} ${written(figure)}`];
}

function group(name: string, figures: ReadonlyMap<string, BudgetFigure>): string[] {
  if (figures.size === 0) return [];
  return [`${name} ${[...figures].map(([key, figure]) => `${SHORT[key] ?? key} ${written(figure)}`).join(", ")}`];
}

function written({ value, at }: BudgetFigure): string {
  return `${Number(value.toFixed(4))} ${cellName(at)}`;
}
