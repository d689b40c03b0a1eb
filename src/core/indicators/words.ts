import { once } from "../reading/once";
import { INDICATORS } from "./catalogueData";
import { ASIDES, CLAUSE_WORDS, EXCLUSIVE, FORMS, GOAL, LIGHT, NEGATORS, PHRASES, SOFT, STOP } from "./lexicon";
import { LOOKALIKES } from "./lookalikes";
import { stem } from "./stem";

/** Which words are known, and what the others are made of or meant for. */

const WORD = /\p{L}{2,}/gu;
const SHORTEST_COMPOUND = 7;
const SHORTEST_TAIL = 6;
const SHORTEST_MEANT = 7;

interface Words {
  readonly known: ReadonlySet<string>;
  readonly knownStems: ReadonlySet<string>;
  /** Words that a compound can be made of. */
  readonly parts: ReadonlySet<string>;
  /** Words that a slip of the pen may be meant for, by their first two letters. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
}

const words = once((): Words => {
  const catalogued = INDICATORS.flatMap(({ name, variants }) =>
    [name, ...variants].flatMap((text): readonly string[] => text.toLowerCase().match(WORD) ?? []),
  );
  const forms = [...FORMS.keys(), ...FORMS.values()];
  const meant = new Set([...forms, ...catalogued, ...SOFT]);
  const phrased = PHRASES.flatMap(([, same]) => same.split(" "));
  const others = [STOP, NEGATORS, CLAUSE_WORDS, LIGHT, ASIDES, LOOKALIKES, ...Object.values(GOAL)];
  const known = new Set([...meant, ...phrased, ...others.flatMap((list) => [...list]), ...EXCLUSIVE.flat()]);
  const byStart = new Map<string, string[]>();
  for (const word of meant) {
    if (word.length < SHORTEST_MEANT - 1) continue;
    const start = word.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  return {
    known,
    knownStems: new Set([...known].map(stem)),
    parts: new Set([...forms, ...catalogued].filter((word) => word.length >= 3 && !STOP.has(word))),
    meant: byStart,
  };
});

/** Whether a folded word is one of the lexicon's, in any form of it. */
export function isKnown(word: string): boolean {
  const { known, knownStems } = words();
  return known.has(word) || knownStems.has(stem(word));
}

/**
 * The two words of a compound that is no word of the lexicon's itself: "voldsanmeldelser" is of "vold" and "anmeldelser". Of
 * "sommerfritidsjob" the lexicon only needs the last.
 */
export function partsOf(word: string): readonly [string, string] | null {
  if (word.length < SHORTEST_COMPOUND) return null;
  const { parts } = words();
  let half: readonly [string, string] | null = null;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const tail = word.slice(at);
    if (!parts.has(tail) && !parts.has(stem(tail))) continue;
    const head = word.slice(0, at);
    const part = [head, head.replace(/[se]$/, "")].find((one) => one.length >= 3 && parts.has(one));
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
  const { parts } = words();
  for (let at = 3; at <= word.length - 3; at += 1) {
    const tail = word.slice(at);
    const head = word.slice(0, at);
    if (!parts.has(tail)) continue;
    if (isKnown(other + tail) || parts.has(head) || parts.has(head.replace(/[se]$/, ""))) return tail;
  }
  return null;
}

/** The lexicon's word that an unknown one is a slip of the pen for; null where there is none, or several that it may be. */
export function meantBy(word: string): string | null {
  if (word.length < SHORTEST_MEANT) return null;
  const found = new Map<string, string>();
  for (const other of words().meant.get(word.slice(0, 2)) ?? []) {
    if (isSlip(word, other)) found.set(stem(other), other);
  }
  const [only, ...more] = found.values();
  return only === undefined || more.length > 0 ? null : only;
}

/** One letter more, less, other, or two changed about. */
function isSlip(a: string, b: string): boolean {
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
