import { isDash, isDigit, isLetter, isSpace, isSuperscriptDigit, skipSpaces } from "../language/characters";
import {
  CONJUNCTIONS,
  hasDigit,
  isFootnoteNumber,
  isSmallNumber,
  namesScale,
  stripConjunction,
  superscript,
} from "./figureMarks";
import { dayEndAt, isLabelNumber, isOrdinal, wordBefore } from "./labelNumbers";
import { joinLabels, readLead, readQualifier, readTail } from "./labels";
import { firstMentionFrom, isMentioned } from "./mentionsAt";
import { scanNumber, type NumberToken } from "../language/numbers";
import { scanNumberWord } from "./numberWords";
import { qualifierBehind } from "./qualifiers";
import { scanUnit, wordAt, type UnitToken } from "../language/scanUnit";
import type { Figure } from "./readings";
import type { YearMention } from "./years";

/** A figure while its line is being read; what the words around it say is added as they come. */
export type DraftFigure = { -readonly [Key in keyof Figure]: Figure[Key] } & {
  value: number;
  /** Its place among the cell's figures. */
  readonly index: number;
  /** True when the label is complete: words further on do not add to it. */
  closedLabel: boolean;
};

/** A line of a cell, or what stands in a bracket of it. */
export interface LineInput {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** All mentions of years in the text, in order. */
  readonly mentions: readonly YearMention[];
  /** True when the cell is a list with dashes in front, so that a dash at the line's start is no minus. */
  readonly bullets: boolean;
  /** The cell's figures so far; new ones are added at the end. */
  readonly drafts: DraftFigure[];
}

export interface LineReading {
  /** The words of a line without figures, years and brackets' years taken out. */
  readonly rest: string;
  /** The years that a line without figures names. */
  readonly years: readonly number[];
}

/** Reads the figures of one line from left to right, in one pass. */
export function readFigureLine(input: LineInput): LineReading {
  return new LineReader(input, null).read();
}

/** A cell with more figures than this is no cell of baselines; the rest is left unread. */
export const MOST_FIGURES = 400;

/** Where the words between two figures part. */
const HARD_SEPARATORS = new Set([..."; | / •"].filter((mark) => mark !== " "));
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
]);
/** The longest bracket that is looked for; a longer one is text. */
const LONGEST_BRACKET = 400;

class LineReader {
  private readonly text: string;
  private readonly to: number;
  /** The figure that the words right behind it belong to. */
  private current: DraftFigure | null = null;
  /** Words since the line's start or the last figure, with years taken out. */
  private words = "";
  /** Where in `words` the first separator stands; -1 for none. */
  private firstSeparator = -1;
  /** Where the text not yet taken into `words` begins. */
  private taken: number;
  private years: readonly number[] = [];
  private election = false;
  private mention: number;
  private openMark = "";
  private openUntil = 0;

  constructor(
    private readonly input: LineInput,
    /** The figure in front of the bracket that is being read; null for a line. */
    private readonly parent: DraftFigure | null,
  ) {
    this.text = input.text;
    this.to = input.to;
    this.taken = input.from;
    this.mention = firstMentionFrom(input.mentions, input.from);
  }

  read(): LineReading {
    let at = this.input.from;
    while (at < this.to && this.input.drafts.length < MOST_FIGURES) at = this.step(at);
    this.take(this.to);
    if (this.current !== null) this.closeFigure(this.words);
    return { rest: this.words, years: this.years };
  }

  /** Reads what stands at the place and gives the place behind it. */
  private step(at: number): number {
    const mention = this.input.mentions[this.mention];
    if (mention !== undefined && mention.start <= at) return this.readMention(mention, at);
    const code = this.text.charCodeAt(at);
    if (isDigit(code)) return this.readNumber(at);
    if (isLetter(code)) return this.readWord(at);
    const character = this.text.charAt(at);
    const closing = BRACKETS.get(character);
    if (closing !== undefined) return this.readBracket(at, closing);
    if (HARD_SEPARATORS.has(character) || (character === "," && isSpace(this.text.charCodeAt(at + 1))))
      return this.separate(at, at + 1);
    if (
      isDash(code) &&
      isSpace(this.text.charCodeAt(at - 1)) &&
      isSpace(this.text.charCodeAt(at + 1)) &&
      this.current?.closedLabel === true
    ) {
      return this.separate(at, at + 1);
    }
    return at + 1;
  }

