import { BREAKDOWNS, BREAKDOWN_TOTALS } from "../language/da";
import { pattern } from "../language/words";
import { besideTotal } from "../language/totals";
import { fold } from "../reading/text";

/** Between what a figure is about and what it is parted by: "Andel ledige · Mænd". */
export const PARTED = " · ";

/** Headings of columns that part a population up, as statistics offices name them, Danish and English. */
const HEADINGS = pattern(BREAKDOWNS, "whole");

/** Whether a heading names what a population is parted by: sex, age, origin, education and the like. */
export function isBreakdownHeading(heading: string): boolean {
  return HEADINGS.test(fold(heading).replace(/[:*]+$/, ""));
}

const TOTAL = pattern(BREAKDOWN_TOTALS, "whole");

/** Whether a category takes all the others together: it tells nothing beside what it is the total of. */
export function isTotal(text: string): boolean {
  const folded = fold(text).replace(/[.:*]+$/, "");
  if (TOTAL.test(folded)) return true;
  const beside = besideTotal(folded);
  // "Personer i alt", "I alt, køn"
  return beside === "" || (beside !== folded && (TOTAL.test(beside) || HEADINGS.test(beside) || beside === "personer"));
}

const GROUP =
  /^(?:mænd|kvinder|mand|kvinde|män|kvinnor|menn|kvinner|miehet|naiset|karlar|konur|drenge?|piger?|men|women|males?|females?|(?:personer (?:med|af) )?dansk (?:oprindelse|herkomst)|personer med dansk oprindelse|(?:ikke-?)?vestlige?(?: lande| oprindelse)?|indvandrere?(?: .{0,40})?|efterkommere?(?: .{0,40})?|immigrants?(?: .{0,40})?|descendants?(?: .{0,40})?|persons of danish origin|danske statsborgere|udenlandske statsborgere|menapt(?:-lande)?|ugifte?|gifte?|fraskilte?|enkestand|enlige?|par|single|married)$/u;
/** "16-24 år", "under 18 år", "65 år og derover", "15-29-årige", "16-24", "80+". */
const AGES =
  /^(?:(?:alder|age|ages) )?(?:under |over |mindst |fra )?\d{1,3}(?:\s?(?:-|til|to)\s?\d{1,3})?(?:\s?\+)?(?:[ -]?(?:år(?:ige|ig|s)?|years?(?: old)?|mdr\.?|måneder))?(?:\s?(?:og|and) (?:derover|ældre|over|under|opefter|older))?$/u;
const PLAIN_NUMBER = /^\d{1,3}$/;

/** Whether a text is a group of persons as statistics are parted by: "Mænd", "16-24 år", "Efterkommere". */
export function isGroup(text: string): boolean {
  const folded = fold(text);
  if (folded.length > 60 || PLAIN_NUMBER.test(folded)) return false;
  return GROUP.test(folded) || AGES.test(folded) || /^(?:mænd|kvinder|personer) (?:pr\. )?\d/u.test(folded);
}
