import { QUANTITIES, type Measure, type QuantityNoun } from "./da";

/** Every form of the nouns of quantity, with its noun. */
const FORMS: ReadonlyMap<string, QuantityNoun> = new Map(
  QUANTITIES.flatMap((noun) =>
    ["", ...(noun.endings ?? [])].map((ending): [string, QuantityNoun] => [noun.noun + ending, noun]),
  ),
);
const BEGINNING = QUANTITIES.filter(({ begins }) => begins === true);
const SHORTEST = Math.min(...QUANTITIES.map(({ noun }) => noun.length));
const SIGNS: ReadonlyMap<string, Measure> = new Map([
  ["%", "share"],
  ["‰", "share"],
]);
const WORD = /\p{L}+|[%‰]/gu;
const NO_MEASURES: ReadonlySet<Measure> = new Set();

/** What a word in lower case says is measured, itself or as a part of a compound: "medianindkomst" a mean and money. */
export function measuresOf(word: string): ReadonlySet<Measure> {
  const sign = SIGNS.get(word);
  if (sign !== undefined) return new Set([sign]);
  const found = new Set<Measure>();
  for (let at = 0; at <= word.length - SHORTEST; at += 1) {
    const noun = FORMS.get(word.slice(at));
    if (noun !== undefined && standsAt(noun, word, at)) found.add(noun.measure);
  }
  for (const { noun, measure } of BEGINNING) if (word.startsWith(noun)) found.add(measure);
  return found.size === 0 ? NO_MEASURES : found;
}

/** Whether the noun may stand there: alone, or as the last part of a compound. */
function standsAt({ only, behind, notBehind }: QuantityNoun, word: string, at: number): boolean {
  if (at === 0) return only !== "compound";
  if (only === "alone") return false;
  const before = word.charAt(at - 1);
  return (behind === undefined || behind.includes(before)) && notBehind?.includes(before) !== true;
}

/** What the words of a text in lower case say is measured. */
export function measuresIn(lower: string): ReadonlySet<Measure> {
  let found: Set<Measure> | null = null;
  for (const [word] of lower.replace("per cent", "percent").matchAll(WORD)) {
    for (const measure of measuresOf(word)) (found ??= new Set()).add(measure);
  }
  return found ?? NO_MEASURES;
}

/** What the text's first word says is measured. */
export function firstMeasures(lower: string): ReadonlySet<Measure> {
  return measuresOf(/^[\s(]*(\p{L}+|[%‰])/u.exec(lower)?.[1] ?? "");
}

const OUT_OF = /^\s{0,3}(?:ud af|af|\/)\s{0,3}(?:de\s)?$/iu;

/** Whether the text between two numbers makes the first a part of the second: "45 ud af 120", "12/40". */
export function isOutOf(between: string): boolean {
  return OUT_OF.test(between);
}

const IN_PROPORTION = /(?<!\p{L})(?:(?:pr\.?|per) (?:100|1\.?000|10\.?000)(?!\d)|ud af (?:de )?\d+ \p{L})/iu;

/** Whether it is a number in proportion to others: "indbrud pr. 1.000 boliger", "ud af 40 møder". */
export function isInProportion(text: string): boolean {
  return IN_PROPORTION.test(text);
}
