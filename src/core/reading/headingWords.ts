import { monthOf } from "../language/months";
import { indsatsomraadeIn } from "./indsatsomraader";
import { remembered } from "./remembered";
import { fold } from "./text";
import { notionsOf, type Notion } from "../language/headingLexicon";

/** What the words of a heading say, whatever their order. */
export interface HeadingWords {
  /** The indsatsområde named, as LBF writes it. */
  readonly area: string | null;
  /** Calendar years, ascending, each once. */
  readonly years: readonly number[];
  /** "År 2": the plan's second year. */
  readonly ordinal: number | null;
  /** The part of the year that is meant ("2. halvår", "1. kvartal"), as written; null for all of it. */
  readonly part: string | null;
  /** Of all words. */
  readonly notions: ReadonlySet<Notion>;
  /** Of the words in brackets, and behind the last comma or colon: where a unit stands. */
  readonly unit: ReadonlySet<Notion>;
  /** Words that say nothing known, in their order. */
  readonly unknown: readonly string[];
  /** The first word's own notion: what the heading is about. */
  readonly first: Notion | null;
  /** A figure with its unit ("10 timer"), which heads nothing. */
  readonly isFigure: boolean;
  /** What stands for a column that the indsatsområder share ("Ledelse og administration"). */
  readonly shared: string | null;
}

/** A word broken at a line's end, and marks that part nothing. */
const BROKEN = /(?<=\p{L})-\s*[\r\n]+\s*(?=\p{Ll})|(?<=\p{Lu})-\s*[\r\n]+\s*(?=\p{Lu})/gu;
const TOKEN = /\d+(?:[.,]\d+)*|%|\p{L}[\p{L}\p{M}]*|[()[\]:,;/]/gu;
/** Three letters or more that each stand alone: a letter-spaced word. */
const SPACED = /(?<!\p{L})\p{L}(?: \p{L}){2,}(?!\p{L})/gu;
/** "Budget 4 år" is of all of them; "2. år" and a bare "2 år" are one. */
const YEARS_TOGETHER = /(?<=\p{L} \(?)[2-9] år(?!\p{L})/gu;
const THOUSAND = /^1[. ]?000$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2 };

/** Reads a heading's words. */
export const readHeadingWords = remembered((text): HeadingWords => {
  const folded = fold(text.replace(BROKEN, "").replace(/ {2,}/g, " · "))
    .replace(SPACED, (word) => word.replace(/ /g, ""))
    .replace(/ ?[&+] ?/g, " og ")
    .replace(/\bi ?alt\b/g, "ialt")
    .replace(/\bt\.? ?kr\b/g, "tkr")
    .replace(/\b1[. ]000\b/g, "1000")
    .replace(YEARS_TOGETHER, "perioden");
  return new Reader(folded.match(TOKEN) ?? []).read();
});

class Reader {
  private readonly years = new Set<number>();
  private readonly notions = new Set<Notion>();
  private readonly unit = new Set<Notion>();
  private readonly unknown: string[] = [];
  private first: Notion | null = null;
  private ordinal: number | null = null;
  private part: string | null = null;
  private readonly sharedWords: string[] = [];
  private number: number | null = null;
  /** A number of a percentage stands just before. */
  private rate = false;
  private last: readonly Notion[] = [];
  private depth = 0;
  private isUnit = false;

  constructor(private readonly tokens: readonly string[]) {}

  read(): HeadingWords {
    const area = indsatsomraadeIn(this.tokens);
    this.tokens.forEach((token, index) => {
      if (area !== null && index >= area.from && index < area.to) this.number = null;
      else this.token(token, this.tokens[index + 1]);
    });
    return {
      area: area?.name ?? null,
      years: [...this.years].sort((a, b) => a - b),
      ordinal: this.years.size === 0 ? this.ordinal : null,
      part: this.part,
      notions: this.notions,
      unit: this.unit,
      unknown: this.unknown,
      first: this.first,
      isFigure:
        /^\d/.test(this.tokens[0] ?? "") &&
        /^(?:%|pct|procent|timer?|t|kr|kroner|årsværk)$/.test(this.tokens[1] ?? "") &&
        !THOUSAND.test(this.tokens[0] ?? ""),
      shared: this.notions.has("shared")
        ? capital(this.sharedWords.join(" ").replace(/^(?:og )+|(?: og)+$/g, ""))
        : null,
    };
  }

  private token(token: string, next: string | undefined): void {
    if (/^[([]$/.test(token)) this.depth += 1;
    else if (/^[)\]]$/.test(token)) this.depth = Math.max(0, this.depth - 1);
    else if (/^[:,;/]$/.test(token)) this.isUnit = true;
    else if (/^\d/.test(token)) this.figure(token, next);
    else this.word(token);
  }

  private figure(token: string, next: string | undefined): void {
    this.rate = /^\d{1,2}(?:[.,]\d+)?$/.test(token);
    if (/^20\d\d$/.test(token)) this.years.add(Number(token));
    else if (THOUSAND.test(token)) this.add("thousand");
    else {
      this.number = /^\d{1,2}$/.test(token) ? Number(token) : null;
      // "2025/26", "2025-26": from one year into the next.
      const before = Math.max(...this.years);
      if (this.number !== null && this.number === (before + 1) % 100 && next !== "mdr")
        this.part = `${before}/${token}`;
      // "År 2": the plan's second year.
      else if (this.number !== null && this.number < 10 && this.last.includes("year")) this.ordinal = this.number;
    }
  }

  private word(word: string): void {
    const { number, rate } = this;
    this.number = null;
    this.rate = false;
    // "LBF (75 %)" tells how much, and not in what the column counts.
    if (rate && /^(?:%|pct|procent)$/.test(word)) return;
    if (monthOf(word) !== null) return;
    const roman = ROMAN[word];
    if (roman !== undefined && this.notions.has("year")) {
      this.ordinal = roman;
      return;
    }
    const notions = notionsOf(word);
    this.last = notions ?? [];
    if (notions === null) {
      this.unknown.push(word);
      return;
    }
    if (notions.includes("shared") || word === "og") this.sharedWords.push(word);
    for (const notion of notions) {
      if ((notion === "half" || notion === "quarter") && number !== null) this.part = `${number}. ${word}`;
      if (notion === "year" && number !== null && number < 10) this.ordinal = number;
      // "7 mdr." tells how much of the year is meant.
      if (notion === "months" && number !== null) continue;
      this.add(notion);
    }
  }

  private add(notion: Notion): void {
    if (notion === "filler") return;
    this.first ??= notion;
    this.notions.add(notion);
    if (this.depth > 0 || this.isUnit) this.unit.add(notion);
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
