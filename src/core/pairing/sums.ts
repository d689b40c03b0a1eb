import { cellName } from "../workbook/address";
import { sumOf } from "../tables/budget/budgetFacts";
import type { BudgetFigure, BudgetSum, BudgetTable, MergedBudget } from "../tables/staffing/staffingTable";
import type { Suspect } from "./compare";

/** A total of the budget that isn't what it sums. */
export interface SumFault {
  readonly sum: BudgetSum;
  /** What the parts give. */
  readonly expected: number;
  /** The figure that is wrong, where several sums together tell: the total, one of its parts, or null. */
  readonly culprit: BudgetFigure | null;
}

/** Every total that differs from what it sums beyond rounding; one that is off only through another wrong total is left out. */
export function sumFaults({ sums, tables }: MergedBudget): SumFault[] {
  const wrong = sums.flatMap((sum) => {
    const expected = sumOf(sum.parts);
    return holds(sum, expected, tables) ? [] : [{ sum, expected }];
  });
  const byTotal = new Map(wrong.map((fault) => [nameOf(fault.sum.total), fault]));
  return wrong.flatMap((fault) => {
    const others = wrong.filter((other) => other !== fault);
    if (throughOther(fault, byTotal, tables)) return [];
    return [{ ...fault, culprit: culpritOf(fault, others) }];
  });
}

type Wrong = Pick<SumFault, "sum" | "expected">;

/** Whether the parts hold a wrong total, and give this one as soon as that is put right. */
function throughOther(
  { sum, expected }: Wrong,
  byTotal: ReadonlyMap<string, Wrong>,
  tables: readonly BudgetTable[],
): boolean {
  return sum.parts.some((part) => {
    const other = byTotal.get(nameOf(part));
    return other !== undefined && holds(sum, expected - part.value + other.expected, tables);
  });
}

/** A part that this sum shares with another which is off by as much. */
function culpritOf({ sum, expected }: Wrong, others: readonly Wrong[]): BudgetFigure | null {
  const missing = sum.total.value - expected;
  const own = nameOf(sum.total);
  if (others.some((other) => nameOf(other.sum.total) === own)) return sum.total;
  for (const other of others) {
    if (Math.abs(other.sum.total.value - other.expected - missing) > Math.max(1, Math.abs(missing) * 0.001)) continue;
    const names = new Set(other.sum.parts.map(nameOf));
    const shared = sum.parts.filter((part) => names.has(nameOf(part)));
    if (shared.length === 1) return shared[0] ?? null;
  }
  return null;
}

/** Whether the total is what the parts give, rounded as its figures are. */
function holds(sum: BudgetSum, expected: number, tables: readonly BudgetTable[]): boolean {
  return Math.abs(sum.total.value - expected) <= toleranceOf(sum, tables) + TINY;
}

/** Whether the fault is gone once the figure that another rule asks about is put right. */
export function explains({ sum, expected }: Wrong, suspect: Suspect, tables: readonly BudgetTable[]): boolean {
  if (sum.quantity !== suspect.quantity || !belongs(sum, suspect)) return false;
  return holds(sum, expected + suspect.missing, tables);
}

/** Whether the suspect is, or would be, one of the parts. */
function belongs({ parts, kind }: BudgetSum, { cell, position, quantity, area }: Suspect): boolean {
  const names = new Set(parts.map(nameOf));
  if (cell !== null) return names.has(nameOf(cell));
  if (area === null) return false;
  const figures = quantity === "share" ? position.shares : quantity === "hours" ? position.hours : position.amounts;
  return kind === "row" && [...figures.values()].some((figure) => names.has(nameOf(figure)));
}

const TINY = 1e-6;

/** Rounded figures add up to a little more or less than their rounded total: with n of them about the root of n half units. */
function toleranceOf({ total, parts, quantity }: BudgetSum, tables: readonly BudgetTable[]): number {
  const values = [total.value, ...parts.map(({ value }) => value)];
  const spread = 0.5 * Math.sqrt(parts.length) + 0.5;
  switch (quantity) {
    case "amount": {
      const unit = tables.some((table) => table.sheet === total.sheet && table.amountUnit === 1000)
        ? AMOUNT_UNITS
        : [1];
      return spread * finest(values, unit);
    }
    case "share":
      return spread * finest(values, SHARE_UNITS);
    case "hours": {
      const roundsTotal = Number.isInteger(total.value) && parts.some(({ value }) => !Number.isInteger(value));
      return roundsTotal ? 0.5 + 0.05 * parts.length : 0.1;
    }
  }
}

const AMOUNT_UNITS = [1000, 100, 10, 1];
const SHARE_UNITS = [0.01, 0.001, 0.0001];

/** The coarsest of the units that all values are whole multiples of; else the finest. */
function finest(values: readonly number[], units: readonly number[]): number {
  const whole = (value: number, unit: number): boolean => Math.abs(value / unit - Math.round(value / unit)) < 1e-6;
  return units.find((unit) => values.every((value) => whole(value, unit))) ?? units.at(-1) ?? 1;
}

/** A figure's place in the workbook: two figures of one cell are the same. */
export function nameOf({ sheet, at }: Pick<BudgetFigure, "sheet" | "at">): string {
  return `${sheet.name}!${cellName(at)}`;
}
