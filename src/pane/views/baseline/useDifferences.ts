import { differencesOf } from "../../../core/comparing/difference";
import type { ComparedRow } from "../../../core/comparing/comparedFigure";
import { differenceInWords } from "../../../reports/differenceWords";
import { useScope } from "../../PaneScope";
import { useTexts } from "./useTexts";

/** Says each area's difference from the kommune: "Brøndby Strand: 1,9 procentpoint bedre end kommunen." */
export function useDifferences(): (row: ComparedRow) => readonly string[] {
  const { state, say } = useScope();
  const words = useTexts().compared;
  return (row) =>
    differencesOf(row).map((difference) => {
      const said = differenceInWords(difference, state.language);
      return say(words.named, { area: difference.area.omraade, said });
    });
}
