import { ALL, AVERAGE, COUNTRY, COUNTRY_ALONE, EVERY, KOMMUNE, PERSONS_ANY, PLAN_AREAS } from "../../language/da";
import { beginsWithTotal, besideTotal, endsInTotal } from "../../language/totals";
import { oneOf, pattern } from "../../language/words";
import { fold } from "../../reading/text";
import type { Figure } from "../../reading/readings";
import { remembered } from "../../reading/remembered";
import { roughMark } from "../../reading/roughMark";
import { wordsOf } from "./words";

/** Whom a total of the plan's areas is not of. */
const WIDER = pattern([...COUNTRY, ...COUNTRY_ALONE, ...KOMMUNE], "word");
/** "Alle elever", "Gennemsnit", "Hele området", "Begge områder". */
const OF_ALL = new RegExp(`^(?:${oneOf([...EVERY, ...AVERAGE])}|${oneOf(ALL)} ${oneOf(PLAN_AREAS)})(?!\\p{L})`, "u");
/** Words that say no more than that it is all of them. */
const ALL_OF_THEM = new Set([
  ...ALL,
  ...PLAN_AREAS,
  ...PERSONS_ANY,
  "antal",
  "og",
  "for",
  "i",
  "de",
  "den",
  "det",
  "af",
]);

/** Whether the label may be that of a total, whatever the others are. */
export const mayBeTotal = remembered((label): boolean => {
  const lower = label.toLowerCase();
  return (beginsWithTotal(lower) || endsInTotal(lower) || OF_ALL.test(lower)) && !WIDER.test(lower);
});

/**
 * Whether the label says that the figure is the total of the cell's other figures: "Samlet", "Sum af områderne", or, behind
 * what they all are, "Helhedsplanen samlet", "Nord og Syd i alt". "Piger i alt" is no total of Nord and Syd.
 */
export function isTotalLabel(label: string, others: readonly string[]): boolean {
  if (!mayBeTotal(label)) return false;
  const lower = label.toLowerCase();
  if (beginsWithTotal(lower) || OF_ALL.test(lower)) return true;
  const named = new Set(others.flatMap((other) => wordsOf(other.toLowerCase())));
  return wordsOf(besideTotal(lower)).every((word) => ALL_OF_THEM.has(word) || named.has(word));
}

/** What spaces and marks can add to a label's length. */
const MOST_MARKS = 6;

/** Whether two labels say the same, case, spaces and typographic marks aside. */
export function sameLabel(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > MOST_MARKS || beginOtherwise(a, b)) return false;
  return roughMark(a, 0) === roughMark(b, 0) && fold(a) === fold(b);
}

const PAST_ASCII = 128;
/** The bit in which the two cases of a letter differ. */
const CASE_BIT = 32;

/** Whether both begin with a plain letter, and not the same one. */
function beginOtherwise(a: string, b: string): boolean {
  const first = a.charCodeAt(0) | CASE_BIT;
  const other = b.charCodeAt(0) | CASE_BIT;
  return first !== other && first < PAST_ASCII && other < PAST_ASCII;
}

const YEAR_WORD = /^(?:(?:fv|kv|rv|ep)[0-9]{2,4}|(?:19|20)[0-9]{2}|[0-9]{2})$/;
const TIME_WORDS = new Set([
  "fv",
  "kv",
  "rv",
  "ep",
  "folketingsvalg",
  "folketingsvalget",
  "kommunalvalg",
  "kommunalvalget",
  "valg",
  "valget",
  "år",
  "året",
  "skoleår",
  "skoleåret",
  "pr",
  "i",
]);

/** Whether the label names something besides an election or a year ("FV22", "2023", "skoleåret 2023/24" do not). */
export function namesMoreThanTime(label: string): boolean {
  return wordsOf(label.toLowerCase()).some((word) => !YEAR_WORD.test(word) && !TIME_WORDS.has(word));
}

/** Whether one of the figures has this label. */
export function isLabelOf(label: string, figures: readonly Figure[]): boolean {
  for (const figure of figures) if (figure.label !== null && sameLabel(figure.label, label)) return true;
  return false;
}
