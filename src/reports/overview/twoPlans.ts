import { fold } from "../../core/reading/text";
import { compareWith, type ComparisonPoint, type SolvedFinding } from "../../core/review/sinceLast";
import type { BasisFigure } from "../basis/indicators";
import type { BaselineEntry, PlanEntry } from "./model";

/** A plan as another is held against it. */
export interface PlanSide {
  readonly entry: PlanEntry;
  /** Its findings; null where they are too many to be held against others. */
  readonly findings: ComparisonPoint | null;
}

/** A figure of an indicator in both plans; null where a plan hasn't got it. */
export interface FigurePair {
  readonly indikator: string;
  /** The area or group; "" where neither says. */
  readonly label: string;
  readonly before: DatedFigure | null;
  readonly now: DatedFigure | null;
  /** From the one to the other; null where they aren't two values in the same unit. */
  readonly difference: { readonly value: number; readonly decimals: number; readonly unit: string } | null;
}

export interface DatedFigure {
  /** Null where the cell has no figure, and `text` is what it says. */
  readonly figure: BasisFigure | null;
  readonly text: string;
  readonly year: string;
}

export interface TwoPlans {
  readonly figures: readonly FigurePair[];
  /** Findings that nobody has accepted; null where one of the plans has too many. */
  readonly findings: { readonly come: readonly SolvedFinding[]; readonly gone: readonly SolvedFinding[] } | null;
}

/** The one that begins first comes first; of two that don't tell, or tell the same, the order stays. */
export function inOrder<Side extends PlanSide>(one: Side, other: Side): readonly [Side, Side] {
  const [a, b] = [one, other].map(({ entry }) => entry.line?.period.from ?? null);
  return a !== null && a !== undefined && b !== null && b !== undefined && b < a ? [other, one] : [one, other];
}

/** What has become of a plan's indicators and findings in another: its own of the year after, or anybody's. */
export function twoPlans(before: PlanSide, now: PlanSide): TwoPlans {
  return {
    figures: indicatorPairs(before.entry.baselines, now.entry.baselines).flatMap(figurePairs),
    findings:
      before.findings === null || now.findings === null
        ? null
        : { come: without(now.findings, before.findings), gone: without(before.findings, now.findings) },
  };
}

/** The findings of the first that the other hasn't got. */
function without({ findings }: ComparisonPoint, other: ComparisonPoint): readonly SolvedFinding[] {
  const all = Object.entries(findings).flatMap(([rule, entries]) =>
    entries.map(([key, label]) => ({ rule, key, label })),
  );
  const { statuses } = compareWith(other, all);
  return all.filter((_, number) => statuses[number] === "new").map(({ rule, label }) => ({ rule, label }));
}

type IndicatorPair = readonly [BaselineEntry | null, BaselineEntry | null];

/** The same indicators beside each other, in the later plan's order; those that only the earlier one has come last. */
function indicatorPairs(before: readonly BaselineEntry[], now: readonly BaselineEntry[]): IndicatorPair[] {
  const left = [...before];
  const take = (isSame: (one: BaselineEntry) => boolean): BaselineEntry | null => {
    const at = left.findIndex(isSame);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  // Where an indicator stands in several areas of work, those that stand in the same go first.
  const own = now.map(({ quantity, indsatsomraade }) =>
    take((one) => one.quantity === quantity && one.indsatsomraade === indsatsomraade),
  );
  const pairs = now.map((one, at): IndicatorPair => [
    own[at] ?? take(({ quantity }) => quantity === one.quantity),
    one,
  ]);
  return [...pairs, ...left.map((one): IndicatorPair => [one, null])];
}

function figurePairs([before, now]: IndicatorPair): FigurePair[] {
  const indikator = (now ?? before)?.indikator ?? "";
  const earlier = datedFigures(before);
  const pairs = datedFigures(now).map((one): FigurePair => {
    const at = earlier.findIndex((other) => labelOf(other) === labelOf(one));
    const [other = null] = at < 0 ? [] : earlier.splice(at, 1);
    return pairOf(indikator, other, one);
  });
  // A figure alone in its cell is of what the plan is about, whether the cell says so or not.
  const [pair, ...otherPairs] = pairs;
  const [alone, ...othersLeft] = earlier;
  const isOneEach = pair?.before === null && alone !== undefined && otherPairs.length + othersLeft.length === 0;
  if (isOneEach && (labelOf(alone) === "" || pair.label === "")) return [pairOf(indikator, alone, pair.now)];
  return [...pairs, ...earlier.map((other) => pairOf(indikator, other, null))];
}

function datedFigures(entry: BaselineEntry | null): DatedFigure[] {
  if (entry === null) return [];
  const { figures, text } = entry.baseline;
  if (figures.length === 0) return [{ figure: null, text, year: entry.year }];
  return figures.map((figure) => ({ figure, text: "", year: figure.year ?? entry.year }));
}

function labelOf({ figure }: DatedFigure): string {
  return fold(figure?.label ?? "");
}

function pairOf(indikator: string, before: DatedFigure | null, now: DatedFigure | null): FigurePair {
  const label = now?.figure?.label ?? before?.figure?.label ?? "";
  return { indikator, label, before, now, difference: differenceOf(before?.figure ?? null, now?.figure ?? null) };
}

/** Limits, ranges and figures in different units have none. */
function differenceOf(before: BasisFigure | null, now: BasisFigure | null): FigurePair["difference"] {
  if (!isValue(before) || !isValue(now) || before.unit !== now.unit) return null;
  const decimals = Math.max(before.decimals, now.decimals);
  return { value: Number((now.value - before.value).toFixed(decimals)), decimals, unit: now.unit ?? "" };
}

function isValue(figure: BasisFigure | null): figure is BasisFigure & { readonly value: number } {
  return figure?.upper === null && figure.qualifier === null && figure.value !== null;
}
