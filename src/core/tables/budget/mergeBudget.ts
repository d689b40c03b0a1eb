import { fold } from "../../reading/text";
import { byArea, one, sumOf } from "./budgetFacts";
import { areaIn } from "./budgetMeaning";
import type {
  BudgetFact,
  BudgetFigure,
  BudgetPosition,
  BudgetSum,
  BudgetTable,
  MergedBudget,
  MergedPosition,
} from "../staffing/staffingTable";

type Source = MergedPosition["sources"][number];

/**
 * The workbook's blocks (one an indsatsområde, one a year, one a sheet) as one budget. Positions are the same when title,
 * activity and place among their like agree; where years differ, the year counts that the plan begins in. No figure is made up: what only a sum over blocks would give is left out.
 */
export function budgetOf(tables: readonly BudgetTable[], begins: number | null = null): MergedBudget {
  const groups: Source[][] = [];
  const byKey = new Map<string, Source[][]>();
  for (const table of tables) {
    for (const position of table.positions) {
      const key = `${fold(position.stilling)}|${fold(position.activity ?? "")}`;
      const alike = byKey.get(key) ?? [];
      const free = alike.filter((group) => group.every((source) => mayJoin(source, { table, position })));
      const group =
        free.find((candidate) => sameHours(candidate, position)) ??
        free.find((candidate) => !differentHours(candidate, position));
      if (group !== undefined) {
        group.push({ table, position });
        continue;
      }
      const begun = [{ table, position }];
      groups.push(begun);
      byKey.set(key, [...alike, begun]);
    }
  }
  const costTotal = onlyOne(tables.map((table) => table.costTotal));
  const fundingTotal = onlyOne(tables.map((table) => table.fundingTotal));
  return {
    tables,
    positions: groups.map((group) => merged(group, begins)),
    costs: tables.flatMap((table) => table.costs),
    funding: tables.flatMap((table) => table.funding),
    sums: [...tables.flatMap((table) => table.sums), ...fundingAgainstCosts(tables)],
    costTotal,
    fundingTotal,
    years: yearsOf(tables),
  };
}

/**
 * Two rows of one block are one position only where each gives another indsatsområde or year ("Indsatsområde" or "År" as
 * a column), and rows of two blocks where they don't give another figure of the same.
 */
function mayJoin(a: Source, b: Source): boolean {
  if (a.table !== b.table) return true;
  const own = new Set(a.position.facts.map(scopeOf));
  const others = b.position.facts.map(scopeOf);
  return isByRow(a.table) && own.size > 0 && others.length > 0 && !others.some((scope) => own.has(scope));
}

function scopeOf({ omraade, year }: BudgetFact): string {
  return `${omraade ?? ""}|${year ?? ""}`;
}

/** Rows that each have an indsatsområde or a year of their own: a column of them, or sections. */
function isByRow(table: BudgetTable): boolean {
  return (
    table.fields.some(({ meaning }) => meaning?.kind === "row-year") ||
    !table.fields.some(({ meaning }) => areaIn(meaning) !== null)
  );
}

function sameHours(group: readonly Source[], position: BudgetPosition): boolean {
  return group.some((source) => source.position.contractHours?.value === position.contractHours?.value);
}

/** Other hours of the post, in the same year. */
function differentHours(group: readonly Source[], { facts }: BudgetPosition): boolean {
  const hours = (of: readonly BudgetFact[]): BudgetFact[] => of.filter(({ measure }) => measure === "contract-hours");
  const own = hours(facts);
  return group.some((source) =>
    hours(source.position.facts).some((one) =>
      own.some(
        (other) =>
          (one.year === other.year || one.year === null || other.year === null) &&
          one.figure.value !== other.figure.value,
      ),
    ),
  );
}

