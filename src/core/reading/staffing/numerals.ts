import type { Token } from "./tokens";

/** A number in figures or words, and how many tokens it takes. */
export interface Numeral {
  readonly value: number;
  /** Index past its last token. */
  readonly to: number;
  /** "halvdelen", "en tredjedel": a part of something. */
  readonly isPart: boolean;
  /** "10-15", "mellem 10 og 15": value is the lower end. */
  readonly isRange: boolean;
  /** "en", "et": may be no more than an article. */
  readonly isArticle: boolean;
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ["en", 1],
  ["én", 1],
  ["een", 1],
  ["et", 1],
  ["ét", 1],
  ["to", 2],
  ["tre", 3],
  ["fire", 4],
  ["fem", 5],
  ["seks", 6],
  ["syv", 7],
  ["otte", 8],
  ["ni", 9],
  ["ti", 10],
  ["halvanden", 1.5],
  ["halvandet", 1.5],
]);
const HALF = new Set(["halv", "halvt", "halve"]);
const ARTICLES = new Set(["en", "et", "een"]);
const PARTS: ReadonlyMap<string, number> = new Map([
  ["halvdelen", 1 / 2],
  ["halvdel", 1 / 2],
  ["tredjedel", 1 / 3],
  ["tredjedele", 1 / 3],
  ["fjerdedel", 1 / 4],
  ["fjerdedele", 1 / 4],
  ["femtedel", 1 / 5],
  ["femtedele", 1 / 5],
  ["sjettedel", 1 / 6],
  ["ottendedel", 1 / 8],
  ["tiendedel", 1 / 10],
  ["tiendedele", 1 / 10],
  ["kvart", 1 / 4],
  ["trekvart", 3 / 4],
]);
/** Denominators that part a post; larger ones are contract hours ("30/37"). */
const LARGEST_DENOMINATOR = 10;

/** The number that begins at the token, or null. */
export function numeralAt(tokens: readonly Token[], index: number): Numeral | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === "fraction") return numeral(token.value, index + 1);
  if (token.kind === "number") return inFigures(tokens, index, token.value);
  return token.kind === "word" ? inWords(tokens, index, token.folded) : null;
}

function numeral(value: number, to: number, more: Partial<Numeral> = {}): Numeral {
  return { value, to, isPart: false, isRange: false, isArticle: false, ...more };
}

function inFigures(tokens: readonly Token[], index: number, value: number): Numeral {
  const next = tokens[index + 1];
  const after = tokens[index + 2];
  if (next?.kind === "fraction" && Number.isInteger(value)) return numeral(value + next.value, index + 2);
  // "1 1/2"
  const part =
    next?.kind === "number" && next.spaced && Number.isInteger(value) ? partInFigures(tokens, index + 1) : null;
  if (part !== null) return numeral(value + part, index + 4);
  const own = partInFigures(tokens, index);
  if (own !== null) return numeral(own, index + 3);
  if (
    after?.kind === "number" &&
    after.value > value &&
    (next?.folded === "-" ||
      next?.folded === "til" ||
      (next?.folded === "og" && tokens[index - 1]?.folded === "mellem"))
  ) {
    return numeral(value, index + 3, { isRange: true });
  }
  return numeral(value, index + 1);
}

/** "1/2", "3/4"; "30/37" are contract hours. */
function partInFigures(tokens: readonly Token[], index: number): number | null {
  const [above, slash, below] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const isPart =
    above?.kind === "number" &&
    slash?.folded === "/" &&
    below?.kind === "number" &&
    below.value > above.value &&
    below.value <= LARGEST_DENOMINATOR &&
    Number.isInteger(below.value);
  return isPart ? above.value / below.value : null;
}

function inWords(tokens: readonly Token[], index: number, word: string): Numeral | null {
  const part = PARTS.get(word);
  if (part !== undefined) return numeral(part, index + 1, { isPart: true });
  if (HALF.has(word)) return numeral(1 / 2, index + 1);
  const count = COUNTS.get(word);
  if (count === undefined) return null;
  const next = tokens[index + 1];
  const parts = next === undefined ? undefined : PARTS.get(next.folded);
  if (parts !== undefined) return numeral(count * parts, index + 2, { isPart: true });
  // "en halv" is a half, "to halve" are two halves.
  if (next !== undefined && HALF.has(next.folded)) return numeral(count / 2, index + 2);
  return numeral(count, index + 1, { isArticle: ARTICLES.has(word) });
}
