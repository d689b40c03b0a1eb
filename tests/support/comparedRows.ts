import { comparePlan as compareRows } from "../../src/core/comparing/comparePlan";
import type { ComparedRow } from "../../src/core/comparing/comparedFigure";

/** The plan's rows beside figures, as reports have them. */
export function comparePlan(...args: Parameters<typeof compareRows>): readonly ComparedRow[] {
  return compareRows(...args).map(({ compared }) => compared);
}
