import type { SharedIndicator } from "../../../reports/overview/sameIndicators";

/** A figure of a plan. */
export interface PlotFigure {
  readonly plan: string;
  /** The area or group; "" where the plan doesn't say. */
  readonly label: string;
  readonly value: number;
  readonly decimals: number;
  readonly year: string;
}

/** The figures of one indicator that can stand on one axis. */
export interface PlottedFigures {
  readonly figures: readonly PlotFigure[];
  readonly unit: string;
  /** How many figures are in other units, or are limits or ranges: they have no place on the axis. */
  readonly others: number;
}

/** The baselines' figures in the unit that most of them have, from the smallest. */
export function plottedFigures({ baselines }: SharedIndicator): PlottedFigures {
  const all = baselines.flatMap(({ entry, baseline }) =>
    baseline.baseline.figures.map((figure) => ({ figure, entry, year: figure.year ?? baseline.year })),
  );
  const values = all.flatMap(({ figure, entry, year }) => {
    const { value, upper, qualifier, unit, label, decimals } = figure;
    if (value === null || upper !== null || qualifier !== null) return [];
    const plan = entry.line?.plan ?? entry.file;
    return [{ unit: unit ?? "", shown: { plan, label: label ?? "", value, decimals, year } }];
  });
  const counts = new Map<string, number>();
  for (const { unit } of values) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [unit] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0]);
  const figures = values
    .filter((one) => one.unit === unit)
    .map(({ shown }) => shown)
    .sort((a, b) => a.value - b.value);
  return { figures, unit, others: all.length - figures.length };
}

/** The one in the middle; of an even number the lower of the two, which some plan has. */
export function middleOf(figures: readonly PlotFigure[]): PlotFigure | undefined {
  return figures[Math.floor((figures.length - 1) / 2)];
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  /** Where the axis lies. */
  readonly axis: number;
  readonly ticks: readonly { readonly x: number; readonly value: number }[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly figure: PlotFigure }[];
}

export const DOT = 5;
const MARGIN = 24;
const BELOW = 24;
const TICKS = 5;

/** The figures as dots over an axis from round number to round number, those that would lie on each other stacked. */
export function plotOf(figures: readonly PlotFigure[], width: number): Plot {
  const values = figures.map(({ value }) => value);
  const ticks = ticksOver(Math.min(...values), Math.max(...values));
  const [low = 0] = ticks;
  const high = ticks.at(-1) ?? low + 1;
  const place = (value: number): number => MARGIN + ((value - low) / (high - low)) * (width - 2 * MARGIN);
  const taken: number[] = [];
  const placed = figures.map((figure) => {
    const x = place(figure.value);
    // The lowest layer whose last dot is clear of this one; they come from left to right.
    const free = taken.findIndex((last) => x - last >= 2 * DOT + 1);
    const layer = free < 0 ? taken.length : free;
    taken[layer] = x;
    return { x, layer, figure };
  });
  const axis = Math.max(1, taken.length) * (2 * DOT + 1) + DOT;
  return {
    width,
    height: axis + BELOW,
    axis,
    ticks: ticks.map((value) => ({ x: place(value), value })),
    dots: placed.map(({ x, layer, figure }) => ({ x, y: axis - DOT - 2 - layer * (2 * DOT + 1), figure })),
  };
}

/** Round numbers from at or below the least to at or above the most. */
export function ticksOver(least: number, most: number): readonly number[] {
  const range = most - least || Math.abs(most) || 1;
  const power = 10 ** Math.floor(Math.log10(range / TICKS));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => range / size <= TICKS) ?? 10 * power;
  const from = Math.floor(least / step);
  const to = Math.max(from + 1, Math.ceil(most / step));
  return Array.from({ length: to - from + 1 }, (_, number) => Number(((from + number) * step).toPrecision(12)));
}
