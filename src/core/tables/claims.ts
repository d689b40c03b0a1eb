import { cellName, overlap, type CellRange } from "../workbook/address";
import { holdsNumber } from "./budget/budgetCells";
import { readColumnHeading } from "./budget/budgetHeadings";
import { areaIn } from "./budget/budgetMeaning";
import { sumOf } from "./budget/budgetFacts";
import { takenBy } from "./regions/freeCells";
import { type Grid, textOf } from "./regions/grid";
import type { BudgetFigure, BudgetTable, StaffingLine, StaffingTable } from "./staffing/staffingTable";

/** Where a list of staff stands. */
export type StaffingPlace = "delaftale" | "under-area" | "elsewhere";

/**
 * The lists of staff that stay lists where a budget is read of the same cells: what explains more of the figures has them,
 * whichever was looked for first. A title such as "Bemanding og økonomi" decides nothing.
 */
export function withoutBudgets(
  grid: Grid,
  staffing: readonly StaffingTable[],
  budgets: readonly BudgetTable[],
  placeOf: (table: StaffingTable) => StaffingPlace,
): StaffingTable[] {
  return staffing.filter((table) => {
    const place = placeOf(table);
    const score = staffingScore(grid, table, place);
    // Titles over a budget state nothing of anybody: "Bemanding og økonomi", and what the sheet is about below it.
    const isTitle = score <= 0 && place !== "delaftale";
    const reach = isTitle ? { ...table.range, bottom: table.range.bottom + ROWS_UNDER_A_TITLE } : table.range;
    const rivals = budgets.filter(({ range }) => overlap(range, reach));
    // A list that states nothing, such as a title over a budget's headings, is none where a budget begins.
    const contested = rivals.map((budget) => budgetScore(budget, score > 0 ? table.range : budget.range));
    return rivals.length === 0 || score >= Math.max(...contested);
  });
}

/** What a title is about begins no further below it. */
const ROWS_UNDER_A_TITLE = 3;

/** A list on a delaftale's sheet, or with an indsatsområde over it, is what it looks like. */
const WEIGHTS: Readonly<Record<StaffingPlace, number>> = { delaftale: 2, "under-area": 1.5, elsewhere: 1 };

/**
 * How much speaks for a list of staff: the figures that its lines state, more where a delaftale has its staff; less the
 * headings in its rows that a budget alone has, and the figures that it leaves unsaid.
 */
function staffingScore(grid: Grid, table: StaffingTable, place: StaffingPlace): number {
  const stated = table.lines.reduce((sum, line) => sum + statedIn(line), 0);
  return stated * WEIGHTS[place] - budgetHeadings(grid, table.range) - unexplainedIn(table, stated);
}

/** Figures in the rows of a list without headings of its own that its lines can't say what are. */
function unexplainedIn({ sheet, range, columns }: StaffingTable, stated: number): number {
  if (columns.length > 0) return 0;
  let figures = 0;
  for (let row = range.top; row <= range.bottom; row += 1)
    figures += (sheet.rows.get(row) ?? []).slice(range.left).filter(holdsNumber).length;
  return Math.max(0, figures - stated);
}

function statedIn({ read: { share, contractHours, posts, amount, hours } }: StaffingLine): number {
  const own = [share, contractHours, posts, amount].filter((value) => value !== null).length;
  const isDerived = (share !== null && contractHours !== null) || posts !== null;
  return own + (hours === null || isDerived ? 0 : 1);
}

/** Years, several indsatsområder, totals of costs and funding in the rows of the list. */
function budgetHeadings(grid: Grid, { top, bottom, left }: CellRange): number {
  const areas = new Set<string>();
  let found = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (const cell of (grid.sheet.rows.get(row) ?? []).slice(left)) {
      const reading = cell === undefined ? null : readColumnHeading(textOf(cell));
      if (reading?.kind === "omraade") areas.add(reading.omraade);
      if (reading?.kind !== "meaning") continue;
      const { meaning } = reading;
      if (meaning.kind === "year" || meaning.kind === "funding") found += 1;
      const area = areaIn(meaning);
      if (area !== null) areas.add(area);
    }
  }
  return found + (areas.size > 1 ? areas.size : 0);
}

/** How many figures of the cells a budget reads as several areas', a year's or a cost's: what no list of staff holds. */
function budgetScore(budget: BudgetTable, range: CellRange): number {
  const { positions, costs, funding, costTotal, fundingTotal, sums, products } = budget;
  // In a block of one indsatsområde its shares and hours are what a list of staff states too.
  const ofAreas = (figures: ReadonlyMap<string, BudgetFigure>): BudgetFigure[] =>
    [...figures].flatMap(([area, figure]) => (area === budget.indsatsomraade ? [] : [figure]));
  const figures: (BudgetFigure | null)[] = [
    ...positions.flatMap(({ annualCost, shares, hours, amounts, years, shareTotal, total }) => [
      ...[annualCost, shareTotal, total],
      ...[shares, hours].flatMap(ofAreas),
      ...[amounts, years].flatMap((each) => [...each.values()]),
    ]),
    ...costs.flatMap(({ amounts, years, total }) => [...amounts.values(), ...years.values(), total]),
    ...funding.map(({ amount }) => amount),
    ...[costTotal, fundingTotal],
    // Totals that add up, and products that are what they are multiplied of, no list of staff explains.
    ...sums
      .filter(({ total, parts }) => parts.length > 1 && isSame(total.value, sumOf(parts)))
      .map(({ total }) => total),
    ...products
      .filter(({ total, expected }) => isSame(total.value, expected))
      .flatMap(({ total, factors }) => [total, ...factors]),
  ];
  // The budget may reach further to the right than the list does.
  const isContested = takenBy([{ range }]);
  const cells = figures.flatMap((figure) =>
    figure !== null && isContested(figure.at.row) ? [cellName(figure.at)] : [],
  );
  return new Set(cells).size;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(0.1, Math.abs(a) * 0.003);
}
