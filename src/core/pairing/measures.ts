import { FULL_TIME_HOURS } from "../reading/staffing/norms";
import type { StaffingReading } from "../reading/staffing/staffingReading";
import { sumOf } from "../tables/budget/budgetFacts";
import type { BudgetFigure, BudgetTable, MergedPosition } from "../tables/staffing/staffingTable";

/** Shares agree within half a percentage point (rules.md, staffing and budget). */
export const SHARE_TOLERANCE = 0.005;
/** Hours a week. */
export const HOURS_TOLERANCE = 0.1;
/** Of the budget's amount. */
const AMOUNT_TOLERANCE = 0.01;
/** What binary fractions add to a difference of nothing. */
const TINY = 1e-9;

export function sharesAgree(a: number, b: number): boolean {
  return Math.abs(a - b) <= SHARE_TOLERANCE + TINY;
}

/** @param contract hours a week of the post: hours worked out of rounded shares agree as far as the shares do. */
export function hoursAgree(a: number, b: number, contract: number | null = null): boolean {
  return Math.abs(a - b) <= Math.max(HOURS_TOLERANCE, (contract ?? 0) * SHARE_TOLERANCE) + TINY;
}

export function amountsAgree(amount: number, budget: number): boolean {
  return Math.abs(amount - budget) <= Math.abs(budget) * AMOUNT_TOLERANCE + TINY;
}

/** What the budget says of a position in one indsatsområde. */
export interface PositionMeasure {
  /** A fraction; 0 where the budget gives the position shares, but none here; null where it gives no shares. */
  readonly share: number | null;
  /** A week, stated or share × contract hours; null where neither can be had. */
  readonly hours: number | null;
  /** Whether the hours stand in the budget rather than being worked out. */
  readonly statesHours: boolean;
  /** Whether they stand there as a part of full time, as a share in a line may be meant too. */
  readonly isInPosts: boolean;
  /** Hours a week of the whole post: stated, else the sum of the areas' hours. */
  readonly contract: number | null;
  /** Kroner a year in the area; null where the budget doesn't say. */
  readonly yearlyAmounts: readonly number[];
  /** Whether any figure of the area stands in the budget for the position. */
  readonly isHere: boolean;
  /** Whether the position has figures of other areas. */
  readonly isElsewhere: boolean;
  readonly cells: {
    readonly share: BudgetFigure | null;
    readonly hours: BudgetFigure | null;
    readonly contract: BudgetFigure | null;
    readonly amount: BudgetFigure | null;
  };
}

/** @param area null where the delaftale's own is unknown: then the only one that the position has figures of. */
export function positionMeasure(position: MergedPosition, area: string | null): PositionMeasure {
  const areas = areasOf(position);
  const here = area ?? (areas.length === 1 ? areas[0] : undefined);
  const of = (figures: ReadonlyMap<string, BudgetFigure>): BudgetFigure | null =>
    here === undefined ? null : (figures.get(here) ?? null);
  const cells = {
    share: of(position.shares),
    hours: of(position.hours),
    contract: position.contractHours,
    amount: of(position.amounts),
  };
  const contract = cells.contract?.value ?? summed(position.hours);
  const share = position.shares.size === 0 || here === undefined ? null : (cells.share?.value ?? 0);
  const statesHours = position.hours.size > 0 && here !== undefined;
  const hours = statesHours ? (cells.hours?.value ?? 0) : share === null || contract === null ? null : share * contract;
  const isHere =
    area === null
      ? areas.length > 0
      : [cells.share, cells.hours, cells.amount].some((figure) => figure !== null && figure.value > 0);
  return {
    share: share ?? (statesHours && contract !== null && contract > 0 ? (hours ?? 0) / contract : null),
    hours,
    statesHours,
    isInPosts: cells.hours !== null && standsInPosts(position, cells.hours),
    contract,
    yearlyAmounts: yearlyAmounts(position, cells.amount, share),
    isHere,
    isElsewhere: areas.some((other) => other !== here),
    cells,
  };
}

function standsInPosts(position: MergedPosition, figure: BudgetFigure): boolean {
  const table = tableOf(position, figure);
  return (table?.fields ?? []).some(
    ({ at, meaning }) =>
      (at.column === figure.at.column || at.row === figure.at.row) &&
      meaning?.kind === "hours" &&
      meaning.per === "posts",
  );
}

/** The indsatsområder that the position has figures above 0 of. */
export function areasOf(position: MergedPosition): string[] {
  const found = new Set<string>();
  for (const figures of [position.shares, position.hours, position.amounts]) {
    for (const [area, { value }] of figures) if (value > 0) found.add(area);
  }
  return [...found];
}

function summed(figures: ReadonlyMap<string, BudgetFigure>): number | null {
  return figures.size === 0 ? null : sumOf([...figures.values()]);
}

/**
 * What the area's part of the position may cost a year, as the budget says it: pay may rise from year to year, and the
 * first and last year be part-years, so every full year's amount and their mean will do.
 */
function yearlyAmounts(position: MergedPosition, amount: BudgetFigure | null, share: number | null): number[] {
  if (amount !== null) {
    const table = tableOf(position, amount);
    const years = yearsOf(position);
    if (table?.amountsPer === "year") return [amount.value];
    const spread = years > 1 ? [amount.value / years, amount.value / Math.max(1, years - 1)] : [];
    return table?.amountsPer === "period" && spread.length > 0 ? spread : [amount.value, ...spread];
  }
  if (share === null) return [];
  const cost = position.annualCost?.value;
  const costs = cost === undefined ? [...position.years.values()].map(({ value }) => value) : [cost];
  return costs.map((each) => each * share);
}

function yearsOf(position: MergedPosition): number {
  return Math.max(position.years.size, ...position.sources.map(({ table }) => table.years.length));
}

/** The block of the budget in which one of the position's figures stands. */
export function tableOf(position: MergedPosition, figure: BudgetFigure): BudgetTable | null {
  const holds = ({ range, sheet }: BudgetTable): boolean =>
    sheet === figure.sheet &&
    figure.at.row >= range.top &&
    figure.at.row <= range.bottom &&
    figure.at.column >= range.left &&
    figure.at.column <= range.right;
  return position.sources.find(({ table }) => holds(table))?.table ?? position.sources[0]?.table ?? null;
}

/** Posts, hours and share of a line, in hours a week where they can be had. */
export interface LineMeasure {
  readonly share: number | null;
  readonly contract: number | null;
  readonly hours: number | null;
  readonly amount: number | null;
}

export function lineMeasure({ share, contractHours, hours, posts, amount }: StaffingReading): LineMeasure {
  return {
    share,
    contract: contractHours,
    hours: hours ?? (share === null && posts !== null ? posts * FULL_TIME_HOURS : null),
    amount,
  };
}

/** "50 % af fuld tid" is the budget's 100 % of 18,5 hours: share and post differ, and the hours are the same. */
export function isOfOtherWhole({ contract, hours }: LineMeasure, measure: PositionMeasure): boolean {
  if (contract === null || hours === null || measure.contract === null || measure.hours === null) return false;
  return Math.abs(contract - measure.contract) > HOURS_TOLERANCE && hoursAgree(hours, measure.hours);
}
