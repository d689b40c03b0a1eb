import type { Figure, FigureReading } from "../../reading/types";

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
  if (figure.unit !== "%" || figure.value === null) return false;
  return figure.value < 0 || figure.value > 100 || (figure.upper !== null && figure.upper > 100);
}
