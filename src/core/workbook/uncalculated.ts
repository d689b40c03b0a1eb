import type { Cell } from "./snapshot";

/** The formula's cell with its result left to Excel: neither empty nor what it was. */
export function uncalculated({ formula = "", numberFormat }: Cell): Cell {
  return { value: null, text: "", numberFormat, formula, unknown: "not-calculated" };
}
