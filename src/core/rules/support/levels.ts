import { readBounds } from "./bounds";
import { unitClass } from "./units";

const AGE =
  /\d{1,3}(?: ?[-–] ?\d{1,3})? ?[-–]?(?:års?(?!\p{L})|årige?s?|\. ?klasse|\. ?kl(?!\p{L})|mdr|måneder)|(?:19|20)\d\d(?:\/\d{2,4})?|\d{1,2}\. ?-? ?\d{0,2}\. ?klasse/giu;
const IN_WORDS =
  /(?<!\p{L})(?:fasthold\p{L}*|bevare[sr]?|halver\p{L}*|fordobl\p{L}*|tredobl\p{L}*|samme niveau|(?:kommunens|landets|kommune|lands)-? ?(?:niveau|gennemsnit\p{L}*)|gennemsnittet|alle (?:børn|unge|elever|deltagere|beboere)|ingen)(?!\p{L})/iu;

/** Whether a goal says which level it aims at: a figure that is no age, class or year, or a level in words. */
export function namesLevel(text: string): boolean {
  return /\d/.test(text.replace(AGE, " ")) || IN_WORDS.test(text);
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
  const isShare = SHARE.test(plain);
  const isCount = COUNT.test(plain) || readBounds(text).some(({ unit }) => unitClass(unit) === "count");
  if (isShare === isCount) return null;
  return isShare ? "share" : "count";
}
