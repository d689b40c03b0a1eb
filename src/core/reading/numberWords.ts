import { COUNTED_NEVER, COUNTED_ONE } from "../language/da";
import { pattern } from "../language/words";
import { isDigit, skipSpaces } from "../language/characters";
import { findFraction } from "./fractions";
import { isLabelNumber } from "./labelNumbers";
import { readQualifier } from "./labels";
import { isMentioned } from "./mentionsAt";
import { scanNumber, type NumberToken } from "../language/numbers";
import { scanUnit, wordAt } from "../language/scanUnit";
import type { YearMention } from "./years";

/** Numbers as people write the small ones. "En" and "et" are articles too, and count somebody alone. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...["to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"].map(
    (word, at): [string, number] => [word, at + 2],
  ),
  ...["en", "én", "et", "ét"].map((word): [string, number] => [word, 1]),
]);

/** What "en" and "et" count, and aren't an article of. */
const ONE_OF = pattern(COUNTED_ONE, "whole");

/** What a number in words is no figure of: time, how often, and the places that figures are about. */
const NO_COUNT = pattern(COUNTED_NEVER, "whole");

const STANDS_ALONE = /^[\s.,;)]*(?:\((?:19|20)\d\d\))?[\s.]*$/;

/** Where a number in words stands, and what is known of the line around it. */
export interface WordPlace {
  readonly text: string;
  readonly at: number;
  /** The line's end. */
  readonly to: number;
  /** What stands in front of it in its line. */
  readonly before: string;
  readonly mentions: readonly YearMention[];
}

/**
 * The number that stands in words at the place, as a figure begins: "To elever", "Nord: ca. fem unge", "under tre". Null
 * where it is a part of a sentence or a name, or where the line has figures of its own.
 */
export function scanNumberWord({ text, at, to, before, mentions }: WordPlace): NumberToken | null {
  const word = wordAt(text, at);
  const value = word === null ? undefined : NUMBERS.get(word.folded);
  if (word === null || value === undefined || !beginsFigure(before)) return null;
  const number = { start: word.start, end: word.end, value, decimals: 0, decimalPoint: false, asDecimal: null };
  // "Nord: to": the column's unit is what it counts.
  if (value > 1 && STANDS_ALONE.test(text.slice(word.end, to))) return number;
  const unit = scanUnit(text, word.end);
  if (unit === null || unit.end > to || unit.factor !== 1) return null;
  const counted = unit.unit.toLowerCase();
  if (NO_COUNT.test(counted) || (value === 1 && !ONE_OF.test(counted))) return null;
  const line = text.slice(at, to);
  if (findFraction(line) !== null || hasFigure(text, unit.end, to, mentions)) return null;
  return number;
}

/** Nothing, a label's colon, or what makes the number a limit or about. */
function beginsFigure(before: string): boolean {
  const own = before.slice(before.lastIndexOf(":") + 1).replace(/^[\s•·*–-]+|\s+$/gu, "");
  return own === "" || readQualifier(own) !== null;
}

function hasFigure(text: string, from: number, to: number, mentions: readonly YearMention[]): boolean {
  let at = skipSpaces(text, from);
  while (at < to) {
    if (!isDigit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const number = scanNumber(text, at);
    if (!isMentioned(mentions, at) && !isLabelNumber(text, number, from, to)) return true;
    at = number.end;
  }
  return false;
}
