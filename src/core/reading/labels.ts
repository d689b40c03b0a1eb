import { endsQualifier, qualifierBefore, signAtEnd, type Qualifier } from "./qualifiers";

/** Cleans the words around a figure into the label that says what the figure is about. */

/** Words at the end of a label that only lead to the figure. */
const TRAILING = new Set(
  "er var på udgør udgjorde ligger lå med lidt op til mellem fra svarer svarende dvs heraf samt og eller =".split(" "),
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
  readonly qualifier: Qualifier | null;
  readonly restates: boolean;
}

const NOTHING: Lead = { label: null, qualifier: null, restates: false };

/** Reads the words in front of a figure. */
export function readLead(text: string): Lead {
  const sign = signAtEnd(text);
  return sign === null ? readWords(text, null) : readWords(text.slice(0, sign.start), sign.qualifier);
}

function readWords(text: string, sign: Qualifier | null): Lead {
  const trimmed = trimMarks(text);
  if (trimmed === "") return sign === null ? NOTHING : { ...NOTHING, qualifier: sign };
  if (isPlainName(trimmed)) return { label: trimmed, qualifier: sign, restates: false };
  const written = trimmed.split(SPACES);
  const words = written.map(bare);
  // "Min: 12" and "Under: 3" name the figure behind the colon.
  const isNamed = text.trimEnd().endsWith(":");
  let qualifier = sign;
  let restates = RESTATING.has(words[0] ?? "");
  let last = words.length;
  while (last > 0) {
    const before = qualifierBefore(words, last);
    if (before !== null && (!isNamed || before.qualifier === "about")) {
      qualifier ??= before.qualifier;
      last -= before.words;
      continue;
    }
    const word = words[last - 1] ?? "";
    if (!TRAILING.has(word)) break;
    restates ||= RESTATING.has(word);
    last -= 1;
  }
  if (restates) return { label: null, qualifier, restates };
  return { label: asLabel(written.slice(0, last).join(" ")), qualifier, restates };
}

/** Whether nothing but a qualifier stands there: the "(ca.)" of "12 unge (ca.)". Null where it is none. */
export function readQualifier(text: string): Qualifier | null {
  const { label, qualifier, restates } = readLead(text);
  return label === null && !restates ? qualifier : null;
}

/** "Brøndby Strand": almost every label is a name whose first and last word are neither of the lists. */
function isPlainName(text: string): boolean {
  if (!ONE_SPACED.test(text)) return false;
  const first = text.indexOf(" ");
  const firstWord = bare(first < 0 ? text : text.slice(0, first));
  if (RESTATING.has(firstWord) || EMPTY_LABELS.has(firstWord)) return false;
  const lastWord = bare(text.slice(text.lastIndexOf(" ") + 1));
  return !TRAILING.has(lastWord) && !endsQualifier(lastWord);
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
