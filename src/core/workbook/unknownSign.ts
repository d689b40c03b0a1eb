import type { Cell } from "./snapshot";

/** Stands in a text where what it shows isn't known, as a symbol font's character; Unicode's own sign for that. */
export const UNKNOWN_SIGN = "\ufffd";

const BESIDE_FIGURE = /\ufffd\s?[\d.,]{0,3}\d|\d\s?\ufffd/;

/** Whether a sign that isn't known stands beside a figure: it may be a minus, a bound or a unit, so nobody knows the figure. */
export function hasUnknownFigure({ value }: Pick<Cell, "value">): boolean {
  return typeof value === "string" && value.includes(UNKNOWN_SIGN) && BESIDE_FIGURE.test(value);
}
