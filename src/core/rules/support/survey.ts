import type { Figure, FigureReading } from "../../reading/types";
import type { GoalRow, GoalTable } from "../../tables/types";
import type { RuleContext } from "../rule";
import { isShareOutOfRange } from "./figures";
import { readTraits, type IndicatorTraits } from "./indicator";
import { isTotalLabel } from "./labels";
import { isFilled } from "./rows";
import { unitClass, type UnitClass } from "./units";

/**
 * One pass over the rows of a table notes what each row's figures hold. Most rules look for something that few rows
 * have; they visit those alone, and a table of 200,000 rows is read once instead of once a rule.
 */

/** What a row may hold, a bit each. Figures are those of Baseline and the comparison where nothing else is said. */
export const HOLDS = {
  decimalPoint: 1 << 0,
  footnote: 1 << 1,
  /** A percentage that no share can have. */
  outOfRange: 1 << 2,
  /** A figure without unit, for an indicator that is a share. */
  bareShare: 1 << 3,
  /** A cell of several figures, one of them without label and year. */
  nameless: 1 << 4,
  /** A count above 0 and below 5. */
  smallCount: 1 << 5,
  /** In Baseline: a total among three figures or more. */
  total: 1 << 6,
  /** Figures of different units, or of another than the indicator asks for. */
  unitsVary: 1 << 7,
  /** In Baseline: a figure with a value. */
  baselineValue: 1 << 8,
  comparisonValue: 1 << 9,
  /** A figure that names its own year. */
  baselineYear: 1 << 10,
  comparisonYear: 1 << 11,
  /** The Indikator says neither "andel" nor "antal". */
  otherIndicator: 1 << 12,
  /** Datakilde names a year. */
  sourceYear: 1 << 13,
} as const;

/** Visits the rows that count and hold at least one of the given: `HOLDS.footnote | HOLDS.decimalPoint`. */
export function eachRowHolding(
  context: RuleContext,
  wanted: number,
  visit: (row: GoalRow, table: GoalTable) => void,
): void {
  for (const table of context.tables.goals) {
    const survey = surveyOf(table);
    for (let index = 0; index < survey.length; index += 1) {
      if (((survey[index] ?? 0) & wanted) === 0) continue;
      const row = table.rows[index];
      if (row !== undefined) visit(row, table);
    }
  }
}

/** By table, so that a survey is forgotten with the workbook it was made of. */
const surveys = new WeakMap<GoalTable, Uint32Array>();

function surveyOf(table: GoalTable): Uint32Array {
  const known = surveys.get(table);
  if (known !== undefined) return known;
  const survey = new Uint32Array(table.rows.length);
  for (const [index, row] of table.rows.entries()) survey[index] = heldBy(row);
  surveys.set(table, survey);
  return survey;
}

/** Nothing for a row that doesn't count. */
function heldBy(row: GoalRow): number {
  if (!isFilled(row.indikator) && !isFilled(row.delmaal)) return 0;
  const traits = isFilled(row.indikator) ? readTraits(row.indikator.text) : null;
  const baseline = isFilled(row.baseline) ? notesOf(row.read.baseline) : 0;
  const comparison = isFilled(row.comparison) ? notesOf(row.read.comparison) : 0;
  const both = baseline | comparison;
  let held = both & SAME_BITS;
  if ((both & BARE) !== 0 && traits !== null && traits.share && !traits.count) held |= HOLDS.bareShare;
  if ((baseline & TOTAL) !== 0) held |= HOLDS.total;
  if ((baseline & VALUE) !== 0) held |= HOLDS.baselineValue;
  if ((comparison & VALUE) !== 0) held |= HOLDS.comparisonValue;
  if ((baseline & YEAR) !== 0) held |= HOLDS.baselineYear;
  if ((comparison & YEAR) !== 0) held |= HOLDS.comparisonYear;
  if (unitsVary(both >> CLASSES_FROM, traits)) held |= HOLDS.unitsVary;
  if (traits !== null && !traits.share && !traits.count) held |= HOLDS.otherIndicator;
  if (row.read.source.year !== null) held |= HOLDS.sourceYear;
  return held;
}

/** Bits of a cell's notes that stand for the same in the row. */
const SAME_BITS = HOLDS.decimalPoint | HOLDS.footnote | HOLDS.outOfRange | HOLDS.nameless | HOLDS.smallCount;
/** Bits of a cell's notes beside those. */
const BARE = 1 << 8;
const TOTAL = 1 << 9;
const VALUE = 1 << 10;
const YEAR = 1 << 11;
/** From here on a bit each for the classes of the figures' units. */
const CLASSES_FROM = 16;
const CLASS_BITS: Readonly<Record<UnitClass, number>> = {
  percent: 1,
  permille: 2,
  currency: 4,
  time: 8,
  count: 16,
  none: 32,
};

/** What the figures of one cell hold. */
function notesOf({ figures }: FigureReading): number {
  let notes = 0;
  for (const figure of figures) {
    if (figure.year !== null) notes |= YEAR;
    if (figure.footnote !== null) notes |= HOLDS.footnote;
    if (figure.decimalPoint) notes |= HOLDS.decimalPoint;
    if (figure.value !== null) notes |= notesOfValue(figure, figure.value);
  }
  if (figures.length < 2) return notes & ~HOLDS.nameless;
  return figures.length > 2 && figures.some(isTotal) ? notes | TOTAL : notes;
}

const SMALL_BELOW = 5;

function notesOfValue(figure: Figure, value: number): number {
  const { unit } = figure;
  const kind = unitClass(unit);
  let notes = VALUE | (CLASS_BITS[kind] << CLASSES_FROM);
  if (figure.restates === null) {
    if (figure.label === null && figure.year === null) notes |= HOLDS.nameless;
    if (unit === null) notes |= BARE;
  }
  if (kind === "percent") return isShareOutOfRange(figure) ? notes | HOLDS.outOfRange : notes;
  return value > 0 && value < SMALL_BELOW ? notes | HOLDS.smallCount : notes;
}

function isTotal({ label }: Figure): boolean {
  return label !== null && isTotalLabel(label);
}

function unitsVary(classes: number, traits: IndicatorTraits | null): boolean {
  if (classes === 0) return false;
  const several = (classes & (classes - 1)) !== 0;
  if (several || traits === null) return several;
  const share = classes === CLASS_BITS.percent || classes === CLASS_BITS.permille;
  return (traits.share && !share) || (traits.count && share);
}
