import type { Figure, FigureReading } from "../../reading/readings";

/** Whether the cell gives at least one exact figure. */
export function hasValue(reading: FigureReading): boolean {
  for (const figure of reading.figures) if (figure.value !== null) return true;
  return false;
}

/** The figures that state something of their own: a second unit of the same fact left out. */
export function ownFigures(reading: FigureReading): readonly Figure[] {
  return reading.figures.filter((figure) => figure.restates === null);
}

/** Half a unit of the figure's last decimal: the most that rounding can have moved it. */
export function roundingOf(figure: Figure): number {
  return 0.5 * 10 ** -figure.decimals;
}

/** Whether the figure is a percentage that no share can have: below 0 or above 100. */
export function isShareOutOfRange(figure: Figure): boolean {
  const { unit, value, upper, qualifier } = figure;
  if (unit !== "%" || value === null) return false;
  // A limit is impossible where no share keeps it: "over 100 %", not "under 120 %".
  if (qualifier === "above") return value >= 100;
  if (qualifier === "atLeast") return value > 100;
  if (qualifier === "below") return value <= 0;
  if (qualifier === "atMost") return value < 0;
  return value < 0 || value > 100 || (upper !== null && upper > 100);
}
