import { fold } from "../../reading/text";
import { isLetter } from "../../language/characters";
import type { Figure } from "../../reading/readings";
import { roughMark } from "../../reading/roughMark";
import { wordsOf } from "./words";

const TOTAL_STARTS = [
  "samlet",
  "samlede",
  "i alt",
  "ialt",
  "total",
  "totalt",
  "hele området",
  "hele boligområdet",
  "begge områder",
  "alle",
  "gennemsnit",
];
const TOTAL_LETTERS = new Set(TOTAL_STARTS.map((start) => start.charAt(0)));

/** Whether the label says that the figure is the total of the cell's other figures. */
export function isTotalLabel(label: string): boolean {
  if (!TOTAL_LETTERS.has(label.charAt(0).toLowerCase())) return false;
  const lower = label.toLowerCase();
  return TOTAL_STARTS.some((start) => lower.startsWith(start) && !isLetter(lower.charCodeAt(start.length)));
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
