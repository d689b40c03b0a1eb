import { measuresOf } from "../language/quantities";
import { remembered } from "../reading/remembered";
import { fold } from "../reading/text";
import { readAges } from "./ages";
import { withoutGoal } from "./goal";
import { ASIDES, CLAUSE_WORDS, KINDS, LASTING_NEGATORS, LIGHT, NEGATORS, SOFT, STOP } from "./lexicon";
import { readNumbers } from "./numbers";
import { withPhrases } from "./phrases";
import { stem } from "./stem";
import { isKnown, meantBy, partsOf, tailOf } from "./words";

/** What an indicator measures; null where its words don't tell. */
export type Measure = "share" | "count" | "mean" | "money";

/** An indicator's wording in the parts that tell it from another. */
export interface Wording {
  /** On one line, in lower case, with the hyphens of a PDF's line breaks taken out. */
  readonly folded: string;
  /** Stems that tell what is measured; "¬" in front of one that the text negates, twice where it does so twice. */
  readonly terms: ReadonlySet<string>;
  /** Stems of generic words. */
  readonly soft: ReadonlySet<string>;
  readonly ages: readonly string[];
  /** What "eller" and "og" join where nothing negates it: "eller beskæftig uddann". */
  readonly joined: readonly string[];
  /** Those that it is a part of, where the text says so: "blandt ledige". */
  readonly among: readonly string[];
  /** What it goes from and to: "fra kontanthjælp", "til beskæftig". */
  readonly moves: readonly string[];
  /** Classes, limits and spans of time: "9kl", "15mdr", ">10%", "2". */
  readonly numbers: readonly string[];
  /** How many words negate what tells nothing. */
  readonly negations: number;
  readonly measure: Measure | null;
  /** It is an average, whatever it is in. */
  readonly averaged: boolean;
  /** By telling stem the word that was read as it. */
  readonly written: ReadonlyMap<string, string>;
  /** Whether a word was read as another that it is a slip of the pen for. */
  readonly mended: boolean;
}

const NOT = "¬";
const CONJUNCTIONS: ReadonlySet<string> = new Set(["og", "eller", "samt"]);
const MOVING: ReadonlySet<string> = new Set(["fra", "til"]);
const AMONG_WORD = "blandt";
const LIGHT_STEMS: ReadonlySet<string> = new Set([...LIGHT].map(stem));
const GENERIC: ReadonlySet<string> = new Set([...[...SOFT].map(stem), ...LIGHT_STEMS]);
/** A longer text is no indicator. */
const LONGEST = 2_000;

const BROKEN_WORD = /(\p{L})[-\u00ad][ \t]*\r?\n\s*(?!(?:og|eller|samt)\s)(?=\p{Ll})/gu;
const BROKEN_SPACED = /(\p{L}\p{L})- (?!(?:og|eller|samt|til) )(?=\p{Ll})/gu;
const BROKEN_NUMBER = /([\d.])-[ \t]*\r?\n\s*/g;

/** The text on one line and in lower case, whole words again where a PDF broke them. */
export function foldWording(text: string): string {
  const cut = (text.length > LONGEST ? text.slice(0, LONGEST) : text).toLowerCase();
  const joined = cut.replace(BROKEN_WORD, "$1").replace(BROKEN_NUMBER, "$1-").replace(BROKEN_SPACED, "$1");
  return fold(joined);
}

/** Reads what an indicator's wording says. Never throws. */
export const readWording: (text: string) => Wording = remembered(read);

function read(text: string): Wording {
  const folded = foldWording(text);
  const { rest, ways } = withoutGoal(withWholeWords(folded));
  const aged = readAges(withPhrases(withoutAsides(rest)));
  const { numbers, rest: worded } = readNumbers(aged.rest);
  return {
    folded,
    ages: aged.ages,
    numbers: numbers.filter((number) => number !== ">1"),
    ...measureOf(rest),
    ...readTerms(worded, ways),
  };
}

