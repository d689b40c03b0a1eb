import { isLetter } from "../language/characters";
import { remembered } from "../reading/remembered";
import { fold, foldTight } from "../reading/text";
import { GOAL_TABLES, type Form, type FormColumn, type GoalColumn, type GoalTableKind } from "./form";
import { perForm } from "./perForm";

/** What a heading says by itself. */
export interface HeadingReading {
  readonly goal: GoalColumn;
  /** The kind of table this wording speaks for ("Mål", "Delmål", …), or null. */
  readonly speaksFor: GoalTableKind | null;
  /** The unit it gives the figures below it ("Baseline (%)"). */
  readonly unit: string | null;
}

/** A heading is a few words; a longer text is a line of the form or a body cell. */
const LONGEST_HEADING = 90;
const MOST_WORDS = 8;
const SHORTEST_WITH_SLIPS = 5;

/** The headings of a form, made ready to be recognised. */
class FormHeadings {
  private readonly byText = new Map<string, GoalColumn>();
  private readonly longest: number;
  /** By first letter, which a slip of the keyboard rarely hits. Shorter texts allow no slip. */
  private readonly byFirstLetter = new Map<string, { readonly text: string; readonly mask: number }[]>();
  private readonly telling: readonly { readonly kind: GoalTableKind; readonly texts: ReadonlySet<string> }[];
  private readonly ownWords: RegExp;

  constructor(private readonly form: Form) {
    for (const { columns } of Object.values(form.tables))
      for (const { id, heading, wordings } of columns)
        for (const text of [heading, ...wordings]) this.byText.set(tightOf(text), id);
    const texts = [...this.byText.keys()];
    this.longest = Math.max(...texts.map((text) => text.length));
    for (const text of texts) {
      if (text.length < SHORTEST_WITH_SLIPS) continue;
      const known = this.byFirstLetter.get(text.charAt(0)) ?? [];
      this.byFirstLetter.set(text.charAt(0), [...known, { text, mask: maskOf(text) }]);
    }
    this.telling = GOAL_TABLES.map((kind) => ({
      kind,
      texts: new Set(form.tables[kind].tellingWordings.map(tightOf)),
    }));
    this.ownWords = new RegExp(form.looseHeadings.flatMap(({ words }) => words).join("|") || "(?!)");
  }

  readonly read = remembered((text): HeadingReading | null => {
    if (text.length === 0 || text.length > LONGEST_HEADING || !this.mayBeHeading(text)) return null;
    const { bare, unit } = splitUnit(text);
    const tight = withoutMarks(foldTight(bare));
    if (tight.length < 2) return null;
    const goal = this.byText.get(tight) ?? this.nearby(tight) ?? this.byWords(fold(bare));
    if (goal === null) return null;
    return { goal, speaksFor: this.telling.find(({ texts }) => texts.has(tight))?.kind ?? null, unit };
  });

  isKnown(text: string): boolean {
    return text.length <= LONGEST_HEADING && this.byText.has(tightOf(splitUnit(text).bare));
  }

  /**
   * A cheap first look, since every short text of a workbook is asked: whether the letters are those of a known heading, a
   * slip or two aside, or hold one of the field's own words.
   */
  private mayBeHeading(text: string): boolean {
    let letters = "";
    for (let at = 0; at < text.length; at += 1) if (isLetter(text.charCodeAt(at))) letters += text.charAt(at);
    letters = letters.toLowerCase().replace(SOFT_HYPHENS, "");
    if (this.ownWords.test(letters) || this.byText.has(letters)) return true;
    if (letters.length > this.longest + LONGEST_UNIT) return false;
    const mask = maskOf(letters);
    const candidates = this.byFirstLetter.get(letters.charAt(0)) ?? [];
    return candidates.some((candidate) => {
      // A unit behind the heading ("Årstal (pct.)") adds letters of its own.
      const longer = letters.length - candidate.text.length;
      return longer >= -2 && longer <= LONGEST_UNIT && lettersApart(mask & candidate.mask, candidate.mask) <= 2;
    });
  }

