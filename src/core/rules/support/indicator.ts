import type { PlanTables } from "../../tables/types";
import { wordsOf } from "./words";
import { isPersonNoun } from "./units";

/** What kind of figure an indicator asks for. */
export interface IndicatorTraits {
  /** It is a share: "andel", "procent", "pct.", "%", or a compound that ends in one of them. */
  readonly share: boolean;
  /** It is a number of something: "antal". */
  readonly count: boolean;
  /** It is a number of people: "antal unge, der …". */
  readonly persons: boolean;
}

const NONE: IndicatorTraits = { share: false, count: false, persons: false };

/** Indicators repeat through a table and several rules ask; the readings live as long as the tables they belong to. */
const traitsByTables = new WeakMap<PlanTables, Map<string, IndicatorTraits>>();

/** The traits of an Indikator's text, read once for the tables of a check. */
export function indicatorTraits(tables: PlanTables, text: string): IndicatorTraits {
  let known = traitsByTables.get(tables);
  if (known === undefined) {
    known = new Map();
    traitsByTables.set(tables, known);
  }
  let traits = known.get(text);
  if (traits === undefined) {
    traits = readTraits(text);
    known.set(text, traits);
  }
  return traits;
}

function readTraits(text: string): IndicatorTraits {
  const lower = text.toLowerCase();
  const hasCount = lower.includes("antal");
  const hasShare = lower.includes("andel") || lower.includes("procent") || lower.includes("pct") || lower.includes("%");
  if (!hasCount && !hasShare) return NONE;
  const words = wordsOf(lower);
  const count = hasCount && words.some(isCountWord);
  return {
    share: hasShare && (lower.includes("%") || words.some(isShareWord)),
    count,
    persons: count && countsPersons(words),
  };
}

/** "andel", "andelen", "restgruppeandel", "stemmeprocent", "pct"; not "handel" or "andelsbolig". */
export function isShareWord(word: string): boolean {
  if (word === "pct" || word.includes("procent")) return true;
  for (const form of SHARE_FORMS) {
    if (!word.endsWith(form)) continue;
    const before = word.charAt(word.length - form.length - 1);
    if (before !== "h" && before !== "v") return true;
  }
  return false;
}

/** "antal", "antallet", "elevantal". */
export function isCountWord(word: string): boolean {
  return word.endsWith("antal") || word.endsWith("antallet");
}

const SHARE_FORMS = ["andel", "andelen", "andele", "andelene"];

/** Words behind which an indicator no longer says what it counts. */
const COUNTED_ENDS = new Set(
  "der som i for til med ved på pga hos blandt mod om fra efter hvor og pr per under over".split(" "),
);

/** Whether "antal" counts people: one of the words behind it, before the sentence goes on, is a noun for people. */
function countsPersons(words: readonly string[]): boolean {
  let counting = false;
  for (const word of words) {
    if (isCountWord(word)) counting = true;
    else if (counting && COUNTED_ENDS.has(word)) counting = false;
    else if (counting && isPersonNoun(word)) return true;
  }
  return false;
}