function merged(sources: readonly Source[], begins: number | null): MergedPosition {
  const positions = sources.map(({ position }) => position);
  const [first] = positions;
  if (first === undefined) throw new Error("a merged position has at least one source");
  const facts = positions.flatMap((position) => position.facts);
  // Costs of one block are those of its indsatsområde or year alone.
  const isWhole = positions.length === 1;
  const byYears = sources.every(({ table }) => table.year !== null);
  return {
    ...first,
    facts,
    contractHours: one(facts, "contract-hours", begins),
    annualCost: isWhole || byYears || statesOnce(positions) ? one(facts, "annual-cost", begins) : null,
    shares: byArea(facts, "share", begins),
    hours: byArea(facts, "hours", begins),
    amounts: union(positions.map((position) => position.amounts)),
    years: isWhole || byYears ? union(positions.map((position) => position.years)) : new Map(),
    shareTotal: one(facts, "share-total", begins),
    total: isWhole ? first.total : null,
    isIncomplete: positions.some(({ isIncomplete }) => isIncomplete),
    unread: positions.flatMap(({ unread }) => unread),
    sources,
  };
}

/** Whether one block or row alone states what the position costs a year, and so states it of the whole. */
function statesOnce(positions: readonly BudgetPosition[]): boolean {
  return positions.filter(({ annualCost }) => annualCost !== null).length < 2;
}

function union(maps: readonly ReadonlyMap<string, BudgetFigure>[]): ReadonlyMap<string, BudgetFigure> {
  const all = new Map<string, BudgetFigure>();
  for (const map of maps) for (const [name, figure] of map) if (!all.has(name)) all.set(name, figure);
  return all;
}

function onlyOne(figures: readonly (BudgetFigure | null)[]): BudgetFigure | null {
  const found = figures.filter((figure): figure is BudgetFigure => figure !== null);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * The funding's total against the plan's costs. Which total is the plan's is told by the figures: the block's own, one
 * block's, or all blocks' together. Where none agrees, only a total that can be no other than the plan's is held against
 * it: the only one, or the only one with more than pay, and not one that is of a year where the funding is of them all.
 */
function fundingAgainstCosts(tables: readonly BudgetTable[]): BudgetSum[] {
  if (tables.some(({ isIncomplete }) => isIncomplete)) return [];
  const costs = tables.filter(({ costTotal }) => costTotal !== null);
  return tables.flatMap((table) => {
    const total = table.fundingTotal;
    if (total === null) return [];
    const parts = table.costTotal === null ? planCosts(costs, total.value) : [table.costTotal];
    const sum = sumOf(parts);
    return parts.length === 0 || (table.costTotal === null && isOfOtherPeriod(total.value, sum))
      ? []
      : [{ total, parts, kind: "funding-against-costs" as const, quantity: "amount" as const }];
  });
}

function planCosts(tables: readonly BudgetTable[], funding: number): readonly BudgetFigure[] {
  const totals = (of: readonly BudgetTable[]): BudgetFigure[] => of.flatMap(({ costTotal }) => costTotal ?? []);
  const withMoreThanPay = tables.filter(({ costs }) => costs.length > 0);
  const candidates = [
    totals(tables),
    ...totals(tables).map((figure) => [figure]),
    totals(withMoreThanPay),
    totals(tables.filter(({ indsatsomraade, year }) => indsatsomraade !== null || year !== null)),
  ];
  const agreeing = candidates.find((parts) => parts.length > 0 && Math.abs(sumOf(parts) - funding) <= NEAR);
  if (agreeing !== undefined) return agreeing;
  // A list of pay alone isn't what the plan costs.
  if (withMoreThanPay.length === 1) return totals(withMoreThanPay);
  const areParts = tables.every(({ indsatsomraade, year }) => indsatsomraade !== null || year !== null);
  return areParts && withMoreThanPay.length > 0 ? totals(tables) : [];
}

/** Whether one is so many times the other as a plan has years. */
function isOfOtherPeriod(funding: number, costs: number): boolean {
  const times = Math.max(funding, costs) / Math.max(1, Math.min(funding, costs));
  return times > 1.5 && Math.abs(times - Math.round(times)) < 0.02 && Math.round(times) <= MOST_YEARS;
}

/** Kroner that rounded totals may lack. */
const NEAR = 2;
const MOST_YEARS = 6;

function yearsOf(tables: readonly BudgetTable[]): MergedBudget["years"] {
  const found = new Map<number, MergedBudget["years"][number]>();
  for (const { sheet, years } of tables)
    for (const { year, at } of years) if (!found.has(year)) found.set(year, { year, sheet, at });
  return [...found.values()].sort((a, b) => a.year - b.year);
}
