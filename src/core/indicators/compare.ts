import { stem } from "./stem";
import type { MatchReason } from "./types";
import { EXCLUSIVE, PERSONS_BY_AGE } from "./vocabulary";
import type { Measure, Wording } from "./wording";

/** How alike two wordings are, from 0 to 1, and why not more. */
export interface Likeness {
  readonly confidence: number;
  readonly reasons: readonly MatchReason[];
}

/** The most that a pair gets which differs in what no spelling explains. */
const EXCLUDED = 0.4;
/** The most where one side leaves open what the other says. */
const OPEN = 0.7;
/** The most where words of the one have no counterpart in the other. */
const ALIKE = 0.78;
const SAME_WORDS = 0.9;

export const SURELY_SAME = SAME_WORDS - 0.05;

/**
 * Compares all but the words themselves: age groups, negations, numbers, what is measured, and groups that exclude one
 * another. The result is the most confidence that the pair can have.
 */
export function boundOf(a: Wording, b: Wording): { readonly most: number; readonly reason: MatchReason | null } {
  if (!sameList(a.ages, b.ages)) {
    const isOpen = a.ages.length === 0 || b.ages.length === 0;
    return { most: isOpen ? OPEN : EXCLUDED, reason: "other-age-group" };
  }
  if (excludesPolarity(a.terms, b.terms)) return { most: EXCLUDED, reason: "other-negation" };
  if (excludesGroup(a, b)) return { most: EXCLUDED, reason: "other-group" };
  if (!measuresAgree(a.measure, b.measure)) return { most: EXCLUDED, reason: "other-measure" };
  if (!sameList(a.numbers, b.numbers)) {
    const isOpen = a.numbers.length === 0 || b.numbers.length === 0;
    return { most: isOpen ? OPEN : EXCLUDED, reason: "other-number" };
  }
  if (a.negations !== b.negations) return { most: OPEN, reason: "other-negation" };
  return { most: 1, reason: null };
}

/** Also the words for an age that one side has alone: "voksne i foreninger" are not all that are. */
function wholeBoundOf(a: Wording, b: Wording): ReturnType<typeof boundOf> {
  const bound = boundOf(a, b);
  return bound.reason === null ? (personsBound(personsOf(a), personsOf(b)) ?? bound) : bound;
}

/** What a pair gets that names other persons in words; null where they are the same. */
export function personsBound(
  a: readonly string[],
  b: readonly string[],
): { readonly most: number; readonly reason: MatchReason } | null {
  return sameList(a, b) ? null : { most: OPEN, reason: "other-age-group" };
}

/** How alike the words of two wordings are, ages, numbers and measures left out of account. */
export function wordsAlike(a: Wording, b: Wording): number {
  const terms = overlap(a.terms, b.terms);
  const soft = overlap(a.soft, b.soft);
  const all = a.terms.size + b.terms.size;
  if (all === 0) return soft.whole && a.soft.size > 0 ? SAME_WORDS : 0;
  const softPart = a.soft.size + b.soft.size === 0 ? 1 : soft.alike;
  if (terms.whole) return SAME_WORDS - 0.05 * (1 - terms.alike) + 0.08 * softPart;
  return ALIKE * (0.95 * terms.alike + 0.05 * softPart);
}

export function likenessOf(a: Wording, b: Wording): Likeness {
  if (a.folded === b.folded) return { confidence: 1, reasons: ["same-wording"] };
  const words = wordsAlike(a, b);
  if (words === 0) return { confidence: 0, reasons: ["nothing-alike"] };
  const { most, reason } = wholeBoundOf(a, b);
  const confidence = Math.min(words, most * Math.min(1, words / SAME_WORDS));
  const told: MatchReason = words >= SURELY_SAME ? "same-words" : "alike";
  return { confidence, reasons: reason === null ? [told] : [told, reason] };
}

