import { isLetter } from "../../language/characters";

const NO_WORD = /[^a-z0-9æøåäöüéèáóíúß]+/;

/** The words of a text already in lower case: runs of letters and digits ("15-29-årige" gives three). */
export function wordsOf(lower: string): readonly string[] {
  return lower.split(NO_WORD).filter((word) => word !== "");
}

/**
 * Whether the text has the stem as a word or as the last part of one, followed by nothing or by one of the endings.
 * @param isPart says whether a letter in front of the stem makes it the last part of a compound.
 */
export function hasWordEnd(
  lower: string,
  stem: string,
  endings: readonly string[],
  isPart: (letterBefore: string) => boolean,
): boolean {
  for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + stem.length)) {
    if (at > 0 && isLetter(lower.charCodeAt(at - 1)) && !isPart(lower.charAt(at - 1))) continue;
    const end = at + stem.length;
    if (!isLetter(lower.charCodeAt(end))) return true;
    if (endings.some((ending) => lower.startsWith(ending, end) && !isLetter(lower.charCodeAt(end + ending.length)))) {
      return true;
    }
  }
  return false;
}
