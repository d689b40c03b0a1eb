import {
  BASELINE_NAMES,
  ESTABLISHED as ESTABLISHED_WORDS,
  MADE as MADE_WORDS,
  MEASURED as MEASURED_WORDS,
  MEASURING_FORMS,
  REFUSED as REFUSED_WORDS,
  TIMES_TO_COME,
  TO_COME as TO_COME_WORDS,
} from "../language/da";
import { pattern } from "../language/words";
import { fold } from "./text";

/** To establish something: in a cell without a figure of its own these alone announce one (rules.md: `fastlægges …`, `opgøres …`). */
const ESTABLISHED = pattern(ESTABLISHED_WORDS, "word");

/** To measure, or to come: these tell how something is measured ("måles ved spørgeskema") unless a time to come is named. */
const MEASURED = pattern(MEASURED_WORDS, "word");

/** What "vil blive", "skal" and "forventes" need beside them to be about a figure: any form of these verbs. */
const MEASURING_STEM = pattern(MEASURING_FORMS, "word");
const TO_COME = pattern(TO_COME_WORDS, "word");

const BASELINE = pattern(BASELINE_NAMES, "anywhere");

/** A time to come, counted from the plan or the calendar. */
const TIME = pattern(TIMES_TO_COME, "word");
/** In the present tense of MEASURED a year is the year to come. */
const YEAR = /(?<![\p{L}\p{N}])20\d\d(?!\d)/u;

/** Said of a measurement that was made, or that will not be made. */
const MADE = pattern(MADE_WORDS, "word");
const REFUSED = pattern(REFUSED_WORDS, "word");
const NOT_YET = pattern(["endnu", "før"], "word");

/**
 * Whether a text announces a baseline for later: "Baseline måles i år 1", "Fastlægges ved opstart", "Vil blive målt".
 * Meant for a cell without a figure of its own (years and "år 1" aside): a text that only tells how something is
 * measured is taken for an announcement when it names a time to come or the baseline itself.
 */
export function announcesLater(text: string): boolean {
  const folded = fold(text);
  if (REFUSED.test(folded) && !NOT_YET.test(folded)) return false;
  if (ESTABLISHED.test(folded)) return true;
  const namesBaseline = BASELINE.test(folded);
  const namesTime = TIME.test(folded) || YEAR.test(folded);
  if ((namesBaseline || namesTime) && MEASURED.test(folded)) return true;
  if (TO_COME.test(folded) && MEASURING_STEM.test(folded)) return true;
  return namesBaseline && TIME.test(folded) && !MADE.test(folded);
}
