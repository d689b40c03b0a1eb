import { measuresIn } from "../language/quantities";
import { mayBeFraction } from "../reading/fractions";
import { isExact } from "../reading/spans";
import type { Figure } from "../reading/readings";
import type { GoalRow, GoalTable, PlanTables } from "../tables/planTables";
import { figuresInText, type FigureInText } from "./figuresInText";
import { AarKeys, PlaceKeys, QuantityKeys, type FigureColumn, type PlacedFigure } from "./figureKeys";

/** One indicator's figure for one area and year that stands in several cells of the plan. */
export interface RepeatedFigure {
  /** As the plan gives them. */
  readonly places: readonly PlacedFigure[];
  /** Those that differ from the one that most cells give; empty where all agree. */
  readonly differing: readonly PlacedFigure[];
  /** The figure that most cells give; of as many the first. */
  readonly reference: PlacedFigure;
  /** The same in the running text of the document that the tables stand in. */
  readonly inText: readonly FigureInText[];
}

/**
 * The figures that stand in more than one place: the same indicator without asking, the same area or kommune, year and
 * unit. Limits and ranges are no figures to compare.
 */
export function repeatedFigures({ goals, text }: Pick<PlanTables, "goals" | "text">): readonly RepeatedFigure[] {
  const byKey = new Map<string, PlacedFigure[]>();
  const keys = { quantities: new QuantityKeys(), years: new AarKeys() };
  for (const table of goals) {
    const readers = { ...keys, table, places: new PlaceKeys(table) };
    for (const row of table.rows) {
      for (const [key, placed] of keyedFigures(row, readers)) {
        const same = byKey.get(key);
        if (same === undefined) byKey.set(key, [placed]);
        else same.push(placed);
      }
    }
  }
  const inText = text.length === 0 ? NOTHING_IN_TEXT : figuresInText(text, byKey);
  const repeated: RepeatedFigure[] = [];
  for (const [key, places] of byKey) {
    const told = inText.get(key) ?? [];
    if (places.length + told.length > 1) repeated.push({ ...judge(places), inText: told });
  }
  return repeated;
}

const NOTHING_IN_TEXT: ReadonlyMap<string, readonly FigureInText[]> = new Map();

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
    if (place === null) continue;
    const aar = years.of(figure, column, row);
    if (aar === null) continue;
    const quantity = quantities.of(row, isPartOfOne(figure, row) ? PART_OF_ONE : figure.unit);
    const key = `${aar}|${quantity}|${place}`;
    const { value } = figure;
    inCell.set(key, inCell.has(key) ? null : { table, row, cell, column, figure, value, aar, quantity, place });
  }
  return inCell;
}

/** What is perhaps a part of 1 is another quantity than a percentage, which it mustn't be held against. */
const PART_OF_ONE = "1";

function isPartOfOne(figure: Figure, { indikator }: GoalRow): boolean {
  return mayBeFraction(figure) && measuresIn(indikator?.text.toLowerCase() ?? "").has("share");
}

/** Beside figures that say whom they are about, one that doesn't may be of anybody. */
function isNameless({ label, unit, restates }: Figure, figures: readonly Figure[]): boolean {
  return label === null && restates === null && figures.some((other) => other.label !== null && other.unit === unit);
}

/** More different figures for one thing than this are compared with the first alone. */
const MOST_GROUPS = 50;

function judge(places: readonly PlacedFigure[]): Omit<RepeatedFigure, "inText"> {
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
  return Math.abs(a.value - b.value) <= (PRECISIONS[decimals] ?? precisionOf(decimals));
}

/** Half a unit of the last decimal. */
function precisionOf(decimals: number): number {
  return 0.5 * 10 ** -decimals + 1e-9;
}

/** Millions of pairs are compared in a large sheet: raising to a power is most of what that would take. */
const PRECISIONS: readonly number[] = Array.from({ length: 16 }, (_, decimals) => precisionOf(decimals));

/** Whether the figure is the same wherever it stands, the running text included. */
export function isOneFigure({ differing, places, inText }: RepeatedFigure): boolean {
  return differing.length === 0 && inText.every((one) => places.some((placed) => agree(placed, one)));
}
