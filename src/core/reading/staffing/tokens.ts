import { isDigit, isLetter, isSpace } from "../../language/characters";
import { scanNumber } from "../../language/numbers";
import { wordAt } from "../../language/scanUnit";

/** A word, a number, a vulgar fraction ("½") or a mark of a line. */
export interface Token {
  readonly kind: "word" | "number" | "fraction" | "mark";
  readonly start: number;
  readonly end: number;
  /** A word in lower case; a mark's sign; "" otherwise. */
  readonly folded: string;
  /** Of a number or fraction; else NaN. */
  readonly value: number;
  /** A space stands in front. */
  readonly spaced: boolean;
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
]);

/** Parts a tidied line into its tokens, left to right. */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    if (isSpace(code) || code === 10) {
      spaced = true;
      at += 1;
      continue;
    }
    const token = tokenAt(line, at, code, spaced);
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

function tokenAt(line: string, at: number, code: number, spaced: boolean): Token {
  if (isDigit(code)) {
    const { end, value } = scanNumber(line, at);
    return { kind: "number", start: at, end, folded: "", value, spaced };
  }
  if (isLetter(code)) {
    const word = wordAt(line, at);
    let end = word?.end ?? at + 1;
    // "A1" and "2b" are names, not numbers.
    while (isDigit(line.charCodeAt(end))) end += 1;
    return { kind: "word", start: at, end, folded: line.slice(at, end).toLowerCase(), value: NaN, spaced };
  }
  const sign = line.charAt(at);
  const fraction = FRACTIONS.get(sign);
  if (fraction !== undefined) return { kind: "fraction", start: at, end: at + 1, folded: "", value: fraction, spaced };
  return { kind: "mark", start: at, end: at + 1, folded: sign, value: NaN, spaced };
}
