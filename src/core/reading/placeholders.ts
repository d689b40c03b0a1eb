import { isDigit, isLetter } from "../language/characters";
import { fold } from "./text";

/** One sign or letter repeated: `_`, `---`, `???`, `xx`, `..`. */
const REPEATED = /^(?:_+|-+|\?+|x+|\.+)$/;
/** The others of rules.md with their common abbreviations, written without spaces. */
const WORDS = new Set([
  "n/a",
  "n.a",
  "tbd",
  "t.b.d",
  "mangler",
  "ukendt",
  "udfyldessenere",
  "ikkeoplyst",
  "uoplyst",
  "i.o",
]);
/** Longest of WORDS in brackets and with spaces between all letters; anything longer that is not REPEATED is text. */
const LONGEST = 60;

/**
 * Whether a cell's text stands in for nothing: no text, or one of the placeholders that count as empty (rules.md):
 * `_`, `-`, `–`, `?`, `x`, `xx`, `n/a`, `tbd`, `mangler`, `ukendt`, `udfyldes senere`, `ikke oplyst`, `.`, `..`; whatever
 * the case, the spaces, brackets or quotes around it, a final full stop, and the number of repetitions of a sign.
 */
export function isEmpty(text: string): boolean {
  if (text === "") return true;
  if (isPlainlyText(text)) return false;
  const compact = fold(text).replace(/ /g, "").replace(/…/g, "...");
  if (compact === "" || REPEATED.test(compact)) return true;
  if (compact.length > LONGEST) return false;
  const bare = unwrapped(compact);
  return bare === "" || REPEATED.test(bare) || WORDS.has(bare);
}

/** Almost every cell ends here: a placeholder is short, without a digit, or repeats one sign. */
function isPlainlyText(text: string): boolean {
  const first = text.charCodeAt(0);
  if (isDigit(first)) return true;
  if (!isLetter(first) || first === 120 || first === 88) return false;
  if (text.length > LONGEST) return true;
  for (let at = 1; at < text.length; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** Without brackets, quotes and full stops at either end. */
function unwrapped(compact: string): string {
  return compact.replace(/^[[({<"'.]+/, "").replace(/[\])}>"'.]+$/, "");
}
