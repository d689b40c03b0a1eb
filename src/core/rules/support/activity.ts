import { HELD as HELD_WORDS, PARTICIPANTS } from "../../language/da";
import { pattern } from "../../language/words";
import type { GoalRow } from "../../tables/planTables";
import { isFilled } from "./rows";
import { subjectWords } from "./indicator";

/** Those who take part in an activity, and what an activity consists of. No kommune counts them. */
const PARTICIPANT = pattern(PARTICIPANTS, "end");
const HELD = pattern(HELD_WORDS, "end");
/** "Unge i job gennem helhedsplanen", "projektets besøgende". */
const OF_THE_PLAN =
  /(?<!\p{L})(?:via|gennem|igennem|i regi af|med hjælp fra|ved hjælp af) (?:den |det )?(?:boligsociale )?(?:helhedsplan|projekt|indsats)|(?<!\p{L})(?:helhedsplanens|projektets|indsatsens) /u;

/** Whether the row counts an activity or those who take part in it, of which a kommune has no figure. */
export function isOfActivity({ indikator, baseline, read }: GoalRow): boolean {
  const asked = isFilled(indikator) ? indikator.text : "";
  if (OF_THE_PLAN.test(asked.toLowerCase())) return true;
  if (subjectWords(asked).some((word) => PARTICIPANT.test(word) || HELD.test(word))) return true;
  return (
    isFilled(baseline) &&
    read.baseline.figures.some(({ unit }) => unit !== null && PARTICIPANT.test(unit.toLowerCase()))
  );
}