  private readWord(at: number): number {
    const word = wordAt(this.text, at);
    if (word === null) return at + 1;
    const number = this.current === null && this.parent === null ? this.numberInWords(at) : null;
    if (number !== null) return this.readFigure(number);
    let end = word.end;
    // "FV22", "A2": digits that hang on a word are part of it.
    while (end < this.to && (isDigit(this.text.charCodeAt(end)) || isLetter(this.text.charCodeAt(end)))) end += 1;
    if (end === word.end && CONJUNCTIONS.has(word.folded) && this.current !== null) return this.separate(at, end);
    return end;
  }

  private numberInWords(at: number): NumberToken | null {
    const { text, to } = this;
    const before = text.slice(this.input.from, at);
    return scanNumberWord({ text, at, to, before, mentions: this.input.mentions });
  }

  private separate(at: number, end: number): number {
    this.take(at);
    if (this.firstSeparator < 0) this.firstSeparator = this.words.length;
    this.words += this.text.slice(at, end);
    this.taken = end;
    return end;
  }

  /** Takes the text up to the place into the words around the figures. */
  private take(at: number): void {
    if (at > this.taken) this.words += this.text.slice(this.taken, at);
    this.taken = Math.max(this.taken, at);
  }

  private readMention(mention: YearMention, at: number): number {
    this.mention += 1;
    if (mention.end <= at || mention.end > this.to) return at;
    const named = this.text.charCodeAt(skipSpaces(this.text, mention.end)) === 58;
    if (this.current !== null && this.current.years.length === 0 && this.firstSeparator < 0 && !named) {
      this.take(at);
      this.current.years = mention.years;
      this.current.election = mention.election !== null;
      if (mention.election === null) this.taken = mention.end;
      return mention.end;
    }
    this.years = mention.years;
    this.election = mention.election !== null;
    // An election is also the figure's label; a plain year is not.
    if (mention.election === null) {
      this.take(at);
      this.taken = mention.end;
    }
    return mention.end;
  }

  private readBracket(at: number, closing: string): number {
    const end = this.closingAt(at + 1, closing);
    if (end < 0) return at + 1;
    if (this.current === null) {
      return this.isFigureInBracket(at + 1, end) ? this.skipMark(at) : this.readBracketInLabel(at, end);
    }
    if (closing === "]" && isFootnoteNumber(this.text, at + 1, end)) {
      this.current.footnote ??= this.text.slice(at + 1, end);
    } else if (!namesScale(this.text, at + 1)) {
      this.readBracketBehind(this.current, at + 1, end);
    }
    this.take(at);
    this.taken = end + 1;
    return end + 1;
  }

  private closingAt(from: number, closing: string): number {
    const last = Math.min(this.to, from + LONGEST_BRACKET);
    // Where an earlier bracket was found to stay open nothing needs to be looked at twice.
    const searched = closing === this.openMark ? this.openUntil : 0;
    for (let at = Math.max(from, searched); at < last; at += 1) if (this.text.charAt(at) === closing) return at;
    this.openMark = closing;
    this.openUntil = last;
    return -1;
  }

  /** "Nord (28,72 %)": the line's only figure stands in the bracket. */
  private isFigureInBracket(from: number, end: number): boolean {
    if (hasDigit(this.text, end, Math.min(this.to, end + LONGEST_BRACKET))) return false;
    for (let at = from; at < end; at += 1) {
      if (!isDigit(this.text.charCodeAt(at)) || isLetter(this.text.charCodeAt(at - 1))) continue;
      const number = scanNumber(this.text, at);
      if (isMentioned(this.input.mentions, number.start)) return false;
      const unit = scanUnit(this.text, number.end);
      return unit !== null && unit.end <= end && !isLabelNumber(this.text, number, from, end);
    }
    return false;
  }