/** Whether a generic stem tells an imported label from what a plan says without it. */
export function isLight(term: string): boolean {
  return LIGHT_STEMS.has(term);
}

const HYPHENED = /(\p{L}{2,})-(\p{L}{2,})/gu;
const ELIDED = /(?<!\p{L})(\p{L}{3,})-(?= (og|eller|samt) (\p{L}{6,}))/gu;

/** "Beskæf-tigelse" is one word where the two parts are none, and "fritids- eller ungdomsklub" are two clubs. */
function withWholeWords(folded: string): string {
  if (!folded.includes("-")) return folded;
  return folded
    .replace(HYPHENED, (written, first: string, second: string) => {
      if (NEGATORS.has(first) || (isKnown(first) && isKnown(second) && !isKnown(first + second))) return written;
      return first + second;
    })
    .replace(ELIDED, (written, first: string, _and, second: string) => {
      const tail = tailOf(second, first);
      return tail === null ? written : first + tail;
    });
}

const BRACKETED = /\(([^()]*)\)/g;

function withoutAsides(folded: string): string {
  if (!folded.includes("(")) return folded;
  return folded.replace(BRACKETED, (written, inner: string) => {
    const words = inner.trim().split(/[\s,]+/);
    return words.every((word) => ASIDES.has(word)) ? " , " : written;
  });
}

const MEASURE_WORD = /\p{L}[\p{L}\p{M}]*|%/gu;
/** A limit's percent is none of the measure. */
const LIMIT = /\d+(?:[.,]\d+)? ?(?:%|pct\.?|procents?)(?!\p{L})/gu;
const AMONG = /med (?:et )?gennemsnit/gu;

function measureOf(text: string): Pick<Wording, "measure" | "averaged"> {
  const found = new Set<Measure>();
  for (const [word] of text.replace(LIMIT, " ").replace(AMONG, " ").matchAll(MEASURE_WORD)) {
    for (const measure of measuresOf(word)) {
      const own = measure === "rate" ? "share" : measure;
      // "Andel elever med …" is a share whatever comes.
      const isFirst = !found.has("mean") && !found.has("money") && !found.has("count");
      if (measure === "share" && word.startsWith("andel") && isFirst) return { measure, averaged: false };
      if (own !== "other") found.add(own);
    }
  }
  // "Antal elever i procent" is a share, "antal dage pr. elev i gennemsnit" an average, any other number a number.
  const order = found.has("count") && !found.has("mean") ? ORDER_OF_COUNTS : ORDER;
  return { measure: order.find((one) => found.has(one)) ?? null, averaged: found.has("mean") };
}

const ORDER = ["share", "money", "mean", "count"] as const;
const ORDER_OF_COUNTS = ["count", "share", "money"] as const;

/** Words, marks that end a clause, and marks that end a sentence. */
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*|[,:()]|[.;](?= |$)/gu;

type Terms = Pick<Wording, "terms" | "soft" | "negations" | "joined" | "moves" | "among" | "written" | "mended">;

