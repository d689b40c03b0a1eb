import type { CellRange } from "../../workbook/address";
import { bottomOf, cellOf, placeOf, type Block } from "./budgetBlock";
import { budgetBlocks, type ToldOfBudget } from "./budgetBlocks";
import { isGrandTotalLabel } from "./budgetLabels";
import { costOf, fundingColumns, fundingOf, plainHoursOf, positionOf, wholeAmount } from "./budgetPositions";
import { productsOf } from "./budgetProducts";
import { recordsOf, type BudgetRecord } from "./budgetRecords";
import { sumsOf } from "./budgetSums";
import { isMeasure } from "./budgetFields";
import { figuresIn, unreadIndexes, unreadOf } from "./budgetUnread";
import type { Grid } from "../regions/grid";
import { textOf } from "../regions/grid";
import type { BudgetField, BudgetMeaning, BudgetTable } from "../staffing/staffingTable";

const BUDGET_NAME = /budget|økonomi|finansiering|løn/i;

/**
 * Finds and reads the budgets of a sheet, whatever their layout: columns (or, with positions in columns, rows) are
 * recognised by their headings, never by their place.
 * @param grid without the cells of the tables already found.
 * @param told what the user has said of the budgets, on any sheet, and the ranges pointed out on this one.
 */
export function readBudgetTables(grid: Grid, told: ToldOfBudget): BudgetTable[] {
  const mapping = told.mapping.filter(({ sheet }) => sheet === grid.sheet.name);
  const earlier: BudgetRecord[] = [];
  const tables = budgetBlocks(grid, { ...told, mapping }).map((block) => {
    const read = tableOf(block, [...earlier]);
    if (block.turned === "rows" && read.total !== undefined) earlier.push(read.total);
    return read;
  });
  const isNamed =
    BUDGET_NAME.test(grid.sheet.name) ||
    mapping.length + told.pointedOut.length > 0 ||
    tables.some(({ table }) => table.positions.length > 0);
  const meant = tables.filter(
    ({ table }) => table.positions.length > 0 || table.funding.length > 0 || (isNamed && table.costs.length > 0),
  );
  return withFunding(meant);
}

/** "År 2" is the plan's second year, no calendar year. */
const MOST_ORDINAL = 99;

interface Read {
  readonly block: Block;
  readonly table: BudgetTable;
  /** The record of the block's total. */
  readonly total: BudgetRecord | undefined;
}

/** Funding below the only block of costs of a sheet is that block's. */
function withFunding(read: readonly Read[]): BudgetTable[] {
  const costs = read.filter(({ block }) => !block.isFunding);
  const [only] = costs;
  const funding = read.filter(({ block }) => block.isFunding);
  const [first] = funding;
  if (costs.length !== 1 || only === undefined || funding.length !== 1 || first === undefined)
    return read.map(({ table }) => table);
  return [joined(only.table, first.table)];
}

function joined(costs: BudgetTable, funding: BudgetTable): BudgetTable {
  return {
    ...costs,
    range: around(costs.range, funding.range),
    fields: [...costs.fields, ...funding.fields],
    unread: [...costs.unread, ...funding.unread],
    funding: [...costs.funding, ...funding.funding],
    sums: [...costs.sums, ...funding.sums],
    products: [...costs.products, ...funding.products],
    fundingTotal: funding.fundingTotal ?? costs.fundingTotal,
    isIncomplete: costs.isIncomplete || funding.isIncomplete,
    numbersAsText: [...costs.numbersAsText, ...funding.numbersAsText],
  };
}