  private skipMark(at: number): number {
    this.take(at);
    this.taken = at + 1;
    return at + 1;
  }

  /** In front of any figure a bracket is part of the label; only the year in it is read. */
  private readBracketInLabel(at: number, end: number): number {
    let mention = this.input.mentions[this.mention];
    while (mention !== undefined && mention.start < end) {
      this.mention += 1;
      if (mention.start > at && mention.end <= end) {
        this.years = mention.years;
        this.election = mention.election !== null;
        if (mention.start - at <= 2 && end - mention.end <= 1) {
          this.take(at);
          this.taken = end + 1;
        }
      }
      mention = this.input.mentions[this.mention];
    }
    return end + 1;
  }

  private readBracketBehind(figure: DraftFigure, from: number, end: number): void {
    const inner = new LineReader({ ...this.input, from, to: end }, figure);
    const before = this.input.drafts.length;
    const reading = inner.read();
    this.mention = Math.max(this.mention, inner.mention);
    if (this.input.drafts.length > before) return;
    if (figure.years.length === 0 && reading.years.length > 0) {
      figure.years = reading.years;
      figure.election = inner.election;
    }
    const qualifier = readQualifier(reading.rest);
    if (qualifier !== null) figure.qualifier ??= qualifier;
    const added = qualifier === null ? readTail(reading.rest) : null;
    if (added !== null) figure.label = joinLabels(figure.label, added);
  }

  private readNumber(at: number): number {
    const number = scanNumber(this.text, at);
    if (this.numbersItem(number)) return this.skipItemNumber(number);
    const day = dayEndAt(this.text, number.start, this.input.from);
    if (day !== null) return day;
    if (isLabelNumber(this.text, number, this.input.from, this.to)) return number.end;
    if (this.isFootnoteBehind(number)) {
      this.take(number.start);
      if (this.current !== null) this.current.footnote ??= this.text.slice(number.start, number.end);
      this.taken = number.end;
      return number.end;
    }
    return this.readFigure(number);
  }

  /** "1) Løget: 14,2 %", "2. Finlandsparken: 15,8 %": the number of an item in a list. */
  private numbersItem(number: NumberToken): boolean {
    if (this.parent !== null || this.current !== null || !isSmallNumber(number)) return false;
    if (this.words.trim() !== "" || this.text.slice(this.taken, number.start).trim() !== "") return false;
    const mark = this.text.charAt(number.end);
    return (
      (mark === ")" || mark === ".") && isSpace(this.text.charCodeAt(number.end + 1)) && !isOrdinal(this.text, number)
    );
  }

  private skipItemNumber(number: NumberToken): number {
    this.taken = number.end + 1;
    return number.end + 1;
  }

  /** "3 udsættelser 1", "12,9 % 3": a small number with nothing behind it, right behind a figure. */
  private isFootnoteBehind(number: NumberToken): boolean {
    if (this.current === null || !isSmallNumber(number) || this.firstSeparator >= 0) return false;
    if (this.current.unit === null) return false;
    if (this.words.trim() !== "" || this.text.slice(this.taken, number.start).trim() !== "") return false;
    const next = skipSpaces(this.text, number.end);
    return next >= this.to || ";,.)(".includes(this.text.charAt(next));
  }

