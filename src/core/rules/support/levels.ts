import { findFraction } from "../../reading/fractions";
import { readBounds } from "./bounds";
import { isGuardedNoun, unitClass } from "./unitClass";

const AGE =
  /\d{1,3}(?: ?[-–] ?\d{1,3})? ?[-–]?(?:års?(?!\p{L})|årige?s?|\. ?klasse|\. ?kl(?!\p{L})|mdr|måneder)|(?:19|20)\d\d(?:\/\d{2,4})?|\d{1,2}\. ?-? ?\d{0,2}\. ?klasse/giu;
const IN_WORDS =
  /(?<!\p{L})(?:fasthold\p{L}*|bevare[sr]?|halver\p{L}*|fordobl\p{L}*|tredobl\p{L}*|samme niveau|(?:kommunens|landets|kommune|lands)-? ?(?:niveau|gennemsnit\p{L}*)|gennemsnittet|(?:som|med|til|når|over|under|end) (?:i )?(?:resten af |hele )?(?:kommunen|landet|byen)s?|alle (?:børn|unge|elever|deltagere|beboere)|ingen)(?!\p{L})/iu;

const NUMERAL =
  "(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|femten|tyve|femogtyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|hundrede)";
/** A number in words is a level where something leads to it or measures in it; "de to afdelinger" is none. */
const SPELLED = new RegExp(
  `(?<!\\p{L})(?:mindst|højst|maks(?:imalt|\\.)?|minimum|over|under|omkring|ca\\.|til|med) ${NUMERAL}(?!\\p{L})|(?<!\\p{L})${NUMERAL} (?:pct|procent|ud af)`,
  "iu",
);
const PART = new RegExp(`(?<![\\p{L}\\d])(?:en|én|\\d+|${NUMERAL}) ud af (?:\\d|${NUMERAL}(?!\\p{L}))`, "iu");

/** "Halvdelen", "hver tredje", "tre ud af fire"; "sættes ud af deres bolig" is no part. */
function namesPart(text: string): boolean {
  return findFraction(text) !== null || PART.test(text);
}

/** Whether a goal says which level it aims at: a figure that is no age, class or year, or a level in words. */
export function namesLevel(text: string): boolean {
  return /\d/.test(text.replace(AGE, " ")) || IN_WORDS.test(text) || SPELLED.test(text) || namesPart(text);
}

/** "Med 10 %", "10 % flere": how much something changes, whatever it is counted in. */
const CHANGE =
  /(?<!\p{L})med (?:mindst |op til |ca\.? |minimum )?\d[\d.,]* ?(?:%|pct|procent)|\d[\d.,]* ?(?:%|pct\.?|procent) (?:flere|færre|højere|lavere|mere|mindre|stigning|fald)/giu;
const SHARE =
  /(?<!\p{L})(?:procent)?andel(?:en|e|ene)?(?!\p{L})|\d[\d.,]* ?(?:%|pct(?!\p{L})|procent(?!\p{L}|point))/iu;
const COUNT = /(?<!\p{L})antal(?:let)?(?!\p{L})/iu;

/** What a goal is set in; null where its words leave that open, or say both. */
export function measureOfGoal(text: string): "share" | "count" | null {
  const plain = text.replace(CHANGE, " ");
  const isShare = SHARE.test(plain) || namesPart(plain);
  const isCount =
    COUNT.test(plain) || countsPersons(plain) || readBounds(text).some(({ unit }) => unitClass(unit) === "count");
  if (isShare === isCount) return null;
  return isShare ? "share" : "count";
}

const NUMBER_OF = /(?<![\d.,–-])\d[\d.]* (?:flere |nye |færre )?(\p{L}+)/gu;

/** "40 familier får rådgivning". */
function countsPersons(text: string): boolean {
  return [...text.replace(AGE, " ").matchAll(NUMBER_OF)].some(([, noun = ""]) => isGuardedNoun(noun.toLowerCase()));
}
