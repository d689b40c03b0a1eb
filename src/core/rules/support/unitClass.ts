/**
 * What kind of thing a figure's unit is. "none" is a figure without unit: a count or a grade.
 */
export type UnitClass = "percent" | "permille" | "currency" | "time" | "count" | "none";

const TIME = new Set([
  "time",
  "timer",
  "dag",
  "dage",
  "uge",
  "uger",
  "md",
  "md.",
  "mdr",
  "mdr.",
  "måned",
  "måneder",
  "år",
  "minut",
  "minutter",
]);

/** The class of a unit as the readers give it ("%", "‰", "kr." or a noun as written). */
export function unitClass(unit: string | null): UnitClass {
  if (unit === null || unit === "") return "none";
  if (unit === "%") return "percent";
  if (unit === "‰") return "permille";
  if (unit === "kr.") return "currency";
  return TIME.has(unit.toLowerCase()) ? "time" : "count";
}

/** Whether figures of the two classes can be compared: the same class, or a count beside a bare number. */
export function comparable(a: UnitClass, b: UnitClass): boolean {
  if (a === b) return true;
  return (a === "none" && b === "count") || (a === "count" && b === "none");
}

/** Whether two units are written the same, case aside. */
export function sameUnit(a: string | null, b: string | null): boolean {
  return (a ?? "").toLowerCase() === (b ?? "").toLowerCase();
}

const PERSONS = [
  "person",
  "personer",
  "pers.",
  "borger",
  "borgere",
  "barn",
  "børn",
  "ung",
  "unge",
  "elev",
  "elever",
  "beboer",
  "beboere",
  "kvinde",
  "kvinder",
  "mand",
  "mænd",
  "pige",
  "piger",
  "dreng",
  "drenge",
  "deltager",
  "deltagere",
  "bruger",
  "brugere",
  "medlemmer",
  "ledig",
  "ledige",
  "modtager",
  "modtagere",
  "forælder",
  "forældre",
  "mødre",
  "fædre",
  "voksne",
  "ældre",
  "studerende",
  "kursister",
  "frivillige",
  "ansatte",
  "lejere",
  "flygtninge",
  "indvandrere",
  "efterkommere",
  "sigtet",
  "sigtede",
  "dømt",
  "dømte",
  "domfældt",
  "domfældte",
  "anbragt",
  "anbragte",
  "hjemløs",
  "hjemløse",
  "enlig",
  "enlige",
  "forsørger",
  "forsørgere",
  "lejer",
  "kursist",
  "frivillig",
  "flygtning",
  "indvandrer",
  "efterkommer",
  "lærling",
  "lærlinge",
  "praktikant",
  "praktikanter",
  "pensionist",
  "pensionister",
  "pårørende",
  "fremmødte",
  "besøgende",
  "tilmeldte",
  "årige",
];
/** These end other words too: "offentlige", "udlejer". */
const WHOLE_WORDS = new Set(["unge", "ældre", "enlig", "enlige", "lejer", "frivillig"]);
const PERSON_WORDS = new Set(PERSONS);
/** Endings of compounds ("kontanthjælpsmodtagere", "fuldtidspersoner"); the short ones would end other words too. */
const PERSON_ENDINGS = PERSONS.filter((noun) => noun.length >= 5 && !WHOLE_WORDS.has(noun)).concat("børn");

/** Households, families, evictions and verdicts: each is of few people, who can be recognised like a few persons. */
const GUARDED =
  /^(?:\p{L}*(?:husstand|husholdning|familie|udsættelse)(?:s?sag)?(?:e|er|r)?|dom(?:me)?|\p{L}*(?:s|straffe)domme|\p{L}*domfældelser?)$/u;
/** "sygdomme", "ejendomme" are no verdicts. */
const NO_VERDICT = /(?:syg|ejen|ung|rig|krist)(?:en)?domme$/;

/** Whether a small number of what the word names is a number of few people. */
export function isGuardedNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return isPersonNoun(lower) || (GUARDED.test(lower) && !NO_VERDICT.test(lower));
}

/** Whether the word is a noun for people ("elever", "fuldtidspersoner", "15-29-årige"). Families are no persons. */
export function isPersonNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return PERSON_WORDS.has(lower) || PERSON_ENDINGS.some((ending) => lower.endsWith(ending));
}
