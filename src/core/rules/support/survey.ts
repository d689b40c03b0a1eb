import type { Figure, FigureReading } from "../../reading/readings";
import type { GoalRow, GoalTable } from "../../tables/planTables";
import type { RuleContext } from "../rule";
import { isShareOutOfRange } from "./figures";
import { readTraits, type IndicatorTraits } from "./indicator";
import { mayBeTotal } from "./labels";
import { isFilled, isMissing } from "./rows";
import { unitClass, type UnitClass } from "./unitClass";
import { calendarYears, latestYear, planYears } from "./years";

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
  /** Datakilde names no publisher. */
  vagueSource: 1 << 14,
  /** A column of the table holds nothing here. */
  emptyCell: 1 << 15,
  /** Baseline holds text without a figure. */
  baselineWords: 1 << 16,
  /** The row's year is not one plain year: none, several, or a year of the plan. */
  oddYear: 1 << 17,
} as const;

/** Visits the rows that count and hold at least one of the given: `HOLDS.footnote | HOLDS.decimalPoint`. */
export function eachRowHolding(
  context: RuleContext,
  wanted: number,
  visit: (row: GoalRow, table: GoalTable) => void,
): void {
  for (const table of context.tables.goals) {
    const { held } = surveyOf(table);
    for (const [index, row] of table.rows.entries()) {
      if (((held[index] ?? 0) & wanted) !== 0) visit(row, table);
    }
  }
}

/** Visits the rows that count whose newest calendar year the test picks out; rows without a year are left out. */
export function eachRowOfYear(
  table: GoalTable,
  isSuspect: (newest: number) => boolean,
  visit: (row: GoalRow) => void,
): void {
  const { newest } = surveyOf(table);
  for (const [index, row] of table.rows.entries()) {
    const year = newest[index] ?? 0;
    if (year !== 0 && isSuspect(year)) visit(row);
  }
}

interface Survey {
  /** By row: the bits of `HOLDS`; nothing for a row that doesn't count. */
  readonly held: Uint32Array;
  /** By row: the newest of the row's calendar years, or 0. */
  readonly newest: Uint16Array;
}

/** By table, so that a survey is forgotten with the workbook it was made of. */
const surveys = new WeakMap<GoalTable, Survey>();

function surveyOf(table: GoalTable): Survey {
  const known = surveys.get(table);
  if (known !== undefined) return known;
  const survey: Survey = {
    held: new Uint32Array(table.rows.length),
    newest: new Uint16Array(table.rows.length),
  };
  const plan = planYears(table.plan);
  for (const [index, row] of table.rows.entries()) {
    if (!isFilled(row.indikator) && !isFilled(row.delmaal)) continue;
    survey.held[index] = heldBy(row);
    survey.newest[index] = latestYear(calendarYears(row.read.year, plan)) ?? 0;
  }
  surveys.set(table, survey);
  return survey;
}

function heldBy(row: GoalRow): number {
  const { read } = row;
  const traits = isFilled(row.indikator) ? readTraits(row.indikator.text) : null;
  const hasBaseline = isFilled(row.baseline);
  const baseline = hasBaseline ? notesOf(read.baseline) : 0;
  const comparison = isFilled(row.comparison) ? notesOf(read.comparison) : 0;
  const both = baseline | comparison;
  let held = both & SAME_BITS;
  if ((both & BARE) !== 0 && traits !== null && traits.share && !traits.count) held |= HOLDS.bareShare;
  if ((baseline & TOTAL) !== 0) held |= HOLDS.total;
  if ((baseline & VALUE) !== 0) held |= HOLDS.baselineValue;
  else if (hasBaseline) held |= HOLDS.baselineWords;
  if ((comparison & VALUE) !== 0) held |= HOLDS.comparisonValue;
  if ((baseline & YEAR) !== 0) held |= HOLDS.baselineYear;
  if ((comparison & YEAR) !== 0) held |= HOLDS.comparisonYear;
  if (unitsVary(both >> CLASSES_FROM, traits)) held |= HOLDS.unitsVary;
  if (traits !== null && !traits.share && !traits.count) held |= HOLDS.otherIndicator;
  if (read.source.year !== null) held |= HOLDS.sourceYear;
  if (read.source.publisher === null) held |= HOLDS.vagueSource;
  if (read.year.years.length !== 1) held |= HOLDS.oddYear;
  return hasEmptyCell(row) ? held | HOLDS.emptyCell : held;
}

function hasEmptyCell(row: GoalRow): boolean {
  return (
    isMissing(row.delmaal) ||
    isMissing(row.indikator) ||
    isMissing(row.baseline) ||
    isMissing(row.comparison) ||
    isMissing(row.year) ||
    isMissing(row.source)
  );
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
  return label !== null && mayBeTotal(label);
}

function unitsVary(classes: number, traits: IndicatorTraits | null): boolean {
  if (classes === 0) return false;
  const several = (classes & (classes - 1)) !== 0;
  if (several || traits === null) return several;
  const share = classes === CLASS_BITS.percent || classes === CLASS_BITS.permille;
  return (traits.share && !share) || (traits.count && share);
}
