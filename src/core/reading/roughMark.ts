/** Keeps the numbers small and not negative, as sets of numbers like them. */
const SMALL = 0x3fffffff;

/**
 * A number that is the same for texts that differ only in case, spaces, marks and letters beyond a-z, composed or not.
 * Folding every text of a long table would cost more than all rules together; so only texts of the same mark are
 * folded and compared.
 * @param seed 0, or the mark of a text in front of this one.
 */
export function roughMark(text: string, seed: number): number {
  let hash = seed;
  let before = seed;
  for (let at = 0; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      before = hash;
      hash = (Math.imul(hash, 31) + code) & SMALL;
    } else if (code >= FIRST_ACCENT && code <= LAST_ACCENT) {
      // The "å" of some programs is an "a" with a ring behind it: the "a" is taken back.
      hash = before;
    }
  }
  return hash;
}

const FIRST_ACCENT = 0x300;
const LAST_ACCENT = 0x36f;
