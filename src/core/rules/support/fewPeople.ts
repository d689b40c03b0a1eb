import { isInProportion } from "../../language/quantities";
import type { Figure, FigureReading } from "../../reading/readings";
import type { GoalRow } from "../../tables/planTables";
import { countsGuarded } from "./indicator";
import { isFilled } from "./rows";
import { isGuardedNoun } from "./unitClass";

/**
 * The figures of a cell that count persons, households, families, evictions or verdicts: by their unit, or by the
 * Indikator's words where they have none.
 */
export function guardedCounts({ text, figures }: FigureReading, { indikator }: GoalRow): readonly Figure[] {
  const asked = isFilled(indikator) ? indikator.text : "";
  // A number in proportion to others counts nobody: "3,2 pr. 1.000 husstande".
  if (isInProportion(text) || isInProportion(asked)) return [];
  let bare: boolean | null = null;
  return figures.filter(({ unit, value }) => {
    if (value === null) return false;
    if (unit !== null) return isGuardedNoun(unit);
    bare ??= countsGuarded(asked);
    return bare;
  });
}
