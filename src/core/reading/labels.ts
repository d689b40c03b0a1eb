/** Cleans the words around a figure into the label that says what the figure is about. */

/** Words at the end of a label that only lead to the figure. */
const TRAILING = new Set(
  "er var på udgør udgjorde ligger lå med ca cirka circa omkring omtrent knap godt næsten lidt over under op til mellem fra forventet forventes svarer svarende dvs heraf samt og eller ialt =".split(
    " ",
  ),
);

/** Words that make a figure approximate. */
const APPROXIMATE = new Set(
  "ca cirka circa omkring omtrent knap godt næsten forventet forventes skønnet anslået ~ ≈ < >".split(" "),
);

/** Words that lead to a second unit of the same fact. */
const RESTATING = new Set("svarer svarende dvs altså".split(" "));

/** Prepositions in front of a label that stands behind its figure ("12 % i Nord"). */
const LEADING = new Set("i på af for hos blandt er var og".split(" "));

/** Words that name the figure itself and so no area, group or question. */
const EMPTY_LABELS = new Set(
  "andel andelen antal antallet baseline tal tallet niveau niveauet værdi status aktuelt nu pt i år det den de der som".split(
    " ",
  ),
);

/** What the words in front of a figure say. */
export interface Lead {
  readonly label: string | null;
  readonly approximate: boolean;
  readonly restates: boolean;
}

const NOTHING: Lead = { label: null, approximate: false, restates: false };

/** Reads the words in front of a figure. */
export function readLead(text: string): Lead {
  const trimmed = trimMarks(text);
  if (trimmed === "") return NOTHING;
  if (isPlainName(trimmed)) return { label: trimmed, approximate: false, restates: false };
  const words = trimmed.split(SPACES);
  let approximate = false;
  let restates = RESTATING.has(bare(words[0] ?? ""));
  let last = words.length;
  while (last > 0) {
    const word = bare(words[last - 1] ?? "");
    if (!TRAILING.has(word) && !APPROXIMATE.has(word)) break;
    if (word === "over" || word === "under" || word === "lidt")
      approximate ||= words[last - 2] === "lidt" || word === "lidt";
    approximate ||= APPROXIMATE.has(word);
    restates ||= RESTATING.has(word);
    last -= 1;
  }
  if (restates) return { label: null, approximate, restates };
  return { label: asLabel(words.slice(0, last).join(" ")), approximate, restates };
}

/** "Brøndby Strand": almost every label is a name whose first and last word are neither of the lists. */
function isPlainName(text: string): boolean {
  if (!ONE_SPACED.test(text)) return false;
  const first = text.indexOf(" ");
  const firstWord = bare(first < 0 ? text : text.slice(0, first));
  if (RESTATING.has(firstWord) || EMPTY_LABELS.has(firstWord)) return false;
  const lastWord = bare(text.slice(text.lastIndexOf(" ") + 1));
  return !TRAILING.has(lastWord) && !APPROXIMATE.has(lastWord);
}

/** Reads the words behind a figure as its label: "i Nord" gives "Nord". Null when they name nothing. */
export function readTail(text: string): string | null {
  const trimmed = trimMarks(text);
  if (trimmed === "") return null;
  const words = trimmed.split(SPACES);
  let first = 0;
  while (first < words.length && LEADING.has(bare(words[first] ?? ""))) first += 1;
  return asLabel(words.slice(first).join(" "));
}

/** A label with what a bracket adds: "Skriftsprog" and "KK" give "Skriftsprog (KK)". */
export function joinLabels(label: string | null, added: string): string {
  return label === null ? added : `${label} (${added})`;
}

const SPACES = /\s+/;
/** Words with single plain spaces between them. */
const ONE_SPACED = /^\S+(?: \S+)*$/;
/** Bullets, separators and brackets around a label. */
const MARKS = new Set([..." \t\n\r\u00a0\u202f\u2009\u200b:;,.-–—−•·*=|/()[]\"”“'’‘»«>\u00ad○▪●"]);

function trimMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && MARKS.has(text.charAt(from))) from += 1;
  while (to > from && MARKS.has(text.charAt(to - 1))) to -= 1;
  // A label that ends in an abbreviation or a bracket of its own keeps it.
  const closing = text.charAt(to);
  if ((closing === ")" && hasOpenBracket(text, from, to)) || (closing === "." && to - from <= 4)) to += 1;
  return text.slice(from, to);
}

function hasOpenBracket(text: string, from: number, to: number): boolean {
  const open = text.indexOf("(", from);
  return open >= 0 && open < to;
}

function asLabel(text: string): string | null {
  const label = trimMarks(text);
  if (label === "") return null;
  const words = label.split(SPACES);
  return words.every((word) => EMPTY_LABELS.has(bare(word))) ? null : words.join(" ");
}

function bare(word: string): string {
  const lower = word.toLowerCase();
  const last = lower.length - 1;
  return last > 0 && (lower[last] === "." || lower[last] === ":" || lower[last] === ",") ? lower.slice(0, last) : lower;
}