  private readFigure(number: NumberToken): number {
    this.take(number.start);
    const negative = this.isMinus(number.start);
    const marked = this.footnoteInside(number);
    const limit = qualifierBehind(this.text, marked.end);
    const from = limit?.end ?? marked.end;
    let unit = scanUnit(this.text, from);
    let end = unit === null ? from : unit.end;
    let upper: number | null = null;
    let last = number;
    const range = this.rangeEnd(number, unit, end);
    if (range !== null) {
      upper = range.number.value;
      last = range.number;
      unit = scanUnit(this.text, range.number.end) ?? unit;
      end = Math.max(range.number.end, unit?.end ?? 0);
    }
    if (end > this.to) {
      unit = null;
      end = Math.min(last.end, this.to);
    }
    const footnote = marked.footnote ?? superscript(this.text, end);
    const draft = this.draftOf(number, unit, negative, upper, footnote);
    const behind = limit ?? qualifierBehind(this.text, end);
    if (behind !== null && behind.end <= this.to) {
      draft.qualifier = behind.qualifier;
      end = Math.max(end, behind.end);
    }
    draft.decimalPoint ||= last.decimalPoint;
    draft.end = range === null ? number.end : last.end;
    draft.raw = this.text.slice(
      draft.start,
      footnote === marked.footnote && footnote !== null ? marked.end : draft.end,
    );
    this.open(draft);
    this.input.drafts.push(draft);
    this.current = draft;
    while (end < this.to && isSuperscriptDigit(this.text.charCodeAt(end))) end += 1;
    this.restart(end);
    this.skipMentionsBefore(end);
    return this.readWhole(draft, end);
  }

  private draftOf(
    number: NumberToken,
    unit: UnitToken | null,
    negative: boolean,
    upper: number | null,
    footnote: string | null,
  ): DraftFigure {
    const isShare = unit?.unit === "%" || unit?.unit === "‰";
    const asDecimal = isShare ? number.asDecimal : null;
    const size = (asDecimal ?? number.value) * (unit?.factor ?? 1);
    return {
      index: this.input.drafts.length,
      label: null,
      closedLabel: false,
      value: negative ? -size : size,
      upper: upper === null ? null : upper * (unit?.factor ?? 1),
      unit: unit === null || unit.unit === "" ? null : unit.unit,
      year: null,
      years: this.years,
      election: this.election,
      raw: "",
      start: negative ? number.start - 1 : number.start,
      end: number.end,
      decimals: asDecimal === null ? number.decimals : 3,
      qualifier: null,
      decimalPoint: number.decimalPoint || asDecimal !== null,
      footnote,
      restates: null,
    };
  }

  /** Gives the new figure its label from the words in front of it, and the figure before it those that were its own. */
  private open(draft: DraftFigure): void {
    const before = this.current;
    let lead = this.words;
    let own = true;
    if (before !== null) {
      const at = this.firstSeparator;
      if (at >= 0) {
        this.closeFigure(this.words.slice(0, at));
        lead = this.words.slice(at);
      } else if (!before.closedLabel && !this.words.includes(":")) {
        this.closeFigure(this.words);
        own = false;
      }
    }
    const read = own ? readLead(stripConjunction(lead)) : { label: null, qualifier: null, restates: false };
    draft.label = read.label;
    draft.closedLabel = read.label !== null;
    draft.qualifier ??= read.qualifier;
    const fact = before ?? this.parent;
    // In a bracket the second unit also stands behind a figure whose own unit was forgotten: "24 (240 personer)".
    const otherUnit = fact !== null && draft.unit !== fact.unit && (fact.unit !== null || this.parent !== null);
    if (fact !== null && ((read.restates && otherUnit) || (draft.label === null && otherUnit && draft.unit !== null))) {
      draft.restates = fact.restates ?? fact.index;
      draft.label = null;
      draft.closedLabel = false;
    }
    // "(n = 45)" counts those who were asked.
    const isSample =
      this.parent !== null && draft.unit === null && (draft.label === null || draft.label.toLowerCase() === "n");
    if (this.parent !== null && isSample && draft.restates === null) {
      draft.label = null;
      draft.restates = this.parent.restates ?? this.parent.index;
    }
    this.years = [];
    this.election = false;
  }

  /** Adds the words behind the figure to its label. */
  private closeFigure(words: string): void {
    if (this.current === null) return;
    const tail = readTail(words);
    if (tail === null) return;
    if (this.current.restates !== null) return;
    this.current.label = this.current.label === null ? tail : joinLabels(this.current.label, tail);
    this.current.closedLabel = true;
  }

  private restart(at: number): void {
    this.words = "";
    this.firstSeparator = -1;
    this.taken = at;
  }

  private skipMentionsBefore(at: number): void {
    while ((this.input.mentions[this.mention]?.start ?? Infinity) < at) this.mention += 1;
  }

