/** How the words of da.ts are looked for in a text. */

/** The words as one alternative for a regular expression, the longest first. */
export function oneOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return `(?:${escaped.sort((a, b) => b.length - a.length).join("|")})`;
}

/** Whether one of the words stands in the text, which is in lower case, as a word of its own. */
export function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})${oneOf(words)}(?!\\p{L})`, "u");
}
