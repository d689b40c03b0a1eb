import { isLetter, skipSpaces } from "./characters";
import { COUNTED, PERSONS_ANY, TOGETHER, TOTAL } from "./da";
import { isAbbreviated, sizeOf, unitOf } from "./units";

/** The unit that follows a number. */
export interface UnitToken {
  /** "%", "‰", "kr." or the noun as written. */
  readonly unit: string;
  readonly end: number;
  /** What the number is multiplied with: 1.000.000 for "mio. kr.". */
  readonly factor: number;
}

/** Words that can follow a figure without being what it counts. */
const NO_UNIT = new Set([
  ...TOTAL,
  ...TOGETHER,
  ...(
    "d pt i af for på og eller samt men mens til med uden ud fra mod ved er var blev bliver har havde som der pr per dvs svarer svarende " +
    "den det de denne dette hvor hvoraf hvilket heraf deraf ca over under mellem blandt hos om efter før inden indtil siden " +
    "iflg ifølge jf se opgjort målt baseret stiger falder skal vil kan ikke kun dog også"
  ).split(" "),
]);

/** Adjectives between a number and its noun: "3 nye udsættelser" counts udsættelser. */
const ADJECTIVES = new Set(
  "nye ny aktive aktiv registrerede registreret gennemførte unikke forskellige frivillige ledige unge ældre voksne små store lejede almene".split(
    " ",
  ),
);

/** Nouns that are taken as a unit even with a capital letter. */
const NOUNS = new Set([...PERSONS_ANY, ...COUNTED]);

/**
 * Reads the unit behind a number that ends at `at`: a sign, an abbreviation, or the noun of what is counted.
 * Null when no unit follows.
 */
export function scanUnit(text: string, at: number): UnitToken | null {
  let from = skipSpaces(text, at);
  const sign = isLetter(text.charCodeAt(from)) ? null : unitOf(text.charAt(from));
  if (sign !== null) return endOfShare(text, sign.unit, from + 1);
  if (text.startsWith(",-", from)) return { unit: "kr.", end: from + 2, factor: 1 };

  let factor = 1;
  let word = wordAt(text, from);
  if (word === null) return null;
  const size = sizeOf(word.folded);
  if (size !== null) {
    factor = size;
    const next = skipSpaces(text, pastPoint(text, word.end));
    const following = wordAt(text, next);
    if (following === null) return { unit: "", end: pastPoint(text, word.end), factor };
    from = next;
    word = following;
  } else if (word.folded === "t" && text.startsWith(".kr", word.end)) {
    return { unit: "kr.", end: pastPoint(text, word.end + 3), factor: 1_000 };
  }

  const written = unitOf(word.folded);
  if (written?.kind === "percent") return endOfShare(text, written.unit, pastPoint(text, word.end));
  if (written?.kind === "permille" || written?.kind === "currency") {
    return { unit: written.unit, end: pastPoint(text, word.end), factor: factor * (written.factor ?? 1) };
  }
  if (NO_UNIT.has(word.folded)) return factor === 1 ? null : { unit: "", end: from, factor };
  if (ADJECTIVES.has(word.folded)) {
    const noun = wordAt(text, skipSpaces(text, word.end));
    if (noun !== null && !NO_UNIT.has(noun.folded)) word = noun;
  }
  if (namesNextFigure(text, word)) return null;
  const end = isAbbreviated(word.folded) ? pastPoint(text, word.end) : word.end;
  return { unit: text.slice(word.start, end), end, factor };
}

/** "13,60 Strand: 12,59": a name, in front of a colon or with a capital letter, belongs to the figure behind it. */
function namesNextFigure(text: string, word: WordToken): boolean {
  if (text.charCodeAt(skipSpaces(text, word.end)) === 58) return true;
  const first = text.charAt(word.start);
  return first !== first.toLowerCase() && !NOUNS.has(word.folded);
}

/** "5 procentpoint", "5 %-point" are no share. */
function endOfShare(text: string, unit: string, end: number): UnitToken {
  const next = text.charCodeAt(end) === 45 ? end + 1 : skipSpaces(text, end);
  const word = wordAt(text, next);
  if (word !== null && (word.folded === "point" || word.folded === "pp")) {
    return { unit: "procentpoint", end: word.end, factor: 1 };
  }
  return { unit, end, factor: 1 };
}

export interface WordToken {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The word of letters (with inner hyphens) that begins at `at`, or null where no letter stands. */
export function wordAt(text: string, at: number): WordToken | null {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) {
    end += 1;
    if (text.charCodeAt(end) === 45 && isLetter(text.charCodeAt(end + 1))) end += 1;
  }
  return end === at ? null : { start: at, end, folded: text.slice(at, end).toLowerCase() };
}

function pastPoint(text: string, at: number): number {
  return text.charCodeAt(at) === 46 ? at + 1 : at;
}
