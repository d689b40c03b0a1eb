import { fold } from "../reading/text";
import type {
  BudgetFigure,
  BudgetPosition,
  BudgetSum,
  BudgetTable,
  MergedBudget,
  MergedPosition,
} from "./staffingTypes";

type Source = MergedPosition["sources"][number];

/**
 * The workbook's blocks (one an indsatsområde, one a year, one a sheet) as one budget. Positions are the same when title,
 * activity and place among their like agree. No figure is made up: what only a sum over blocks would give is left out.
 */
export function budgetOf(tables: readonly BudgetTable[]): MergedBudget {
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
    positions: groups.map(merged),
    costs: tables.flatMap((table) => table.costs),
    funding: tables.flatMap((table) => table.funding),
    sums: [...tables.flatMap((table) => table.sums), ...fundingAgainstCosts(tables)],
    costTotal,
    fundingTotal,
    years: yearsOf(tables),
  };
}

/** Two rows of one block are one position only where each gives another indsatsområde ("Indsatsområde" as a column). */
function mayJoin(a: Source, b: Source): boolean {
  if (a.table !== b.table) return true;
  const areas = (position: BudgetPosition): string[] => [
    ...position.shares.keys(),
    ...position.hours.keys(),
    ...position.amounts.keys(),
  ];
  const own = new Set(areas(a.position));
  const others = areas(b.position);
  return isByRow(a.table) && own.size > 0 && others.length > 0 && !others.some((area) => own.has(area));
}

/** Rows that each have an indsatsområde of their own: a column of them, or sections. */
function isByRow(table: BudgetTable): boolean {
  return !table.fields.some(({ meaning }) => meaning !== null && "omraade" in meaning && meaning.omraade !== null);
}

function sameHours(group: readonly Source[], position: BudgetPosition): boolean {
  return group.some((source) => source.position.contractHours?.value === position.contractHours?.value);
}

function differentHours(group: readonly Source[], position: BudgetPosition): boolean {
  const hours = position.contractHours?.value;
  return (
    hours !== undefined &&
    group.some((source) => source.position.contractHours !== null && source.position.contractHours.value !== hours)
  );
}

function merged(sources: readonly Source[]): MergedPosition {
  const positions = sources.map(({ position }) => position);
  const [first] = positions;
  if (first === undefined) throw new Error("a merged position has at least one source");
  const one = (pick: (position: BudgetPosition) => BudgetFigure | null): BudgetFigure | null =>
    positions.map(pick).find((figure) => figure !== null) ?? null;
  // Costs of one block are those of its indsatsområde or year alone.
  const isWhole = positions.length === 1;
  const byYears = sources.every(({ table }) => table.year !== null);
  return {
    ...first,
    contractHours: one((position) => position.contractHours),
    annualCost: one((position) => position.annualCost),
    shares: union(positions.map((position) => position.shares)),
    hours: union(positions.map((position) => position.hours)),
    amounts: union(positions.map((position) => position.amounts)),
    years: isWhole || byYears ? union(positions.map((position) => position.years)) : new Map(),
    shareTotal: one((position) => position.shareTotal),
    total: isWhole ? first.total : null,
    isIncomplete: positions.some(({ isIncomplete }) => isIncomplete),
    sources,
  };
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

/** The funding's total against the costs': of the block with the funding, else of all blocks' totals together. */
function fundingAgainstCosts(tables: readonly BudgetTable[]): BudgetSum[] {
  if (tables.some(({ isIncomplete }) => isIncomplete)) return [];
  return tables.flatMap((table) => {
    const total = table.fundingTotal;
    if (total === null) return [];
    const costs = table.costTotal !== null ? [table.costTotal] : tables.flatMap((other) => other.costTotal ?? []);
    return costs.length === 0
      ? []
      : [{ total, parts: costs, kind: "funding-against-costs" as const, quantity: "amount" as const }];
  });
}

function yearsOf(tables: readonly BudgetTable[]): MergedBudget["years"] {
  const found = new Map<number, MergedBudget["years"][number]>();
  for (const { sheet, years } of tables)
    for (const { year, at } of years) if (!found.has(year)) found.set(year, { year, sheet, at });
  return [...found.values()].sort((a, b) => a.year - b.year);
}