function around(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function tableOf(block: Block, earlier: readonly BudgetRecord[]): Read {
  const { records, numbersAsText } = recordsOf(block);
  const ofKind = (kind: BudgetRecord["kind"]): BudgetRecord[] => records.filter((record) => record.kind === kind);
  const unread = unreadIndexes(block);
  const layout = { plainHours: plainHoursOf(block, records), unread };
  const totals = ofKind("total");
  const costTotal =
    totals.filter(({ label }) => isGrandTotalLabel(label)).at(-1) ?? (block.isFunding ? undefined : totals.at(-1));
  const fundingTotal = ofKind("funding-total").at(-1);
  const amounts = block.fields.filter(({ meaning }) => meaning?.kind === "amount");
  const table: BudgetTable = {
    kind: "budget",
    sheet: block.grid.sheet,
    range: rangeOf(block),
    indsatsomraade: block.omraade,
    year: block.year?.year ?? null,
    fields: fieldsOf(block),
    unread: unreadOf(block, unread),
    positions: ofKind("position").map((record) => positionOf(block, record, layout)),
    costs: ofKind("cost").map((record) => costOf(block, record)),
    funding: [...ofKind("funding").map((record) => fundingOf(block, record)), ...fundingColumns(block, records)],
    sums: sumsOf(block, records, { unread, earlier }),
    products: productsOf(block, records),
    costTotal: costTotal === undefined ? null : wholeAmount(costTotal),
    fundingTotal: fundingTotal === undefined ? null : wholeAmount(fundingTotal),
    years: yearsOf(block, records),
    isIncomplete: records.some(({ unknown }) => unknown.length > 0),
    numbersAsText,
    amountUnit: block.fields.some(({ factor }) => factor === 1000) || block.thousands ? 1000 : 1,
    amountsPer:
      amounts.find(({ amountsPer }) => amountsPer !== null)?.amountsPer ?? (block.year !== null ? "year" : null),
  };
  return { block, table, total: costTotal };
}

function yearsOf(block: Block, records: readonly BudgetRecord[]): BudgetTable["years"] {
  if (block.year !== null) return [block.year];
  const byRow = block.fields.find(({ meaning }) => meaning?.kind === "row-year");
  if (byRow !== undefined) {
    const found = new Map<number, BudgetTable["years"][number]>();
    for (const { year, index } of records)
      if (year !== null && !found.has(year)) found.set(year, { year, at: placeOf(block, index, byRow.index) });
    return [...found.values()].filter(({ year }) => year > MOST_ORDINAL);
  }
  return block.fields.flatMap(({ meaning, at }) =>
    meaning?.kind === "year" && meaning.year > MOST_ORDINAL ? [{ year: meaning.year, at }] : [],
  );
}

function fieldsOf(block: Block): BudgetField[] {
  const at =
    block.turned === "rows" ? { row: block.head, column: block.label } : { row: block.label, column: block.head };
  const label: BudgetField = {
    at,
    heading: textOf(block.grid.cell(at.row, at.column)),
    meaning: { kind: "stilling" },
    known: "heading",
    isSure: true,
    figures: 0,
  };
  return [
    ...(block.isFunding ? [] : [label]),
    ...block.fields.map(({ at: place, heading, meaning, known, isSure, index }) => ({
      at: place,
      heading,
      meaning,
      known: known === "heading" && isSummed(block, index, meaning) ? "formula" : known,
      isSure: isSure && meaning !== null,
      figures: isMeasure(meaning) ? figuresIn(block, index).length : 0,
    })),
  ];
}

/** Whether most of a total's figures are worked out by a SUM. */
function isSummed(block: Block, index: number, meaning: BudgetMeaning | null): boolean {
  if (meaning?.kind !== "total" && meaning?.kind !== "share-total") return false;
  const formulas = figuresIn(block, index).map(({ record }) => cellOf(block, record, index)?.formula ?? "");
  return 2 * formulas.filter((formula) => /^(?:SUM|SUBTOTAL)\(/i.test(formula)).length > formulas.length;
}

function rangeOf(block: Block): CellRange {
  const fields = [block.label, ...block.fields.map(({ index }) => index)];
  const low = Math.min(...fields);
  const high = Math.max(...fields);
  const last = block.records.at(-1) ?? block.head;
  return block.turned === "rows"
    ? { top: block.head, left: low, bottom: bottomOf(block), right: high }
    : { top: low, left: block.head, bottom: high, right: last };
}
