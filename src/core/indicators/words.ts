import { INDICATORS } from "./catalogueData";
import { ASIDES, CLAUSE_WORDS, EXCLUSIVE, FORMS, GOAL, LIGHT, NEGATORS, PHRASES, SOFT, STOP } from "./lexicon";
import { LOOKALIKES } from "./lookalikes";
import { stem } from "./stem";

/** Which words are known, and what the others are made of or meant for. */

const WORD = /\p{L}{2,}/gu;
const CATALOGUED: readonly string[] = INDICATORS.flatMap(({ name, variants }) =>
  [name, ...variants].flatMap((text) => text.toLowerCase().match(WORD) ?? []),
);
const FORM_WORDS: readonly string[] = [...FORMS.keys(), ...FORMS.values()];
/** Words that a slip of the pen may be meant for. */
const MEANT: ReadonlySet<string> = new Set([...FORM_WORDS, ...CATALOGUED, ...SOFT]);
/** What the phrases are written as. */
const WRITTEN_AS: readonly string[] = PHRASES.flatMap(([, same]) => same.split(" "));
const OTHERS = [WRITTEN_AS, STOP, NEGATORS, CLAUSE_WORDS, LIGHT, ASIDES, LOOKALIKES, ...Object.values(GOAL)];
const KNOWN: ReadonlySet<string> = new Set([...MEANT, ...OTHERS.flatMap((words) => [...words]), ...EXCLUSIVE.flat()]);
const KNOWN_STEMS: ReadonlySet<string> = new Set([...KNOWN].map(stem));

/** Words that a compound can be made of. */
const PARTS: ReadonlySet<string> = new Set(
  [...FORM_WORDS, ...CATALOGUED].filter((word) => word.length >= 3 && !STOP.has(word)),
);
const SHORTEST_COMPOUND = 7;
const SHORTEST_TAIL = 6;

/** Whether a folded word is one of the lexicon's, in any form of it. */
export function isKnown(word: string): boolean {
  return KNOWN.has(word) || KNOWN_STEMS.has(stem(word));
}

/**
 * The two words of a compound that is no word of the lexicon's itself: "voldsanmeldelser" is of "vold" and "anmeldelser". Of
 * "sommerfritidsjob" the lexicon only needs the last.
 */
export function partsOf(word: string): readonly [string, string] | null {
  if (word.length < SHORTEST_COMPOUND) return null;
  let half: readonly [string, string] | null = null;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const tail = word.slice(at);
    if (!PARTS.has(tail) && !PARTS.has(stem(tail))) continue;
    const head = word.slice(0, at);
    const part = [head, head.replace(/[se]$/, "")].find((one) => one.length >= 3 && PARTS.has(one));
    if (part !== undefined) return [part, tail];
    if (half === null && tail.length >= SHORTEST_TAIL) half = [head.replace(/s$/, ""), tail];
  }
  return half;
}

/**
 * What is left of a compound behind its first word, which another first word shares: "klub" of "ungdomsklub" for "fritids-".
 * Null where the lexicon knows neither that first word nor what the other makes with it.
 */
export function tailOf(word: string, other: string): string | null {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const tail = word.slice(at);
    const head = word.slice(0, at);
    if (!PARTS.has(tail)) continue;
    if (isKnown(other + tail) || PARTS.has(head) || PARTS.has(head.replace(/[se]$/, ""))) return tail;
  }
  return null;
}

const SHORTEST_MEANT = 7;
const BY_START = new Map<string, string[]>();
for (const word of MEANT) {
  if (word.length < SHORTEST_MEANT - 1) continue;
  const start = word.slice(0, 2);
  const list = BY_START.get(start);
  if (list === undefined) BY_START.set(start, [word]);
  else list.push(word);
}

/** The lexicon's word that an unknown one is a slip of the pen for; null where there is none, or several that it may be. */
export function meantBy(word: string): string | null {
  if (word.length < SHORTEST_MEANT) return null;
  const found = new Map<string, string>();
  for (const other of BY_START.get(word.slice(0, 2)) ?? []) {
    if (isSlip(word, other)) found.set(stem(other), other);
  }
  const [only, ...more] = found.values();
  return only === undefined || more.length > 0 ? null : only;
}

/** One letter more, less, other, or two changed about. */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let end = 0;
  while (end < short.length - from && short[short.length - 1 - end] === long[long.length - 1 - end]) end += 1;
  const left = short.length - from - end;
  const more = long.length - from - end;
  if (left <= 1 && more <= 1) return true;
  return left === 2 && more === 2 && short[from] === long[from + 1] && short[from + 1] === long[from];
}
