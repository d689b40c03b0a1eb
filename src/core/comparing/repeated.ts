import { isExact } from "../reading/spans";
import type { Figure } from "../reading/types";
import type { GoalCell, GoalRow, GoalTable, PlanTables } from "../tables/types";
import { AarKeys, PlaceKeys, QuantityKeys, type FigureColumn } from "./figureKeys";

/** A figure of the plan with the cell it stands in. */
export interface PlacedFigure {
  readonly table: GoalTable;
  readonly row: GoalRow;
  readonly cell: GoalCell;
  readonly column: FigureColumn;
  readonly figure: Figure;
  readonly value: number;
  /** "2023", "2023/2024", "KV25" */
  readonly aar: string;
}

/** One indicator's figure for one area and year that stands in several cells of the plan. */
export interface RepeatedFigure {
  /** As the plan gives them. */
  readonly places: readonly PlacedFigure[];
  /** Those that differ from the one that most cells give; empty where all agree. */
  readonly differing: readonly PlacedFigure[];
  /** The figure that most cells give; of as many the first. */
  readonly reference: PlacedFigure;
}

/**
 * The figures that stand in more than one cell: the same indicator without asking, the same area or kommune, year and
 * unit. Limits and ranges are no figures to compare.
 */
export function repeatedFigures({ goals }: Pick<PlanTables, "goals">): readonly RepeatedFigure[] {
  const byKey = new Map<string, PlacedFigure[]>();
  // Most figures stand alone: a list is made for the second.
  const firsts = new Map<string, PlacedFigure>();
  const keys = { quantities: new QuantityKeys(), years: new AarKeys() };
  for (const table of goals) {
    const reader = { ...keys, table, places: new PlaceKeys(table) };
    for (const row of table.rows) {
      for (const [key, placed] of keyedFigures(row, reader)) {
        const first = firsts.get(key);
        if (first === undefined) firsts.set(key, placed);
        else {
          const same = byKey.get(key);
          if (same === undefined) byKey.set(key, [first, placed]);
          else same.push(placed);
        }
      }
    }
  }
  return [...byKey.values()].map(judge);
}

const COLUMNS = ["baseline", "comparison"] as const;

interface KeyReaders {
  readonly table: GoalTable;
  readonly places: PlaceKeys;
  readonly quantities: QuantityKeys;
  readonly years: AarKeys;
}

/** The row's figures by what they are of; of two in one cell that are of the same nothing is known. */
function keyedFigures(row: GoalRow, readers: KeyReaders): ReadonlyMap<string, PlacedFigure> {
  const found = new Map<string, PlacedFigure>();
  const { indikator } = row;
  if (indikator === null || indikator.empty || indikator.setAside) return found;
  for (const column of COLUMNS) {
    for (const [key, placed] of figuresOf(row, column, readers))
      if (placed !== null && !found.has(key)) found.set(key, placed);
  }
  return found;
}

const NONE: ReadonlyMap<string, PlacedFigure | null> = new Map();

function figuresOf(
  row: GoalRow,
  column: FigureColumn,
  { table, places, quantities, years }: KeyReaders,
): ReadonlyMap<string, PlacedFigure | null> {
  const cell = row[column];
  if (cell === null || cell.empty || cell.setAside) return NONE;
  const { figures } = row.read[column];
  const inCell = new Map<string, PlacedFigure | null>();
  for (const figure of figures) {
    if (!isExact(figure) || isNameless(figure, figures)) continue;
    const place = places.of(figure, column, row);
    const aar = place === null ? null : years.of(figure, column, row);
    if (aar === null) continue;
    const key = `${aar}|${quantities.of(row, figure.unit)}|${place ?? ""}`;
    inCell.set(key, inCell.has(key) ? null : { table, row, cell, column, figure, value: figure.value, aar });
  }
  return inCell;
}

/** Beside figures that say whom they are about, one that doesn't may be of anybody. */
function isNameless({ label, unit, restates }: Figure, figures: readonly Figure[]): boolean {
  return label === null && restates === null && figures.some((other) => other.label !== null && other.unit === unit);
}

/** More different figures for one thing than this are compared with the first alone. */
const MOST_GROUPS = 50;

function judge(places: readonly PlacedFigure[]): RepeatedFigure {
  const groups: { readonly first: PlacedFigure; count: number }[] = [];
  for (const placed of places) {
    const group = groups.find(({ first }) => agree(first, placed));
    if (group !== undefined) group.count += 1;
    else if (groups.length < MOST_GROUPS) groups.push({ first: placed, count: 1 });
  }
  const { first: reference } = groups.reduce((most, group) => (group.count > most.count ? group : most));
  return { places, reference, differing: places.filter((placed) => !agree(reference, placed)) };
}

/** Whether two figures are one at the precision of the coarser: 24,1 and 24,08. */
export function agree(a: Pick<PlacedFigure, "value" | "figure">, b: Pick<PlacedFigure, "value" | "figure">): boolean {
  const decimals = Math.min(a.figure.decimals, b.figure.decimals);
  return Math.abs(a.value - b.value) <= 0.5 * 10 ** -decimals + 1e-9;
}
