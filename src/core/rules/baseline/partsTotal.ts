import { isInProportion, isOutOf, measuresIn } from "../../language/quantities";
import { remembered } from "../../reading/remembered";
import { withQualifier } from "../../reading/qualifiers";
import { isExact, spanOf, wholeSpan, type Span } from "../../reading/spans";
import type { Figure, FigureReading } from "../../reading/readings";
import { defineRule } from "../rule";
import { figureCell } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { breakdownOf, isFew, type Breakdown } from "../support/breakdown";
import { guardedCounts } from "../support/fewPeople";
import { roundingOf } from "../support/figures";
import { readTraits } from "../support/indicator";
import { eachRow, isFilled } from "../support/rows";
import { sameUnit, unitClass } from "../support/unitClass";

/**
 * A total agrees with its parts: counts add up, and shares weighted with their counts give the total's share. The
 * counts may be the people in the share or the people it is a share of; agreeing with either is enough. Half a unit of
 * each figure's last decimal is rounding.
 */
export const partsTotal = defineRule({
  id: "baseline/parts-total",
  group: "baseline",
  severity: "warning",
  origin: "Et samlet tal skal kunne regnes efter ud fra områdernes egne tal.",
  messages: {
    sum: ["expected", "total"],
    few: ["expected", "total"],
    atMost: ["expected", "total"],
    atLeast: ["expected", "total"],
    share: ["expected", "total"],
    ratio: ["part", "whole", "expected", "total"],
  },
  example: {
    bad: withBaseline("Samlet: 284 elever\nStrand: 150 elever\nNord: 104 elever"),
    at: "C2",
    good: withBaseline("Samlet: 254 elever\nStrand: 150 elever\nNord: 104 elever"),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      const found = figureCell(row, "baseline");
      if (found === null) return;
      const asked = isFilled(row.indikator) ? row.indikator.text : "";
      const { share, count } = readTraits(asked);
      const ratio = ratioFault(found.reading);
      if (ratio !== null) {
        const { part, whole, total } = ratio;
        const expected = roundTo((100 * part.value) / whole.value, Math.max(1, total.decimals));
        const values = { part: part.raw, whole: whole.raw, total: total.raw, expected };
        context.report({ sheet: table.sheet, at: found.cell.at, message: "ratio", values });
        return;
      }
      // baseline/unit-missing asks first for the unit.
      if (share && !count && found.reading.figures.some(({ unit, restates }) => unit === null && restates === null))
        return;
      const fault = faultOf(found.reading, addsUp(asked, count) ? "adds" : "apart");
      if (fault === null) return;
      context.report({
        sheet: table.sheet,
        at: found.cell.at,
        message: fault.kind === "few" && guardedCounts(found.reading, row).length === 0 ? "sum" : fault.kind,
        values: {
          total: withQualifier(fault.total.qualifier, fault.total.raw),
          expected: roundTo(fault.expected, fault.total.decimals),
        },
      });
    }),
});

interface Ratio {
  readonly part: Valued;
  readonly whole: Valued;
  readonly total: Valued;
}

/** A share beside its own two counts that they don't give: "45 % (86 ud af 200)", "75 ud af 528 (17,2 %)". */
function ratioFault({ figures, text }: FigureReading): Ratio | null {
  for (const whole of figures) {
    const part = whole.restates === null ? undefined : figures[whole.restates];
    if (part === undefined || !isExact(whole) || !isExact(part) || part.unit === "%" || whole.unit === "%") continue;
    if (whole.start < part.end || !isOutOf(text.slice(part.end, whole.start)) || whole.value < part.value) continue;
    const total = figures.find(
      (one, other) => one.unit === "%" && (one.restates === whole.restates || part.restates === other),
    );
    if (total === undefined || !isExact(total) || whole.value === 0) continue;
    const share = (100 * part.value) / whole.value;
    if (Math.abs(share - total.value) > roundingOf(total) + TINY) return { part, whole, total };
  }
  return null;
}

/** A figure that is the value it names. */
type Valued = Figure & { readonly value: number };

interface Fault {
  /** The parts' sum, the most or the least that they give; or their shares weighted with their counts. */
  readonly kind: "sum" | "few" | "atMost" | "atLeast" | "share";
  readonly total: Figure;
  readonly expected: number;
}

function faultOf(reading: FigureReading, adding: "adds" | "apart"): Fault | null {
  const breakdown = breakdownOf(reading);
  if (breakdown === null || breakdown.isOpen) return null;
  // baseline/labels-missing asks first what the figure is about.
  if (breakdown.total.label === null) return null;
  return (adding === "apart" ? null : sumFault(breakdown)) ?? shareFault(breakdown);
}

