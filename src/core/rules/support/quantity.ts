import { foldTight } from "../../reading/text";
import { readTraits } from "./indicator";
import { hasWordEnd, wordsOf } from "./words";

/**
 * Nouns of quantity as a whole word or as the last part of a compound ("beboertilfredshed"), with the endings of their
 * forms. Where the noun would also end other words, `before` says what must stand in front of it.
 */
interface QuantityNoun {
  readonly noun: string;
  readonly endings: readonly string[];
  /** Letters one of which stands in front of the noun in a compound; any letter where nothing is said. */
  readonly before?: string;
  /** The noun alone is no quantity ("i højere grad"). */
  readonly compoundOnly?: true;
}

const NOUNS: readonly QuantityNoun[] = [
  // "demokrater" and "karate" are no rates, "til gengæld" is no debt, "digital" and "mental" are no numbers.
  { noun: "rate", endings: ["n", "r", "rne"], before: "srlt" },
  { noun: "score", endings: ["n", "r", "rne"] },
  { noun: "karakter", endings: ["en", "er", "erne"] },
  { noun: "fravær", endings: ["et"] },
  { noun: "fremmøde", endings: ["t"] },
  { noun: "frafald", endings: ["et"] },
  { noun: "indkomst", endings: ["en", "er", "erne"] },
  { noun: "grad", endings: ["en", "er"], compoundOnly: true },
  { noun: "frekvens", endings: ["en", "er"] },
  { noun: "kvote", endings: ["n", "r"] },
  { noun: "kvotient", endings: ["en", "er"] },
  { noun: "niveau", endings: ["et", "er", "erne"] },
  { noun: "omfang", endings: ["et"] },
  { noun: "mængde", endings: ["n", "r"] },
  { noun: "beløb", endings: ["et"] },
  { noun: "gæld", endings: ["en"], before: "edrst" },
  { noun: "hyppighed", endings: ["en"] },
  { noun: "varighed", endings: ["en"] },
  { noun: "længde", endings: ["n"] },
  { noun: "valgdeltagelse", endings: ["n"] },
  { noun: "ledighed", endings: ["en"] },
  { noun: "arbejdsløshed", endings: ["en"] },
  { noun: "indeks", endings: ["et"] },
  { noun: "index", endings: ["et"] },
  { noun: "måling", endings: ["en", "er", "erne"] },
  { noun: "median", endings: ["en"] },
  { noun: "tal", endings: ["let", "lene"], before: "ers" },
  { noun: "timer", endings: [] },
  { noun: "dage", endings: [] },
  { noun: "ventetid", endings: ["en", "er"] },
  { noun: "udgift", endings: ["en", "er", "erne"] },
  { noun: "tomgang", endings: ["en"] },
  // "Dagtilbudsdækning", "vaccinationstilslutning"; alone they may be a wish.
  { noun: "dækning", endings: ["en"], compoundOnly: true },
  { noun: "tilslutning", endings: ["en"], compoundOnly: true },
  { noun: "pris", endings: ["en", "er"] },
  // "karaktersnit"; "afsnit" and "udsnit" are none.
  { noun: "snit", endings: ["tet"], before: "r", compoundOnly: true },
];

const PHRASES = [
  "hvor mange",
  "hvor stor",
  "hvor ofte",
  "hvor meget",
  "hvor længe",
  "skala",
  "målt ved",
  "målt på",
  "målt i",
  "måles ved",
  "måles på",
  "måles i",
  "opgjort i",
  "opgøres i",
  "kr.",
  "%",
  "‰",
];

/** "mindst 20 deltagere", "under 6 udsættelser": a number to reach says what is counted. */
const BOUND = /(?:mindst|højst|maks\.?|minimum|under|over|mere end|flere end|færre end|op til) [0-9]/;

/** Whether the indicator says what is counted or measured, by whatever word. */
export function isMeasured(text: string): boolean {
  const { share, count } = readTraits(text);
  return share || count || namesQuantity(text);
}

/**
 * Whether the indicator says what is counted or measured by another word than "andel" or "antal" (see `readTraits`):
 * "gennemsnit", "score", "fravær" and their like.
 */
export function namesQuantity(text: string): boolean {
  const lower = text.toLowerCase();
  if (lower.includes("gennemsnit") || PHRASES.some((phrase) => lower.includes(phrase))) return true;
  if (NOUNS.some((noun) => lower.includes(noun.noun) && isNamed(noun, lower)) || BOUND.test(lower)) return true;
  if (RATE.test(lower)) return true;
  return LETTERS_APART.test(lower) && SPACED.some((word) => foldTight(lower).includes(word));
}

/** "Indbrud pr. 1.000 boliger" */
const RATE = /(?<!\p{L})(?:pr\.?|per) (?:100|1\.?000|10\.?000)(?!\d)/u;

/** "A n d e l 1-5-årige": letters spaced by a PDF (layout/text-residue) still name the quantity. */
const LETTERS_APART = /(?:^| )\p{L} \p{L} \p{L}(?: |$)/u;
const SPACED = ["andel", "antal", "procent", "karakter", "score"];

function isNamed({ noun, endings, before, compoundOnly }: QuantityNoun, lower: string): boolean {
  const isPart = (letter: string): boolean => before === undefined || before.includes(letter);
  if (compoundOnly === undefined) return hasWordEnd(lower, noun, endings, isPart);
  return wordsOf(lower).some((word) => !word.startsWith(noun) && hasWordEnd(word, noun, endings, isPart));
}
