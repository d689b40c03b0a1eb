import { EXCLUSIVE, PERSONS_BY_AGE } from "./lexicon";
import { stem } from "./stem";
import type { MatchReason } from "./indicatorMatch";
import { isLight, type Wording } from "./wording";

/** What no likeness of the words makes up for; null where nothing stands in the way. */
export type Gate = Extract<MatchReason, `other-${string}`> | null;

/**
 * Compares all but the words themselves: age groups where both say one, negations, groups that exclude one another, what
 * is measured, numbers, and persons named by their age in words.
 */
export function gateOf(a: Wording, b: Wording): Gate {
  const areAged = a.ages.length > 0 && b.ages.length > 0;
  if (areAged && !sameList(a.ages, b.ages)) return "other-age-group";
  if (excludesPolarity(a.terms, b.terms)) return "other-negation";
  if (excludesGroup(a, b) || excludesWhole(a, b)) return "other-group";
  if (!measuresAgree(a, b)) return "other-measure";
  if (!sameList(a.numbers, b.numbers)) return "other-number";
  if (a.negations !== b.negations) return "other-negation";
  // A class at school says the age as well as years do.
  const isClass = a.numbers.some((number) => number.endsWith("kl"));
  return areAged || isClass || sameList(personsOf(a), personsOf(b)) ? null : "other-age-group";
}

/** How the telling words of a plan's wording and an imported label go together. */
export interface Coverage {
  /** Stems of the wording that the label has no counterpart for. */
  readonly more: readonly string[];
  /** Stems of the label that the wording has no counterpart for. */
  readonly less: readonly string[];
  /** Of `less` those that alone don't mean another indicator. */
  readonly light: readonly string[];
  /** Whether the wording has words that may be added without meaning another indicator, and the label hasn't. */
  readonly isWider: boolean;
  /** The share of the words of both that have their counterpart. */
  readonly alike: number;
}

export function coverageOf(wording: Wording, label: Wording): Coverage {
  const more = [...wording.terms].filter((term) => !label.terms.has(term));
  const less = [...label.terms].filter((term) => !wording.terms.has(term));
  join(more, less);
  join(less, more);
  const light = [...label.soft].filter((term) => isLight(term) && !wording.soft.has(term));
  const isWider = [...wording.soft].some((term) => isLight(term) && !label.soft.has(term));
  const all = wording.terms.size + label.terms.size;
  const soft = softAlike(wording.soft, label.soft);
  const alike = all === 0 ? soft : 0.9 * Math.max(0, 1 - (more.length + less.length) / all) + 0.1 * soft;
  return { more, less: [...less, ...light], light, isWider, alike };
}

/** Whether the telling words of the two are the same, in whatever order; what else may part them isn't looked at. */
export function haveSameWords(a: Wording, b: Wording): boolean {
  if (a.folded === b.folded) return true;
  const { more, less } = coverageOf(a, b);
  return more.length === 0 && less.length === 0;
}

/** Takes out of `whole` each word that two of `parts` make up ("nabokontakt" and "kontakt", "nabo"), and them. */
function join(whole: string[], parts: string[]): void {
  if (parts.length < 2) return;
  for (const term of [...whole]) {
    const first = parts.find((part) => part.length >= 3 && term.startsWith(part));
    const last = parts.find((part) => part !== first && part.length >= 3 && term.endsWith(part));
    if (first === undefined || last === undefined) continue;
    const between = term.slice(first.length, term.length - last.length);
    if (first.length + last.length > term.length || !/^[se]?$/.test(between)) continue;
    whole.splice(whole.indexOf(term), 1);
    parts.splice(parts.indexOf(first), 1);
    parts.splice(parts.indexOf(last), 1);
  }
}

function softAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.size + b.size;
  return all === 0 ? 1 : (2 * [...a].filter((term) => b.has(term)).length) / all;
}

function measuresAgree(a: Wording, b: Wording): boolean {
  return a.measure === null || b.measure === null || a.measure === b.measure || (a.averaged && b.averaged);
}

/** Whether the one is a part of what the other isn't: "A blandt B" beside "B blandt A" and "A, der er B". */
function excludesWhole(a: Wording, b: Wording): boolean {
  if (a.among.length > 0 && b.among.length > 0) return !sameList([...a.among].sort(), [...b.among].sort());
  const isOf = (part: Wording, other: Wording): boolean => {
    const [whole] = other.terms;
    return part.among.length === 0 || whole === undefined || part.among.includes(whole);
  };
  return !isOf(a, b) || !isOf(b, a);
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

/** A row's wording as one of its figures tells it: where both name one of a group, the figure's is meant. */
export function withPart(wording: Wording, part: Wording): Wording {
  const groups = namedOf(part);
  const stays = (term: string): boolean => !(MEMBERS.get(term) ?? []).some(({ group }) => groups.has(group));
  return {
    ...wording,
    folded: `${wording.folded}; ${part.folded}`,
    terms: new Set([...[...wording.terms].filter(stays), ...part.terms]),
    soft: new Set([...[...wording.soft].filter(stays), ...part.soft]),
    ages: part.ages.length > 0 ? part.ages : wording.ages,
    numbers: [...new Set([...wording.numbers, ...part.numbers])].sort(),
    measure: wording.measure ?? part.measure,
    written: new Map([...part.written, ...wording.written]),
  };
}

/** Whether both name something of one group ("i boligområdet", "i kommunen"). */
export function namesSameGroup(a: Wording, b: Wording): boolean {
  const others = namedOf(b);
  return [...namedOf(a).keys()].some((group) => others.has(group));
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

export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