function sumFault({ total: { count: total }, parts, masked }: Breakdown): Fault | null {
  if (total === null) return null;
  const counts = parts
    .map((part) => part.count)
    .filter((count): count is Figure => count !== null && sameUnit(count.unit, total.unit));
  if (counts.length < 2) return null;
  const exact = isWhole(total, counts);
  const rounding = (exact ? 0 : sum([total, ...counts], roundingOf)) + TINY;
  const whole = countSpan(total, exact);
  const spans = counts.map((count) => countSpan(count, exact));
  if (whole === null) return null;
  let low = 0;
  let high = masked > 0 ? Infinity : 0;
  for (const span of spans) {
    if (span === null) return null;
    low += span.low;
    high += span.high;
  }
  if (whole.low > high + rounding) {
    const few = exact && low === high && isFew(whole.low - high);
    return { kind: low < high ? "atMost" : few ? "few" : "sum", total, expected: high };
  }
  return whole.high < low - rounding ? { kind: low < high ? "atLeast" : "sum", total, expected: low } : null;
}

/** The numbers that a count may be, from nothing up; null for one that is only about its value. */
function countSpan(count: Figure, exact: boolean): Pick<Span, "low" | "high"> | null {
  const span = spanOf(count);
  if (span === null) return null;
  return exact ? wholeSpan(span) : { low: Math.max(0, span.low), high: span.high };
}

/** Whole people and things are counted; amounts, and people turned into full time, are rounded. */
function isWhole(total: Figure, counts: readonly Figure[]): boolean {
  if (unitClass(total.unit) === "currency") return false;
  const unit = (total.unit ?? "").toLowerCase();
  if (unit.startsWith("fuldtid") || unit.startsWith("helår") || unit.startsWith("årsværk")) return false;
  return [total, ...counts].every((count) => count.decimals === 0);
}

/** What binary fractions add to a difference of nothing. */
const TINY = 1e-9;

/** A part's share and the count that weighs it. */
interface Part {
  readonly share: Valued;
  readonly count: Valued;
}

interface Weighted {
  readonly share: number;
  readonly count: number;
}

type Weighing = (parts: readonly Weighted[]) => number;

/** The counts are the people that the share is taken of. */
const overBases: Weighing = (parts) => sum(parts, (part) => part.share * part.count) / sum(parts, (part) => part.count);

/** The counts are the people in the share: each part is count / share large. */
const overCounts: Weighing = (parts) =>
  sum(parts, (part) => part.count) / sum(parts, (part) => part.count / part.share);

function shareFault({ total: { share: total }, parts: facts }: Breakdown): Fault | null {
  if (total === null || !isExact(total)) return null;
  const parts: Part[] = [];
  for (const { share, count } of facts) {
    if (share === null) continue;
    // A share without its count, one that rounds to nothing, or a limit cannot be weighed.
    if (
      count === null ||
      !isExact(share) ||
      !isExact(count) ||
      count.value <= roundingOf(count) ||
      share.value <= roundingOf(share)
    )
      return null;
    parts.push({ share, count });
  }
  if (parts.length < 2 || agrees(total, parts, overBases) || agrees(total, parts, overCounts)) return null;
  return { kind: "share", total, expected: overCounts(parts.map(plain)) };
}

/** Whether the total lies between what the parts give at the least and at the most, all of them being rounded. */
function agrees(total: Valued, parts: readonly Part[], weigh: Weighing): boolean {
  const middle = weigh(parts.map(plain));
  const moved = (direction: 1 | -1): number =>
    weigh(
      parts.map(({ share, count }) => ({
        share: share.value + direction * roundingOf(share),
        // A part above the middle draws the total up with its count, one below draws it down.
        count: count.value + (share.value > middle ? direction : -direction) * roundingOf(count),
      })),
    );
  const rounding = roundingOf(total) + TINY;
  return total.value >= moved(-1) - rounding && total.value <= moved(1) + rounding;
}

function plain({ share, count }: Part): Weighted {
  return { share: share.value, count: count.value };
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** Whether the areas' figures give the whole's when they are added: averages don't, nor numbers in proportion to others. */
function addsUp(indikator: string, isCount: boolean): boolean {
  return !isProportion(indikator) && (isCount || !isAverage(indikator));
}

const isAverage = remembered((indikator): boolean => measuresIn(indikator.toLowerCase()).has("mean"));

const isProportion = remembered(
  (indikator): boolean => isInProportion(indikator) || measuresIn(indikator.toLowerCase()).has("rate"),
);

function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

function withBaseline(baseline: string) {
  return delmaalTable([delmaalRow({ indikator: "Antal elever i sprogskolen", baseline, comparison: null })]);
}
