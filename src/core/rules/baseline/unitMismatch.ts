import type { FigureReading } from "../../reading/readings";
import type { GoalRow } from "../../tables/planTables";
import type { CellAddress } from "../../workbook/address";
import { defineRule, type SaidOf } from "../rule";
import { figureCell, type FigureCell } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { readTraits, type IndicatorTraits } from "../support/indicator";
import { eachRow, isFilled } from "../support/rows";
import { classesOfUnit, comparable, type UnitClass } from "../support/unitClass";
import { shorten } from "../support/shorten";

const MESSAGES = { share: ["text"], count: ["text"], noCommonUnit: ["baseline", "comparison"] } as const;

/**
 * Indicator, Baseline and comparison speak of the same kind of figure: a share in percent, a number as a count. At most
 * one finding a row: at the cell that disagrees with the indicator, else at the comparison.
 */
export const unitMismatch = defineRule({
  id: "baseline/unit-mismatch",
  group: "baseline",
  severity: "warning",
  origin: "Baseline og sammenligning skal opgøres på samme måde som indikatoren, ellers kan udviklingen ikke måles.",
  messages: MESSAGES,
  example: {
    bad: delmaalTable([delmaalRow({ indikator: "Antal unge uden uddannelse eller job", comparison: null })]),
    at: "C2",
    good: delmaalTable([
      delmaalRow({ indikator: "Antal unge uden uddannelse eller job", baseline: "112 unge", comparison: null }),
    ]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      const found = mismatchOf(row);
      if (found !== null) context.report({ sheet: table.sheet, ...found });
    }),
});

type Mismatch = SaidOf<typeof MESSAGES> & { readonly at: CellAddress };

function mismatchOf(row: GoalRow): Mismatch | null {
  const baseline = figureCell(row, "baseline");
  const comparison = figureCell(row, "comparison");
  const baselineClasses = baseline === null ? NOTHING : classesOf(baseline.reading);
  const comparisonClasses = comparison === null ? NOTHING : classesOf(comparison.reading);
  if (baselineClasses.size === 0 && comparisonClasses.size === 0) return null;

  const traits = isFilled(row.indikator) ? readTraits(row.indikator.text) : NO_TRAITS;
  const expected = expectedOf(traits);
  if (expected !== null) {
    const wrong = expected === "share" ? lacksShare : lacksCount;
    if (baseline !== null && wrong(baselineClasses)) return againstIndicator(baseline, expected);
    // A percentage beside a count is compared with a percentage.
    const sharesUnit = meet(baselineClasses, comparisonClasses);
    if (comparison !== null && wrong(comparisonClasses) && !sharesUnit) return againstIndicator(comparison, expected);
  }
  if (baseline === null || comparison === null) return null;
  // baseline/unit-missing reports the bare numbers of a share.
  if (traits.share && (isBare(baselineClasses) || isBare(comparisonClasses))) return null;
  if (baselineClasses.size === 0 || comparisonClasses.size === 0) return null;
  if (meet(baselineClasses, comparisonClasses)) return null;
  return {
    at: comparison.cell.at,
    message: "noCommonUnit",
    values: { baseline: shorten(baseline.cell.text), comparison: shorten(comparison.cell.text) },
  };
}

const NO_TRAITS: IndicatorTraits = { share: false, count: false };
const NOTHING: ReadonlySet<UnitClass> = new Set();

function expectedOf({ share, count }: IndicatorTraits): "share" | "count" | null {
  if (share === count) return null;
  return share ? "share" : "count";
}

function againstIndicator({ cell }: FigureCell, expected: "share" | "count"): Mismatch {
  return { at: cell.at, message: expected, values: { text: shorten(cell.text) } };
}

function classesOf(reading: FigureReading): ReadonlySet<UnitClass> {
  const classes = new Set<UnitClass>();
  for (const { unit, value } of reading.figures) {
    if (value !== null) for (const one of classesOfUnit(unit)) classes.add(one);
  }
  return classes;
}

/** Only counts, amounts or times where a share is asked for. */
function lacksShare(classes: ReadonlySet<UnitClass>): boolean {
  return classes.size > 0 && !classes.has("percent") && !classes.has("permille") && !classes.has("none");
}

/** Only percentages where a number is asked for. */
function lacksCount(classes: ReadonlySet<UnitClass>): boolean {
  return classes.size > 0 && [...classes].every((kind) => kind === "percent" || kind === "permille");
}

function isBare(classes: ReadonlySet<UnitClass>): boolean {
  return classes.has("none");
}

function meet(a: ReadonlySet<UnitClass>, b: ReadonlySet<UnitClass>): boolean {
  for (const one of a) for (const other of b) if (comparable(one, other)) return true;
  return false;
}
