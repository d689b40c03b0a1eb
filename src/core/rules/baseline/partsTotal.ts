import type { Figure, FigureReading } from "../../reading/types";
import type { Rule } from "../rule";
import { figureCell } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isShareOutOfRange, roundingOf } from "../support/figures";
import { readTraits } from "../support/indicator";
import { isTotalLabel, namesMoreThanTime } from "../support/labels";
import { isFilled } from "../support/rows";
import { sameUnit, unitClass } from "../support/units";
import { eachRowHolding, HOLDS } from "../support/survey";

/**
 * A total agrees with its parts: counts add up, and shares weighted with their counts give the total's share. The
 * counts may be the people in the share or the people it is a share of; agreeing with either is enough. Half a unit of
 * each figure's last decimal is rounding.
 */
export const partsTotal: Rule = {
  id: "baseline/parts-total",
  group: "baseline",
  severity: "warning",
  origin: "Et samlet tal skal kunne regnes efter ud fra områdernes egne tal.",
  example: {
    bad: withBaseline("Samlet: 284 elever\nStrand: 150 elever\nNord: 104 elever"),
    at: "C2",
    good: withBaseline("Samlet: 254 elever\nStrand: 150 elever\nNord: 104 elever"),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.total, (row, table) => {
      const found = figureCell(row, "baseline");
      if (found === null) return;
      const asked = isFilled(row.indikator) ? row.indikator.text : "";
      const { share, count } = readTraits(asked);
      // baseline/unit-missing asks first for the unit.
      if (share && !count && found.reading.figures.some(({ unit }) => unit === null)) return;
      const fault = faultOf(found.reading, isAverage(asked) && !count);
      if (fault === null) return;
      context.report({
        sheet: table.sheet,
        at: found.cell.at,
        message: fault.kind,
        values: { total: fault.total.raw, expected: roundTo(fault.expected, fault.total.decimals) },
      });
    }),
};

/** A figure that has a value. */
type Valued = Figure & { readonly value: number };

interface Fault {
  readonly kind: "sum" | "share";
  readonly total: Figure;
  readonly expected: number;
}

/** What the cell says of one area, group or level: its share, its count, or both. */
interface Fact {
  readonly label: string;
  readonly share: Valued | null;
  readonly count: Valued | null;
}

function faultOf(reading: FigureReading, averages: boolean): Fault | null {
  const facts = factsOf(reading);
  if (facts === null) return null;
  const [total, ...otherTotals] = facts.filter((fact) => isTotalLabel(fact.label));
  if (total === undefined || otherTotals.length > 0) return null;
  const parts = facts.filter((fact) => fact !== total);
  return (averages ? null : sumFault(total, parts)) ?? shareFault(total, parts);
}

/** Null where a figure is no exact one, or the cell follows years or elections, or names parts of parts. */
function factsOf({ figures }: FigureReading): readonly Fact[] | null {
  const facts: Fact[] = [];
  const year = figures[0]?.year ?? null;
  const restating = restatingFigures(figures);
  for (const [index, figure] of figures.entries()) {
    if (figure.approximate || figure.upper !== null || !isValued(figure) || isShareOutOfRange(figure)) return null;
    if (figure.restates !== null) continue;
    // baseline/labels-missing asks first what the figure is about.
    if (figure.label === null) return null;
    if (figure.year !== year || figure.election || !namesMoreThanTime(figure.label) || isPartOfPart(figure.label)) {
      return null;
    }
    const stated = [figure, ...(restating.get(index) ?? [])];
    facts.push({
      label: figure.label,
      share: stated.find((one) => one.unit === "%") ?? null,
      count: stated.find(isCount) ?? null,
    });
  }
  return facts;
}

/** By the index of the figure they restate. */
function restatingFigures(figures: readonly Figure[]): ReadonlyMap<number, readonly Valued[]> {
  const restating = new Map<number, Valued[]>();
  for (const figure of figures) {
    if (figure.restates === null || !isValued(figure)) continue;
    restating.set(figure.restates, [...(restating.get(figure.restates) ?? []), figure]);
  }
  return restating;
}

function isValued(figure: Figure): figure is Valued {
  return figure.value !== null;
}

function isPartOfPart(label: string): boolean {
  const lower = label.toLowerCase();
  return lower.startsWith("heraf") || lower.startsWith("deraf") || lower.startsWith("hvoraf");
}

function isCount({ unit }: Figure): boolean {
  const kind = unitClass(unit);
  return kind === "count" || kind === "none" || kind === "currency";
}

function sumFault({ count: total }: Fact, parts: readonly Fact[]): Fault | null {
  if (total === null) return null;
  const counts = parts
    .map((part) => part.count)
    .filter((count): count is Valued => count !== null && sameUnit(count.unit, total.unit));
  if (counts.length < 2) return null;
  const expected = sum(counts, (count) => count.value);
  const rounding = isExact(total, counts) ? 0 : sum([total, ...counts], roundingOf);
  return Math.abs(expected - total.value) > rounding + TINY ? { kind: "sum", total, expected } : null;
}

/** Whole people and things are counted; amounts, and people turned into full time, are rounded. */
function isExact(total: Figure, counts: readonly Figure[]): boolean {
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

function shareFault({ share: total }: Fact, facts: readonly Fact[]): Fault | null {
  if (total === null) return null;
  const parts: Part[] = [];
  for (const { share, count } of facts) {
    if (share === null) continue;
    // A share without its count, or one that rounds to nothing, cannot be weighed.
    if (count === null || count.value <= roundingOf(count) || share.value <= roundingOf(share)) return null;
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

/** An indicator of averages: its parts don't add up, and need not. */
function isAverage(indikator: string): boolean {
  const lower = indikator.toLowerCase();
  return lower.includes("gennemsnit") || lower.includes("karakter") || lower.includes("score");
}

function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}

function withBaseline(baseline: string) {
  return delmaalTable([delmaalRow({ indikator: "Antal elever i sprogskolen", baseline, comparison: null })]);
}
