import { fold } from "../reading/text";
import { readAges } from "./ages";
import { stem } from "./stem";
import { CLAUSE_WORDS, LASTING_NEGATORS, NEGATORS, SAME, SOFT, STOP } from "./vocabulary";

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
  /** What it goes from and to: "fra kontanthjælp", "til beskæftig". */
  readonly moves: readonly string[];
  /** Classes, limits and spans of time: "9kl", "15mdr", "10%", "2". */
  readonly numbers: readonly string[];
  /** How many words negate. */
  readonly negations: number;
  readonly measure: Measure | null;
}

const NOT = "¬";
const CONJUNCTIONS: ReadonlySet<string> = new Set(["og", "eller", "samt"]);
const MOVING: ReadonlySet<string> = new Set(["fra", "til"]);
const GENERIC: ReadonlySet<string> = new Set([...SOFT].map(stem));
/** A longer text is no indicator. */
const LONGEST = 2_000;

const BROKEN_WORD = /(\p{L})[-\u00ad][ \t]*\r?\n\s*(?!(?:og|eller|samt)\s)(?=\p{Ll})/gu;
const BROKEN_SPACED = /(\p{L}\p{L})- (?!(?:og|eller|samt) )(?=\p{Ll})/gu;
const BROKEN_NUMBER = /([\d.])-[ \t]*\r?\n\s*/g;

/** The text on one line and in lower case, whole words again where a PDF broke them. */
export function foldWording(text: string): string {
  const cut = (text.length > LONGEST ? text.slice(0, LONGEST) : text).toLowerCase();
  const joined = cut.replace(BROKEN_WORD, "$1").replace(BROKEN_NUMBER, "$1-").replace(BROKEN_SPACED, "$1");
  return fold(joined);
}

/** Reads what an indicator's wording says. Never throws. */
export function readWording(text: string): Wording {
  const folded = foldWording(text);
  const measure = measureOf(folded);
  let rest = folded;
  for (const [ways, same] of SAME) rest = rest.replace(ways, same);
  const { ages, rest: ageless } = readAges(rest);
  const { numbers, rest: worded } = readNumbers(ageless);
  return { folded, ages, numbers, measure, ...readTerms(worded) };
}

const SHARE = /andel|procent|%|(?<!\p{L})pct(?!\p{L})|share|per cent/u;
const COUNT = /(?<!\p{L})(?:antal|number)/u;
const MEAN = /karakter|(?<!med (?:et )?)gennemsnit|median|score/u;
const MONEY = /indkomst|(?<!\p{L})kr\.?(?!\p{L})|income|gæld/u;

function measureOf(folded: string): Measure | null {
  if (SHARE.test(folded)) return "share";
  if (COUNT.test(folded)) return "count";
  if (MONEY.test(folded)) return "money";
  return MEAN.test(folded) ? "mean" : null;
}

const CLASS = /(?<![\d,])(\d{1,2}(?: ?\.? ?-? ?\d{1,2})?)\.? ?-? ?(?:kl\.?(?!\p{L})|klass\p{L}*(?:-\p{L}+)?)/gu;
const MONTHS = /(?<![\d,])(\d{1,3}) (?:mdr\.?|md\.?|måneder)(?!\p{L})/gu;
const PERCENT = /(?<![\d,])(\d{1,3}(?:[.,]\d+)?) ?(?:%|pct\.?(?!\p{L})|procent(?!\p{L}))/gu;
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?:\/(?:\d{4}|\d{2}))?(?!\d)/g;
/** A footnote's mark behind the last word. */
const FOOTNOTE = /(?<=\p{L}[.,]?) \d{1,2}$/u;
const NUMBER_LEAD = /(?:mindst|under|over|højst|end|minimum|maks\.?|til|fra|niveau|trin|på|type|kategori) \d{1,2}$/u;
const NUMBER = /\d+(?:[.,]\d+)?/g;
const WORDED_CLASS = new Map([
  ["niende", "9"],
  ["tiende", "10"],
]);

