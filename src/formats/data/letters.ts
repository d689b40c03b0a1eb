import { decoderOf } from "./ibm850";

/** The encodings of one byte a letter, the likeliest first. */
const NARROW = ["windows-1252", "ibm850", "macintosh"] as const;
type NarrowEncoding = (typeof NARROW)[number];

export interface NarrowGuess {
  readonly encoding: NarrowEncoding;
  /** Whether the letters speak for it, or there are none to hear. */
  readonly sure: boolean;
}

/** Bytes beyond ASCII that are looked at. */
const LOOKED_AT = 2_000;

/** What letters of the Nordic languages say for an encoding; all other letters say nothing. */
const WEIGHTS = new Map<string, number>([
  ...[..."æøåÆØÅ"].map((letter) => [letter, 3] as const),
  ...[..."äöÄÖ"].map((letter) => [letter, 2] as const),
  ...[..."éÉüÜðÐþÞáÁíÍóÓúÚýÝ"].map((letter) => [letter, 1] as const),
]);
const LETTER = /\p{L}/u;
/** Marks that may stand between two letters. */
const BETWEEN = /[’´·-]/;
const CONTROL = /[\u0080-\u009f\ufffd]/;

/**
 * The encoding that makes letters of a Nordic language of the bytes beyond ASCII, where they stand beside letters: what is
 * "ø" in one encoding is a mark or a letter of other languages in the others.
 */
export function guessNarrow(bytes: Uint8Array): NarrowGuess {
  const places = placesBesideLetters(bytes);
  const scores = NARROW.map((encoding) => ({ encoding, score: scoreOf(bytes, places, lettersOf(encoding)) }));
  const [best, second] = [...scores].sort((one, other) => other.score - one.score);
  const { encoding = "windows-1252", score = 0 } = best ?? {};
  // Danish letters say three times as much: names in other languages may stand among them.
  const enough = places.length;
  return { encoding, sure: score >= enough && score - (second?.score ?? 0) >= enough / 2 };
}

/** The 256 characters of an encoding. */
function lettersOf(encoding: NarrowEncoding): readonly string[] {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  return [...decoderOf(encoding).decode(all, { stream: true })];
}

/** Where a byte beyond ASCII stands beside an ASCII letter, or between two bytes beyond ASCII. */
function placesBesideLetters(bytes: Uint8Array): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < bytes.length && places.length < LOOKED_AT; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if (isAsciiLetter(bytes[at - 1]) || isAsciiLetter(bytes[at + 1])) places.push(at);
  }
  return places;
}

function isAsciiLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function scoreOf(bytes: Uint8Array, places: readonly number[], letters: readonly string[]): number {
  const at = (place: number): string => letters[bytes[place] ?? 0x20] ?? " ";
  return places.reduce((sum, place) => sum + plausibility(at(place - 1), at(place), at(place + 1)), 0);
}

function plausibility(before: string, letter: string, after: string): number {
  const isWithin = LETTER.test(before) && LETTER.test(after);
  if (CONTROL.test(letter)) return -3;
  if (!LETTER.test(letter)) return BETWEEN.test(letter) ? 1 : isWithin ? -2 : 0;
  return isCaseOdd(before, letter, after) ? -1 : (WEIGHTS.get(letter) ?? 0);
}

/** A small letter among capitals, or a capital within a word of small ones. */
function isCaseOdd(before: string, letter: string, after: string): boolean {
  if (isSmall(letter)) return isCapital(before) && isCapital(after);
  return isSmall(before) || (isCapital(before) && isSmall(after));
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