/** Whether every word of each side has its counterpart, and the share that has (a spelling apart counts half a word less). */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): { readonly whole: boolean; readonly alike: number } {
  if (a.size === 0 && b.size === 0) return { whole: true, alike: 1 };
  const left = [...a].filter((term) => !b.has(term));
  const right = new Set([...b].filter((term) => !a.has(term)));
  const same = a.size - left.length;
  let close = 0;
  for (const term of left) {
    const twin = [...right].find((other) => sameButForSpelling(term, other));
    if (twin === undefined) continue;
    right.delete(twin);
    close += 1;
  }
  return {
    whole: same + close === a.size && right.size === 0,
    alike: (2 * same + 1.5 * close) / (a.size + b.size),
  };
}

/** A slip of the pen in a long word: one letter more, less, other, or two changed about; never at its beginning. */
export function sameButForSpelling(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 6 || long.length - short.length > 1 || short.slice(0, 2) !== long.slice(0, 2)) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let end = 0;
  while (end < short.length - from && short[short.length - 1 - end] === long[long.length - 1 - end]) end += 1;
  const left = short.length - from - end;
  const more = long.length - from - end;
  if (left <= 1 && more <= 1) return true;
  return left === 2 && more === 2 && short[from] === long[from + 1] && short[from + 1] === long[from];
}

function measuresAgree(a: Measure | null, b: Measure | null): boolean {
  return a === null || b === null || a === b;
}

/** Whether one side negates what the other doesn't. */
function excludesPolarity(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return hasTurned(a, b) || hasTurned(b, a);
}

function hasTurned(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const term of a) {
    if (term.startsWith("¬") && !b.has(term) && b.has(term.replace(/¬/g, ""))) return true;
  }
  return false;
}

/** The groups of `EXCLUSIVE`, and last the one of persons. */
const BY_AGE = EXCLUSIVE.length;
/** By a word's stem the groups it is of, and what it stands for there. */
const MEMBERS = new Map<string, { readonly group: number; readonly name: string }[]>();
for (const [group, names] of [...EXCLUSIVE, PERSONS_BY_AGE].entries()) {
  for (const words of names) {
    const stems = words.split(" ").map(stem);
    for (const word of stems) MEMBERS.set(word, [...(MEMBERS.get(word) ?? []), { group, name: stems.join(" ") }]);
  }
}

const NONE: readonly string[] = [];
type Named = ReadonlyMap<number, readonly string[]>;

/** A label is compared with every row of a plan. */
const known = new WeakMap<Wording, Named>();

/** By group what a wording names of it, sorted; a group of which it names nothing is left out. */
function namedOf(wording: Wording): Named {
  const found = known.get(wording);
  if (found !== undefined) return found;
  const named = new Map<number, readonly string[]>();
  for (const term of [...wording.terms, ...wording.soft]) {
    for (const { group, name } of MEMBERS.get(term) ?? []) {
      named.set(group, [...new Set([...(named.get(group) ?? NONE), name])].sort());
    }
  }
  known.set(wording, named);
  return named;
}

/** Whether the two name different ones of a group, or join or move the same things in different ways. */
export function excludesGroup(a: Wording, b: Wording): boolean {
  // Where the ages stand in figures, and agree, the words for them tell nothing more.
  const areAged = a.ages.length > 0 && b.ages.length > 0;
  const [ofA, ofB] = [namedOf(a), namedOf(b)];
  for (const [group, names] of ofA) {
    const others = ofB.get(group);
    if (others !== undefined && !(areAged && group === BY_AGE) && !sameList(names, others)) return true;
  }
  return saysOther(a.joined, b.joined, ["og", "eller"]) || saysOther(a.moves, b.moves, ["til", "fra"]);
}

/** The persons that a wording names by their age in words alone ("unge"). */
export function personsOf(wording: Wording): readonly string[] {
  return wording.ages.length > 0 ? NONE : (namedOf(wording).get(BY_AGE) ?? NONE);
}

/**
 * Whether the one says the first word of what the other says the second of: "i uddannelse og job" beside "i uddannelse eller
 * job", "henvist til jobcenteret" beside "henvist fra jobcenteret".
 */
function saysOther(a: readonly string[], b: readonly string[], [first, second]: readonly [string, string]): boolean {
  const other = (said: string): string =>
    said.startsWith(`${first} `) ? second + said.slice(first.length) : first + said.slice(second.length);
  return a.some((said) => b.includes(other(said)) && !b.includes(said));
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
