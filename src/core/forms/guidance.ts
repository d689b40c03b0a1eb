import { FORMS } from ".";
import { tidy } from "../reading/text";
import type { Form } from "./form";
import { perForm } from "./perForm";

const SHORTEST = 12;

/**
 * Whether a text holds LBF's guidance: a sentence that opens as the form's own ("Her oplistes …", "Vejledende tekst er
 * fremhævet med grønt …"), also in brackets or quotes. "Beboerne her beskrives som …" is none.
 * @param forms those of the table it stands in; all where that isn't known
 */
export function isGuidance(text: string, forms: readonly Form[] = FORMS): boolean {
  return text.length >= SHORTEST && forms.some((form) => holdsGuidance(text, patternsOf(form)));
}

const patternsOf = perForm(({ guidance }) => ({
  /** In the forms they begin a sentence with a capital letter. */
  openings: new RegExp(guidance.join("|") || "(?!)", "giu"),
  /** Cheap test before the text is tidied, most cells of a workbook end here: their longest words, but for a capital. */
  mayGuide: new RegExp([...guidance.map((text) => longestWord(text).slice(1)), "\\u00ad|-\\s*\\n"].join("|"), "i"),
}));

function longestWord(text: string): string {
  return text.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}

function holdsGuidance(text: string, { openings, mayGuide }: ReturnType<typeof patternsOf>): boolean {
  if (!mayGuide.test(text)) return false;
  // Words that a PDF broke over two lines are joined, and lines of one sentence too.
  const clean = tidy(text)
    .replace(/-\n(?=\p{Ll})/gu, "")
    .replace(/\n(?=\p{Ll})/gu, " ");
  for (const { 0: opening, index } of clean.matchAll(openings)) {
    if (opensSentence(clean, opening, index)) return true;
  }
  return false;
}

function opensSentence(text: string, opening: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && OPENERS.has(text.charAt(at))) at -= 1;
  if (at < 0) return true;
  const isCapital = /^\p{Lu}/u.test(opening);
  return isCapital && (SENTENCE_ENDS.has(text.charAt(at)) || text.slice(at + 1, index).includes("\n"));
}

/** What may stand between the end of a sentence and the next one's first word. */
const OPENERS = new Set(" \n\"'()[]{}*•·-_".split(""));
const SENTENCE_ENDS = new Set(".!?:;".split(""));
