import { UNKNOWN_SIGN } from "../../core/workbook/unknownSign";

/** Letters that are printed as one. */
const LIGATURES: ReadonlyMap<string, string> = new Map(
  ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map((letters, index) => [String.fromCharCode(0xfb00 + index), letters]),
);

/** Spaces of any width; the thin ones that part digits too. */
const SPACE = /^[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+$/u;
/** What shows nothing and takes no room. */
const NOTHING = /^[\u200b-\u200d\u2060\ufeff]+$/u;
/** Codes that stand for no character: controls, the private area, halves of pairs. */
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ue000-\uf8ff\ufffe\uffff]/u;

/**
 * What a character of a font is as text, and whether it is a space; null for one that shows nothing.
 * @param unicode null where the font doesn't say
 */
export function signOf(unicode: string | null): { text: string; isSpace: boolean } | null {
  if (unicode === null) return { text: UNKNOWN_SIGN, isSpace: false };
  if (SPACE.test(unicode)) return { text: " ", isSpace: true };
  if (NOTHING.test(unicode)) return null;
  if (unicode === "" || NO_CHARACTER.test(unicode))
    return { text: BULLETS.get(unicode) ?? UNKNOWN_SIGN, isSpace: false };
  return { text: LIGATURES.get(unicode) ?? unicode, isSpace: false };
}

/** Word's own bullets, in the codes that its symbol fonts have in the private area. */
const BULLETS: ReadonlyMap<string, string> = new Map([
  ["\uf0b7", "•"],
  ["\uf0a7", "▪"],
  ["\uf0d8", "➢"],
  ["\uf0fc", "✓"],
  ["\uf06f", "☐"],
  ["\uf0a8", "☐"],
  ["\uf0fe", "☑"],
  ["\uf02d", "-"],
]);
