import type { Vocabulary } from "./vocabulary";

/** Hyphens that a line may end in; the soft one is never text. */
const HYPHEN = /[-\u2010\u2011]$/;
const SOFT_HYPHEN = /\u00ad/g;
/** Words that go on with what a hyphen in front of them leaves out: "børne- og ungeområdet". */
const GOES_ON = /^(?:og|eller|samt|til|som|men|hhv\.?|og\/eller)$/i;

/** Two parts of a text that a line's end parts, as the one text that they are. */
export function joinLines(above: string, below: string, vocabulary: Vocabulary): string {
  const [last = ""] = /\S+$/.exec(above) ?? [];
  const [next = ""] = /^\S+/.exec(below) ?? [];
  if (last.endsWith("\u00ad")) return withoutSoft(above) + below;
  if (/\p{L}\/$/u.test(last) && /^\p{Ll}/u.test(next)) return above + below;
  if (!HYPHEN.test(last) || last.length < 2) return `${withoutSoft(above)} ${below}`;
  const stem = last.slice(0, -1);
  const isSplit = /\p{L}$/u.test(stem) && /^\p{L}/u.test(next);
  if (!isSplit)
    return /[\p{L}\p{N}.]$/u.test(stem) && /^[\p{L}\p{N}]/u.test(next) ? above + below : `${above} ${below}`;
  if (GOES_ON.test(next)) return `${above} ${below}`;
  if (vocabulary.has(stem + next)) return above.slice(0, -1) + below;
  if (vocabulary.has(`${stem}-${next}`)) return above + below;
  // A capital begins a word of its own; a lone letter or an abbreviation isn't the first part of a broken word.
  const isBroken = /^\p{Ll}/u.test(next) && /\p{Ll}{2}$/u.test(stem);
  return isBroken ? above.slice(0, -1) + below : above + below;
}

/** A text without the marks of where its words may be broken. */
export function withoutSoft(text: string): string {
  return text.replace(SOFT_HYPHEN, "");
}
