import { STAFFING_REMARKS } from "../../language/da";
import { pattern } from "../../language/words";
import type { Quantity } from "./quantities";
import type { TitlePlace } from "./stilling";
import type { Token } from "./tokens";

/** Words of a figure's own phrase, that may stand between it and the dash: "33 % af stillingen – Ledelse". */
const FILLERS = new Set(
  "af stillingen stilling sin sine tid tiden arbejdstid arbejdstiden pr per om hver uge ugen ugentligt årligt året år måneden timer time t i alt samlet total fuldtid deltid ansat på . en".split(
    " ",
  ),
);
/** Remarks in brackets that name no activity. */
const REMARK = pattern(STAFFING_REMARKS, "start");
const LONGEST = 160;
const MOST_WORDS_BEHIND_COMMA = 8;
const MOST_WORDS_IN_FRONT = 8;

/** The activity behind a dash, in brackets, or as a name of its own behind a comma or colon; null when the line gives none. */
export function findActivity(
  line: string,
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  title: TitlePlace | null,
): string | null {
  const reader = new ActivityReader(line, tokens, quantities, title);
  return reader.behindDash() ?? reader.inBrackets() ?? reader.behindComma() ?? reader.inFront();
}

class ActivityReader {
  private readonly counted = new Map<number, Quantity>();

  constructor(
    private readonly line: string,
    private readonly tokens: readonly Token[],
    private readonly quantities: readonly Quantity[],
    private readonly title: TitlePlace | null,
  ) {
    for (const quantity of quantities)
      for (let index = quantity.from; index < quantity.to; index += 1) this.counted.set(index, quantity);
  }

  behindDash(): string | null {
    for (const [index, token] of this.tokens.entries()) {
      if (!this.isDash(index, token) || !this.endsHead(index)) continue;
      const found = this.textFrom(index + 1, this.tokens.length);
      if (found !== null) return found;
    }
    return null;
  }

  inBrackets(): string | null {
    for (const [index, token] of this.tokens.entries()) {
      if (token.folded !== "(" || !this.endsHead(index)) continue;
      let close = index + 1;
      while (close < this.tokens.length && this.tokens[close]?.folded !== ")") close += 1;
      if (this.quantities.some((quantity) => quantity.from > index && quantity.from < close)) continue;
      const found = this.textFrom(index + 1, close);
      if (found !== null && !REMARK.test(found) && /\p{L}{3}/u.test(found)) return found;
    }
    return null;
  }

  /** "Boligsocial medarbejder, Økonomirådgivning, 10 timer": only a name of its own, which begins with a capital letter. */
  behindComma(): string | null {
    for (const [index, token] of this.tokens.entries()) {
      if ((token.folded !== "," && token.folded !== ":") || !this.endsHead(index)) continue;
      const first = this.tokens[index + 1];
      if (first?.kind !== "word" || this.counted.has(index + 1)) continue;
      const letter = this.line.charAt(first.start);
      if (letter === letter.toLowerCase()) continue;
      const comma = this.tokens.findIndex((later, at) => at > index && (later.folded === "," || later.folded === "("));
      const found = this.textFrom(index + 1, comma < 0 ? this.tokens.length : comma);
      if (found !== null && found.split(" ").length <= MOST_WORDS_BEHIND_COMMA && !REMARK.test(found)) return found;
    }
    return null;
  }

  /** "Økonomirådgivning – boligsocial medarbejder 10 timer". */
  inFront(): string | null {
    const from = this.title?.from;
    if (from === undefined) return null;
    let at = from;
    while (at > 0 && this.counted.has(at - 1)) at -= 1;
    const separator = this.tokens[at - 1];
    if (separator === undefined || at < 2 || (!this.isDash(at - 1, separator) && separator.folded !== ":")) return null;
    const found = this.textFrom(0, at - 1);
    return found !== null && found.split(" ").length <= MOST_WORDS_IN_FRONT ? found : null;
  }

  private isDash(index: number, token: Token): boolean {
    return token.folded === "-" && index > 0 && (token.spaced || this.tokens[index + 1]?.spaced === true);
  }

  /** Whether the title or a figure's phrase ends just in front of the token. */
  private endsHead(index: number): boolean {
    let at = index - 1;
    while (at >= 0) {
      if (this.title !== null && at === this.title.to - 1) return true;
      if (this.counted.has(at)) return true;
      const token = this.tokens[at];
      if (token === undefined) return false;
      if (token.folded === ")") {
        while (at >= 0 && this.tokens[at]?.folded !== "(") at -= 1;
        at -= 1;
      } else if (FILLERS.has(token.folded) || token.folded === "," || token.folded === ":") at -= 1;
      else return false;
    }
    return false;
  }

  /** The text between the tokens up to the next figure; null when nothing but a figure stands there. */
  private textFrom(from: number, to: number): string | null {
    const first = this.tokens[from];
    if (first === undefined || from >= to || this.counted.has(from)) return null;
    let end = from;
    while (end < to && !this.counted.has(end)) end += 1;
    const last = this.tokens[end - 1];
    if (last === undefined) return null;
    const text = this.line
      .slice(first.start, last.end)
      .replace(/(?: |^)(?:ca|cirka|omkring|på|med|i alt|svarende til|\()\.?$/i, "")
      .replace(/[\s,;:.(-]{1,20}$/, "")
      .trim();
    if (text.length > LONGEST || !/\p{L}{2}/u.test(text)) return null;
    // "Medarbejder – 10 timer – medarbejder": the title itself is no activity.
    return this.title !== null && this.title.from >= from && this.title.from < end ? null : text;
  }
}
