import { readHeadingWords } from "../../reading/headingWords";
import type { Notion } from "../../language/headingLexicon";
import { MONTHS_A_YEAR, rounded, WEEKS_A_YEAR } from "../../reading/staffing/norms";
import { cellOf, placeOf, type Block } from "./budgetBlock";
import { numberOf } from "./budgetCells";
import type { Field } from "./budgetFields";
import { areaIn } from "./budgetMeaning";
import type { BudgetRecord } from "./budgetRecords";
import type { BudgetFigure, BudgetProduct } from "../staffing/staffingTable";

/** Columns that are multiplied stand no further apart. */
const FURTHEST = 8;
const MOST_COLUMNS = 40;
/** Rows that are enough to tell. */
const MOST_ROWS = 40;

/**
 * What the block's figures are multiplied to: hours × price, monthly pay × months, number × unit cost, a week's hours × 52.
 * Only columns whose headings speak of such factors are tried, those that stand near each other, and a relation counts
 * where at least three of four rows keep it, or as many as break it where the headings say hours or months and a price.
 */
export function productsOf(block: Block, records: readonly BudgetRecord[]): BudgetProduct[] {
  if (block.turned === "columns" || block.isFunding) return [];
  const rows = records.filter(({ kind }) => kind === "position" || kind === "cost").slice(0, MOST_ROWS);
  const columns = block.fields.slice(0, MOST_COLUMNS).flatMap((field) => columnOf(block, field, rows) ?? []);
  const found: Relation[] = [];
  for (const target of columns) {
    if (!target.mayBeProduct) continue;
    const relation = relationOf(target, columns, found);
    if (relation !== null) found.push(relation);
  }
  return found.flatMap((relation) => productsIn(block, rows, relation));
}

interface Column {
  readonly field: Field;
  /** As shown, by row; null where nothing stands. */
  readonly values: readonly (number | null)[];
  readonly notions: ReadonlySet<Notion>;
  readonly isFactor: boolean;
  readonly mayBeProduct: boolean;
}

interface Relation {
  readonly target: Column;
  readonly factors: readonly Column[];
  readonly times: number;
}

const FACTORS: readonly Notion[] = [
  "price",
  "months",
  "count",
  "hours",
  "time",
  "posts",
  "pay",
  "month",
  "share",
  "week",
];

function columnOf(block: Block, field: Field, rows: readonly BudgetRecord[]): Column | null {
  const { meaning } = field;
  if (meaning !== null && ["stilling", "activity", "omraade", "row-year", "funding"].includes(meaning.kind))
    return null;
  const values = rows.map(({ index }) => numberOf(cellOf(block, index, field.index))?.value ?? null);
  if (values.every((value) => value === null)) return null;
  const words = readHeadingWords(field.heading);
  const { notions } = words;
  // An indsatsområde's amount is its share of the cost, which is judged by itself.
  const isOfArea = field.omraade !== null || areaIn(meaning) !== null;
  const isAmount = meaning !== null && ["annual-cost", "amount", "year", "total", "cost"].includes(meaning.kind);
  const isYearly = meaning?.kind === "contract-hours" && (notions.has("year") || notions.has("month"));
  return {
    field,
    values,
    notions,
    isFactor: !isOfArea && FACTORS.some((notion) => notions.has(notion)),
    mayBeProduct: !isOfArea && !notions.has("price") && (isAmount || isYearly),
  };
}

/** The factors that explain most rows; fewer, and those that stand nearer, before others. */
function relationOf(target: Column, columns: readonly Column[], known: readonly Relation[]): Relation | null {
  const near = columns.filter(
    (column) =>
      column !== target &&
      column.isFactor &&
      Math.abs(column.field.index - target.field.index) <= FURTHEST &&
      // What is worked out of the target doesn't work it out in turn.
      !known.some((relation) => relation.target === column && relation.factors.includes(target)),
  );
  let best: { readonly relation: Relation; readonly score: number } | null = null;
  for (const factors of setsOf(near)) {
    for (const times of timesFor(target, factors)) {
      const relation = { target, factors, times };
      const { holding, breaking } = agreement(relation);
      if (!isKept(relation, holding, breaking) || !isShown(relation)) continue;
      const away = factors.reduce((sum, { field }) => sum + Math.abs(field.index - target.field.index), 0);
      const score = holding - 2 * breaking - 0.1 * factors.length - 0.001 * away;
      if (best === null || score > best.score) best = { relation, score };
    }
  }
  return best?.relation ?? null;
}

