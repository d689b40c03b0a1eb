import { differencesOf, type Difference } from "../../../core/comparing/difference";
import type { ComparedRow } from "../../../core/comparing/types";
import { useScope } from "../../PaneScope";
import { numberText } from "./figureText";
import { useTexts } from "./useTexts";

/** A percentage point is said with one decimal, as is how many times a figure another is. */
const DECIMALS = 1;

/** Says each area's difference from the kommune: "Brøndby Strand: 1,9 procentpoint bedre end kommunen." */
export function useDifferences(): (row: ComparedRow) => readonly string[] {
  const { state, say } = useScope();
  const words = useTexts().compared;
  const saidOf = (difference: Difference): string => {
    const { unit, value } = difference;
    const number = numberText(Math.abs(value), DECIMALS, state.language);
    if (unit === "factor") return say(words.times, { number });
    const amount = say(unit === "procentpoint" ? words.points : words.point, { number });
    return say(words.verdicts[verdictOf(difference)], { amount });
  };
  return (row) =>
    differencesOf(row).map((difference) => {
      const { area } = difference;
      return say(words.named, { area: area.omraade, said: saidOf(difference) });
    });
}

/** "higher" and "lower" where neither is better. */
function verdictOf({ standing, value }: Difference): "better" | "worse" | "higher" | "lower" | "same" {
  if (standing !== null) return standing;
  return value === 0 ? "same" : value > 0 ? "higher" : "lower";
}