const WORDED = new Map("to tre fire fem seks syv otte ni ti".split(" ").map((word, at) => [word, String(at + 2)]));
/** "To" is an English word too, which no number leads. */
const WORDED_NUMBER =
  /(?<![\p{L}-])(?:(?:tre|fire|fem|seks|syv|otte|ni|ti)(?![\p{L}-])|(?<=(?:mindst|højst|end|over|under|kun|med|af|i|på|har|haft|for|eller|og|de) )to(?![\p{L}-])|to(?= (?:gange|år|eller flere|voksne|børn|sigtelser)))/gu;
/** "Mere end 2 sigtelser" are at least 3; of shares and times there are parts. */
const MORE_THAN = /(?:mere|flere) end (\d{1,2})(?![\d.,%-]| ?(?:%|pct|procent|år|måned|mdr|uge|dag|time|kr|kl))/gu;

function readNumbers(text: string): { readonly numbers: readonly string[]; readonly rest: string } {
  let rest = text
    .replace(/(?<!\p{L})(niende|tiende)(?= klass)/gu, (word) => WORDED_CLASS.get(word) ?? word)
    .replace(WORDED_NUMBER, (word) => WORDED.get(word) ?? word)
    .replace(MORE_THAN, (_, number: string) => `mindst ${String(Number(number) + 1)}`);
  if (!/\d/.test(rest)) return { numbers: [], rest };
  const numbers = new Set<string>();
  const take = (unit: string) => (_: string, number: string) => {
    numbers.add(number.replace(/[ .]/g, "").replace(",", ".") + unit);
    return " ";
  };
  rest = rest
    .trim()
    .replace(YEAR, " ")
    .replace(CLASS, take("kl"))
    .replace(MONTHS, take("mdr"))
    .replace(PERCENT, take("%"))
    .trimEnd();
  if (!NUMBER_LEAD.test(rest)) rest = rest.replace(FOOTNOTE, "");
  rest = rest.replace(NUMBER, (number) => {
    numbers.add(number.replace(",", "."));
    return " ";
  });
  return { numbers: [...numbers].sort(), rest };
}

/** Words, marks that end a clause, and marks that end a sentence. */
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*|[,:()]|[.;](?= |$)/gu;

function readTerms(text: string): Pick<Wording, "terms" | "soft" | "negations" | "joined" | "moves"> {
  const joined = new Set<string>();
  const moves = new Set<string>();
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
  const close = (): void => {
    // "…, ikke der …": there is nothing in front either, so what comes next is meant.
    if (depth > 0 && clause.length === 0) return;
    // "… er i beskæftigelse ikke": what nothing follows negates what stands in front.
    const turned = depth > 0 && said === 0 ? NOT.repeat(depth) : "";
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
      if (token === "." || token === ";") lasting = 0;
      if (token !== ",") left = null;
      continue;
    }
    for (const word of wordsOfToken(token)) {
      if (CLAUSE_WORDS.has(word)) {
        close();
        lasting = 0;
      } else if (LASTING_NEGATORS.has(word)) {
        negations += 1;
        lasting += 1;
      } else if (NEGATORS.has(word)) {
        negations += 1;
        // "Ikke i uddannelse og ikke i beskæftigelse" negates each once.
        if (depth === 0 || negator !== word || !CONJUNCTIONS.has(previous)) depth += 1;
        negator = word;
        said = 0;
      } else if (!STOP.has(word)) {
        const term = stem(word);
        if (way !== null) moves.add(`${way} ${term}`);
        way = null;
        if (GENERIC.has(term)) {
          clause.push(term);
        } else {
          said += 1;
          clause.push(NOT.repeat(depth + lasting) + term);
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
      previous = word;
    }
  }
  if (depth > 0 && clause.length === 0) terms.add(NOT);
  close();
  // Both elections named, or all: the indicator is about either.
  if (terms.has("kv") && terms.has("fv")) {
    terms.delete("kv");
    terms.delete("fv");
  }
  return { terms, soft, negations, joined: [...joined].sort(), moves: [...moves].sort() };
}

/** "Ikke-uddannede" negates; other hyphens only part a word ("boligsocial-indsats"), which is then one. */
function wordsOfToken(token: string): readonly string[] {
  if (!token.includes("-")) return [token];
  const parts = token.split("-");
  return NEGATORS.has(parts[0] ?? "") ? parts : [parts.join("")];
}
