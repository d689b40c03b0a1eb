import { GOAL } from "./lexicon";

/** Words, numbers, "%", and the marks that end a clause. */
const TOKEN = /\d+(?:[.,/-]\d+)*|%-point|\p{L}[\p{L}\p{M}]*(?:[-']\p{L}+)*|%|[,;:()]|\.(?= |$)/gu;
const MARK = /^[,;:().]$/;
const MEASURED = /^(?:andel|antal|procentandel|gennemsnit|karakter|stemmeprocent)/;
/** "Mindst 85 % af beboerne": a share, and the level that it is to reach. */
const LEVEL_FIRST =
  /^(?:(?:mindst|højst|minimum|maks\.?|over|under|omkring|ca\.?|mere end|flere end|færre end) )?\d{1,3}(?:[.,]\d+)? ?(?:%|pct\.?|procent) af (?:de |alle )?/u;

interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** An indicator without its goal. */
export interface GoalReading {
  /** Folded, without the clauses that say where the figure is to go. */
  readonly rest: string;
  /** The words that say which way ("falder"). */
  readonly ways: readonly string[];
}

/**
 * Takes out of a folded text what it says of the figure's future: "…, skal falde med 2 procentpoint", "nærmer sig det
 * kommunale gennemsnit", "fastholdes på niveau med kommunen inden 2029". A clause is one only when every word of it is.
 */
export function withoutGoal(folded: string): GoalReading {
  const text = folded.replace(LEVEL_FIRST, "andel af ");
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }): Token => ({
    word,
    from: index,
    to: index + word.length,
  }));
  const cuts: { from: number; to: number }[] = [];
  const ways: string[] = [];
  const lead = leadOf(tokens);
  if (lead !== null) cuts.push(lead);
  let first = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !MARK.test(token.word)) continue;
    const from = startOf(tokens, first, at);
    if (from !== null) {
      cuts.push({ from: tokens[from]?.from ?? 0, to: tokens[at - 1]?.to ?? text.length });
      for (const { word } of tokens.slice(from, at)) if (GOAL.verbs.has(word)) ways.push(word);
    }
    first = at + 1;
  }
  if (cuts.length === 0) return { rest: text, ways };
  let rest = "";
  let done = 0;
  for (const { from, to } of cuts) {
    rest += `${text.slice(done, Math.max(done, from))} `;
    done = to;
  }
  return { rest: (rest + text.slice(done)).replace(/ {2,}/g, " ").trim(), ways };
}

/** Where in the clause from `first` to before `end` its goal begins; null where it has none. */
function startOf(tokens: readonly Token[], first: number, end: number): number | null {
  let found: number | null = null;
  let isMarked = false;
  let isMeasured = false;
  for (let at = end - 1; at >= first; at -= 1) {
    const word = tokens[at]?.word ?? "";
    const next = at + 1 < end ? (tokens[at + 1]?.word ?? "") : "";
    if (!isOfGoal(word) && !(word === "ikke" && GOAL.behindNot.has(next))) break;
    if (GOAL.marks.has(word)) isMarked = true;
    if (isNumber(word)) isMeasured = true;
    const before = at > first ? (tokens[at - 1]?.word ?? "") : "";
    const isRelative = RELATIVE.has(before);
    if (GOAL.modals.has(word)) {
      // "Flere børn skal i dagtilbud" says what is to be.
      if (at + 1 < end) found = isRelative ? at - 1 : at;
    } else if (isRelative) {
      continue;
    } else if (GOAL.verbs.has(word) || (GOAL.levels.has(word) && isMarked)) {
      found = at;
    } else if (GOAL.copulas.has(word) && (isMarked || (isMeasured && !isAsked(tokens, first, at)))) {
      found = at;
    }
  }
  return found;
}

const RELATIVE: ReadonlySet<string> = new Set(["der", "som"]);

/** "… elever, hvis fravær er over 10 %" says who is meant. */
function isAsked(tokens: readonly Token[], first: number, at: number): boolean {
  return tokens.slice(first, at).some(({ word }) => word === "hvis" || word === "hvor");
}

function isOfGoal(word: string): boolean {
  const { verbs, modals, copulas, levels, marks, rest } = GOAL;
  return isNumber(word) || [verbs, modals, copulas, levels, marks, rest].some((words) => words.has(word));
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

/** "Stigning på 2 procentpoint i andelen af …": the level in front; the word for the way stays. */
function leadOf(tokens: readonly Token[]): { from: number; to: number } | null {
  const [lead] = tokens;
  if (lead === undefined || !GOAL.leads.has(lead.word)) return null;
  let last: Token | null = null;
  for (const token of tokens.slice(1)) {
    if (MEASURED.test(token.word)) return last === null ? null : { from: lead.to, to: last.to };
    if (!GOAL.rest.has(token.word) && !GOAL.marks.has(token.word) && !isNumber(token.word)) return null;
    last = token;
  }
  return null;
}