function setsOf(near: readonly Column[]): readonly (readonly Column[])[] {
  return near.flatMap((a, at) => [
    [a],
    ...near.slice(at + 1).flatMap((b, next) => [[a, b], ...near.slice(at + next + 2).map((c) => [a, b, c])]),
  ]);
}

/** Weeks and months of a year; a single column is only multiplied by what its heading and the target's say. */
function timesFor(target: Column, factors: readonly Column[]): readonly number[] {
  const [only] = factors;
  if (factors.length > 1 || only === undefined) {
    const percent = factors.some(({ notions }) => notions.has("share")) ? [0.01] : [];
    const inYear = factors.some(({ notions }) => notions.has("month") && !notions.has("months")) ? [MONTHS_A_YEAR] : [];
    const inWeeks = factors.some(({ notions }) => notions.has("week")) ? [WEEKS_A_YEAR] : [];
    return [1, ...percent, ...inYear, ...inWeeks];
  }
  const isHours = only.notions.has("hours") && target.notions.has("hours");
  if (isHours && !only.notions.has("year") && target.notions.has("year")) return [WEEKS_A_YEAR];
  const isPay = only.notions.has("pay") && only.notions.has("month") && !only.notions.has("months");
  return isPay && target.field.meaning?.kind === "annual-cost" ? [MONTHS_A_YEAR] : [];
}

function agreement({ target, factors, times }: Relation): { readonly holding: number; readonly breaking: number } {
  let holding = 0;
  let breaking = 0;
  target.values.forEach((total, row) => {
    const product = productAt(factors, times, row);
    if (total === null || total === 0 || product === null) return;
    if (isNear(total, product)) holding += 1;
    else breaking += 1;
  });
  return { holding, breaking };
}

/** Whether each factor does something in the rows: multiplying with 1, or with 100 %, shows nothing of it. */
function isShown({ target, factors, times }: Relation): boolean {
  const isNeutral = (value: number): boolean => value === 1 || (times < 1 && value * times === 1);
  return factors.every(({ values }) => {
    const telling = values.filter((value, row) => {
      const total = target.values[row] ?? null;
      const product = productAt(factors, times, row);
      return value !== null && total !== null && product !== null && !isNeutral(value) && isNear(total, product);
    });
    return telling.length > 0;
  });
}

function isNear(total: number, product: number): boolean {
  return Math.abs(total - product) <= Math.max(1, Math.abs(total) * NEAR);
}

/** Rounded prices make a product this much too little or too large. */
const NEAR = 0.003;

function productAt(factors: readonly Column[], times: number, row: number): number | null {
  let product = times;
  for (const { values } of factors) {
    const value = values[row] ?? null;
    if (value === null || value === 0) return null;
    product *= value;
  }
  return product;
}

function isKept({ target, factors }: Relation, holding: number, breaking: number): boolean {
  if (holding >= 2 && holding >= 3 * breaking) return varies(target);
  const has = (...notions: readonly Notion[]): boolean =>
    factors.some((factor) => notions.some((notion) => factor.notions.has(notion)));
  const isSaid =
    factors.length === 2 &&
    has("price", "pay") &&
    has("hours", "months", "count") &&
    target.field.meaning?.kind !== "contract-hours";
  return isSaid && holding > 0 && holding >= breaking;
}

/** Figures that are all the same agree with anything. */
function varies({ values }: Column): boolean {
  return new Set(values.filter((value) => value !== null && value !== 0)).size > 1;
}

function productsIn(
  block: Block,
  rows: readonly BudgetRecord[],
  { target, factors, times }: Relation,
): BudgetProduct[] {
  const figureAt = ({ field, values }: Column, row: number): BudgetFigure => ({
    sheet: block.grid.sheet,
    at: placeOf(block, rows[row]?.index ?? block.head, field.index),
    value: values[row] ?? 0,
  });
  return rows.flatMap((_, row) => {
    const product = productAt(factors, times, row);
    if (product === null || (target.values[row] ?? null) === null) return [];
    return [
      {
        total: figureAt(target, row),
        factors: factors.map((factor) => figureAt(factor, row)),
        times,
        expected: rounded(product),
      },
    ];
  });
}
