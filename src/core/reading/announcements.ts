import { BASELINE_NAMES } from "../language/da";
import { pattern } from "../language/words";
import { fold } from "./text";

/** To establish something: in a cell without a figure of its own these alone announce one (rules.md: `fastlægges …`, `opgøres …`). */
const ESTABLISHED = words([
  "fast(?:lægges|sættes)",
  "opgøres",
  "ind(?:hentes|samles|føres|sættes|rapporteres)",
  "etableres",
  "(?:ud)?arbejdes",
  "foretages",
  "kortlægges",
  "afdækkes",
  "afklares",
  "tilvejebringes",
  "defineres",
  "formuleres",
  "opstilles",
  "identificeres",
  "eftersendes",
  "afventes",
  "afventer",
]);

/** To measure, or to come: these tell how something is measured ("måles ved spørgeskema") unless a time to come is named. */
const MEASURED = words([
  "(?:ud|op)?måles",
  "registreres",
  "beregnes",
  "undersøges",
  "evalueres",
  "gennemføres",
  "udføres",
  "udvikles",
  "udfyldes",
  "oplyses",
  "opdateres",
  "tilføjes",
  "følges",
  "følger",
  "kommer",
  "tilgår",
  "foreligger",
  "laves",
  "skabes",
  "findes",
  "besluttes",
  "aftales",
  "vurderes",
  "tages",
  "sker",
  "starter",
]);

/** What "vil blive", "skal" and "forventes" need beside them to be about a figure: any form of these verbs. */
const MEASURING_STEM = words([
  "(?:ud|op)?mål(?:e|es|t)",
  "opgør(?:e|es)",
  "opgjort",
  "fast(?:lægge|lægges|lagt|sætte|sættes|sat)",
  "ind(?:hente|hentes|hentet|samle|samles|samlet)",
  "etabler(?:e|es|et)",
  "udarbejde[st]?",
  "foretage[st]?",
  "foretages",
  "kortlagt",
  "kortlægges?",
  "afdække[st]?",
  "registrer(?:e|es|et)",
  "beregne[st]?",
  "undersøg(?:e|es|t)",
  "defineret",
  "formuleret",
  "udviklet",
  "gennemført",
  "lavet",
  "foreligge",
]);
const TO_COME = words(["vil (?:først )?(?:blive|kunne)", "vil", "bliver", "skal", "forventes"]);

const BASELINE = pattern(BASELINE_NAMES, "anywhere");

/** A time to come, counted from the plan or the calendar. */
const TIME = words([
  "(?:projekt|plan)?år(?:et)? (?:1|2|3|4|ét|et)",
  "[1-4]\\. (?:projekt|plan)?år",
  "(?:første|andet|tredje|fjerde|1\\.|2\\.) (?:projektår|planår|år|halvår|kvartal|måling|gang|måned(?:er)?)",
  "projekt(?:ets |ens )?(?:start|opstart|periode|perioden|begyndelse|start(?:en)?)",
  "(?:op)?start(?:en)?",
  "forløbets",
  "(?:primo|medio|ultimo)",
  "(?:i løbet af|inden for|inden|senest|efter|når|først)",
  "senere",
  "(?:foråret|efteråret|sommeren|vinteren|begyndelsen|starten)",
]);
/** In the present tense of MEASURED a year is the year to come. */
const YEAR = /(?<![\p{L}\p{N}])20\d\d(?!\d)/u;

/** Said of a measurement that was made, or that will not be made. */
const MADE = words(["er (?:opgjort|målt)", "(?:blev|er blevet) \\p{L}+", "har målt"]);
const REFUSED = words(["ikke (?:opgøres|måles|registreres|beregnes)", "(?:opgøres|måles|registreres|beregnes) ikke"]);
const NOT_YET = words(["endnu", "før"]);

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

/** Any of the given phrases as whole words of a folded text. */
function words(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join("|")})(?![\\p{L}\\p{N}])`, "u");
}