  /** A slip of the keyboard: one letter wrong, missing, doubled or swapped; two in a long heading. */
  private nearby(tight: string): GoalColumn | null {
    if (tight.length < SHORTEST_WITH_SLIPS || tight.length > this.longest + 2) return null;
    const allowed = tight.length >= 10 ? 2 : 1;
    // "baseline" and "deadline" are two letters apart, and "delmål" and "etmål" too: the first letter must stand.
    const mask = maskOf(tight);
    for (const { text, mask: known } of this.byFirstLetter.get(tight.charAt(0)) ?? []) {
      if (Math.abs(text.length - tight.length) > allowed || lettersApart(mask, known) > 2 * allowed) continue;
      if (isWithin(text, tight, allowed)) return this.byText.get(text) ?? null;
    }
    return null;
  }

  /** Other wordings around the field's own words: "Baseline for området 2023", "Datakilde (navn)". */
  private byWords(folded: string): GoalColumn | null {
    if (!this.ownWords.test(folded)) return null;
    const found = folded.split(/[^a-zæøåéüö-]+/).filter((word) => word !== "");
    if (found.length === 0 || found.length > MOST_WORDS) return null;
    const goals = new Set<GoalColumn>();
    const taken = new Set<string>();
    for (const { column, words, match, beside, ending } of this.form.looseHeadings) {
      const own = found.filter((word) =>
        words.some((one) => !taken.has(one) && (match === "whole" ? word === one : word.startsWith(one))),
      );
      const isBeside =
        beside === undefined ||
        found.some((word) => beside.includes(word)) ||
        (ending !== undefined && own.some((word) => word.endsWith(ending)));
      if (own.length === 0 || !isBeside) continue;
      goals.add(column);
      words.forEach((word) => taken.add(word));
    }
    // A line that names two columns is a title ("Delmål og indikatorer for indsatsområdet").
    const [goal] = goals;
    return goals.size === 1 && goal !== undefined ? goal : null;
  }
}

const headingsOf = perForm((form) => new FormHeadings(form));

/**
 * Reads a heading however it is cased, hyphenated, broken over lines or letter-spaced, or worded nearby; null when the
 * text is no heading of the form's tables of goals. Never by position.
 */
export function readHeading(text: string, form: Form): HeadingReading | null {
  return headingsOf(form).read(text);
}

/** Whether the text is a heading's whole wording, word for word, and not only holds one of its words. */
export function isKnownWording(text: string, form: Form): boolean {
  return headingsOf(form).isKnown(text);
}

/** Compared without case, spaces, hyphens and slashes (rule layout/heading-wording). */
export function isLbfWording(text: string, column: FormColumn | undefined): boolean {
  return column !== undefined && foldTight(text) === foldTight(column.heading);
}

const UNIT_IN_HEADING = /\(\s*(?:i\s+)?(%|pct\.?|procent|‰|promille|antal|kr\.?)\s*\)|,?\s+i\s+(pct\.?|procent|%)\s*$/i;
const UNIT_NAMES: ReadonlyMap<string, string | null> = new Map([
  ["%", "%"],
  ["pct", "%"],
  ["procent", "%"],
  ["‰", "‰"],
  ["promille", "‰"],
  ["kr", "kr."],
  ["antal", null],
]);

function splitUnit(text: string): { readonly bare: string; readonly unit: string | null } {
  const match = UNIT_IN_HEADING.exec(text);
  if (match === null) return { bare: text, unit: null };
  const written = (match[1] ?? match[2] ?? "").toLowerCase().replace(".", "");
  return {
    bare: text.slice(0, match.index) + text.slice(match.index + match[0].length),
    unit: UNIT_NAMES.get(written) ?? null,
  };
}

/** Marks around a heading, and the number of a footnote behind it. */
function withoutMarks(tight: string): string {
  return tight.replace(/[.:,;*()[\]"'&_]/g, "").replace(/\d{1,2}$/, "");
}

function tightOf(text: string): string {
  return withoutMarks(foldTight(text));
}

const SOFT_HYPHENS = /\u00ad/g;
/** "promille" and "ipromille" behind a heading. */
const LONGEST_UNIT = 9;

/** Which letters a text has, a bit each. */
function maskOf(letters: string): number {
  let mask = 0;
  for (let at = 0; at < letters.length; at += 1) mask |= 1 << (letters.charCodeAt(at) & 31);
  return mask;
}

/** How many letters one of the two has and the other lacks. */
function lettersApart(a: number, b: number): number {
  let rest = a ^ b;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Whether the two texts are at most `allowed` insertions, deletions, changes or swaps of neighbours apart. */
function isWithin(a: string, b: string, allowed: number): boolean {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = previous;
    previous = row;
  }
  return (previous[b.length] ?? Infinity) <= allowed;
}
