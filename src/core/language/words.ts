/** How the words of da.ts are looked for in a text. */

/** A pattern that nothing holds. */
const NOTHING = "(?!)";

/** The words as one alternative for a regular expression, the longest first; "*" in one stands for any letters or none. */
export function oneOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "\\p{L}*"));
  if (words.length === 0) return NOTHING;
  return `(?:${escaped.sort((a, b) => b.length - a.length).join("|")})`;
}

/** Where in a text a word is looked for. */
const PLACES = {
  /** As a word of its own, anywhere. */
  word: ["(?<!\\p{L})", "(?!\\p{L})"],
  /** At the beginning of a word. */
  wordStart: ["(?<!\\p{L})", ""],
  /** It is the whole text. */
  whole: ["^", "$"],
  /** The text begins with it as a word of its own. */
  begins: ["^", "(?!\\p{L})"],
  /** With its letters the text begins, or ends. */
  start: ["^", ""],
  end: ["", "$"],
  anywhere: ["", ""],
} as const;

/** A pattern for the words at the place, in capital letters or small. */
export function pattern(words: readonly string[], place: keyof typeof PLACES): RegExp {
  const [before, behind] = PLACES[place];
  return new RegExp(before + oneOf(words) + behind, "iu");
}