  /** "45 ud af 120 elever", "12/40": the second number is what the first is a part of. */
  private readWhole(part: DraftFigure, end: number): number {
    let at = skipSpaces(this.text, end);
    let word = wordAt(this.text, at);
    if (word?.folded === "ud") {
      at = skipSpaces(this.text, word.end);
      word = wordAt(this.text, at);
    }
    if (word?.folded === "af") at = skipSpaces(this.text, word.end);
    else if (this.text.charAt(end) === "/" && part.unit === null) at = end + 1;
    else return end;
    if (at >= this.to || !isDigit(this.text.charCodeAt(at)) || isMentioned(this.input.mentions, at)) return end;
    const number = scanNumber(this.text, at);
    if (isLabelNumber(this.text, number, this.input.from, this.to)) return end;
    const unit = scanUnit(this.text, number.end);
    if (unit?.unit === "%") return end;
    const whole = this.draftOf(number, unit, false, null, null);
    whole.raw = this.text.slice(number.start, number.end);
    whole.years = [];
    whole.restates = part.index;
    part.unit ??= whole.unit;
    this.input.drafts.push(whole);
    const behind = Math.min(unit?.end ?? number.end, this.to);
    this.restart(behind);
    return behind;
  }

  private isMinus(at: number): boolean {
    const code = this.text.charCodeAt(at - 1);
    if (at === this.input.from || !isDash(code)) return false;
    let before = at - 2;
    while (before >= this.input.from && isSpace(this.text.charCodeAt(before))) before -= 1;
    if (before < this.input.from) return !this.input.bullets;
    const left = this.text.charCodeAt(at - 2);
    return isSpace(left) || left === 58 || left === 40;
  }

  /** "89 20 %": a small number between the figure and its unit is a footnote's. */
  private footnoteInside(number: NumberToken): { readonly end: number; readonly footnote: string | null } {
    const at = skipSpaces(this.text, number.end);
    const raised = superscript(this.text, number.end);
    if (raised !== null) return { end: number.end + raised.length, footnote: raised };
    if (at === number.end || at >= this.to || !isDigit(this.text.charCodeAt(at)))
      return { end: number.end, footnote: null };
    if (isMentioned(this.input.mentions, at)) return { end: number.end, footnote: null };
    const second = scanNumber(this.text, at);
    if (!isSmallNumber(second) || second.end > this.to || isLabelNumber(this.text, second, this.input.from, this.to)) {
      return { end: number.end, footnote: null };
    }
    return { end: second.end, footnote: this.text.slice(second.start, second.end) };
  }

  private rangeEnd(first: NumberToken, unit: UnitToken | null, end: number): { readonly number: NumberToken } | null {
    let at = skipSpaces(this.text, end);
    const word = wordAt(this.text, at);
    const between = word?.folded === "og" && wordBefore(this.text, first.start, this.input.from) === "mellem";
    if (word !== null && (word.folded === "til" || between)) at = skipSpaces(this.text, word.end);
    else if (isDash(this.text.charCodeAt(at))) {
      const spaced = at > end;
      if (spaced && unit === null && this.isNamedByWord(first.start)) return null;
      at = skipSpaces(this.text, at + 1);
    } else return null;
    if (at >= this.to || !isDigit(this.text.charCodeAt(at)) || isMentioned(this.input.mentions, at)) return null;
    const second = scanNumber(this.text, at);
    if (
      second.value <= first.value ||
      second.end > this.to ||
      isLabelNumber(this.text, second, this.input.from, this.to)
    )
      return null;
    const secondUnit = scanUnit(this.text, second.end);
    if (unit !== null && secondUnit?.unit !== unit.unit) return null;
    return { number: second };
  }

  /** "Blok 3 - 45 %": a word right in front names the number. */
  private isNamedByWord(at: number): boolean {
    const word = wordBefore(this.text, at, this.input.from);
    return word.length > 1 && !["fra", "mellem", "ca", "cirka", "omkring", "på", "er"].includes(word);
  }
}
