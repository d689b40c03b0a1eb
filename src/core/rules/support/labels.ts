import { fold } from "../../reading/text";
import type { Figure } from "../../reading/types";
import { fingerprint } from "./fingerprint";
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

/** Whether the label says that the figure is the total of the cell's other figures. */
export function isTotalLabel(label: string): boolean {
  const words = wordsOf(label.toLowerCase()).join(" ");
  return TOTAL_STARTS.some((start) => words === start || words.startsWith(`${start} `));
}

/** Whether two labels say the same, case, spaces and typographic marks aside. */
export function sameLabel(a: string, b: string): boolean {
  return a === b || (fingerprint(a) === fingerprint(b) && fold(a) === fold(b));
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
  return figures.some((figure) => figure.label !== null && sameLabel(figure.label, label));
}