function readTerms(text: string, ways: readonly string[]): Terms {
  const joined = new Set<string>();
  const moves = new Set<string>();
  const among = new Set<string>();
  let isAmong = false;
  const written = new Map<string, string>();
  let mended = false;
  /** The last telling word that nothing negates, and what joins the next to it. */
  let left: string | null = null;
  let conjunction: string | null = null;
  let way: string | null = null;
  const terms = new Set<string>();
  const soft = new Set<string>();
  let negations = 0;
  let clause: string[] = [];
  let depth = 0;
  let lasting = 0;
  let said = 0;
  let previous = "";
  let negator = "";
  /** A negator after "og" that no small word follows is one more ("uden uddannelse og ikke job"). */
  let isOther = false;
  /** Words of the clause since its negator. */
  let since = 0;
  const close = (): void => {
    // "…, ikke der …": there is nothing in front either, so what comes next is meant.
    if (depth > 0 && clause.length === 0) return;
    // "… er i beskæftigelse ikke": what nothing follows negates what stands in front.
    const turned = depth > 0 && said === 0 ? NOT.repeat(depth) : "";
    if (turned !== "" && clause.every((term) => GENERIC.has(term))) negations += 1;
    for (const term of clause) add(turned + term);
    clause = [];
    depth = 0;
    said = 0;
  };
  const add = (term: string): void => {
    (GENERIC.has(term) ? soft : terms).add(term);
  };
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^[,:().;]$/.test(token)) {
      close();
      isAmong = false;
      if (token === "." || token === ";") lasting = 0;
      if (token !== ",") left = null;
      continue;
    }
    for (const word of wordsOfToken(token)) {
      if (word === AMONG_WORD) isAmong = true;
      if (CLAUSE_WORDS.has(word)) {
        close();
        isAmong = false;
        lasting = 0;
        since = -1;
      } else if (LASTING_NEGATORS.has(word)) {
        // "Ikke tilknyttet hverken … eller …" negates once.
        if (depth > 0 && since > 0) depth = 0;
        lasting += 1;
      } else if (NEGATORS.has(word)) {
        // "Ikke i uddannelse og ikke i beskæftigelse" negates each once; so does "uden job og ikke i uddannelse".
        if (depth === 0 || said === 0 || !CONJUNCTIONS.has(previous)) depth += 1;
        else isOther = negator !== word;
        negator = word;
        said = 0;
        since = -1;
      } else if (!STOP.has(word)) {
        if (isOther) depth += 1;
        const meant = isKnown(word) || partsOf(word) !== null ? word : (meantBy(word) ?? word);
        if (meant !== word) mended = true;
        for (const term of termsOf(meant)) {
          if (way !== null) moves.add(`${way} ${term}`);
          way = null;
          if (GENERIC.has(term)) {
            clause.push(term);
            continue;
          }
          said += 1;
          const signed = NOT.repeat(depth + lasting) + term;
          clause.push(signed);
          if (isAmong) among.add(signed);
          if (!written.has(term)) written.set(term, word);
          const isNegated = depth + lasting > 0;
          if (!isNegated && left !== null && conjunction !== null) {
            joined.add([conjunction, ...[left, term].sort()].join(" "));
          }
          left = isNegated ? null : term;
          conjunction = null;
        }
      } else if (MOVING.has(word)) {
        way = word;
      } else if (CONJUNCTIONS.has(word)) {
        // "Og/eller" says both.
        const joins = word === "eller" ? word : "og";
        conjunction = CONJUNCTIONS.has(previous) && conjunction !== joins ? null : joins;
      }
      if (!NEGATORS.has(word)) isOther = false;
      since += 1;
      previous = word;
    }
  }
  if (depth > 0 && clause.length === 0) terms.add(NOT);
  close();
  for (const verb of ways) soft.add(stem(verb));
  withoutKinds(terms);
  return {
    terms,
    soft,
    negations,
    joined: [...joined].sort(),
    moves: [...moves].sort(),
    among: [...among],
    written,
    mended,
  };
}

/** Where two kinds of a thing are named, either is meant: both elections, "fritids- eller ungdomsklub". */
function withoutKinds(terms: Set<string>): void {
  for (const [thing, kinds] of KINDS) {
    const named = kinds.filter((kind) => terms.has(kind));
    if (named.length < 2) continue;
    for (const kind of named) terms.delete(kind);
    if (thing !== null) terms.add(thing);
  }
}

/** A word's stem; of a compound that the lexicon doesn't have, those of its two words. */
function termsOf(word: string): readonly string[] {
  const parts = isKnown(word) ? null : partsOf(word);
  if (parts !== null) return parts.map(stem);
  return [stem(word)];
}

/** "Ikke-uddannede" negates; other hyphens only part a word ("boligsocial-indsats"), which is then one. */
function wordsOfToken(token: string): readonly string[] {
  if (!token.includes("-")) return [token];
  const parts = token.split("-");
  return NEGATORS.has(parts[0] ?? "") || parts.every(isKnown) ? parts : [parts.join("")];
}
