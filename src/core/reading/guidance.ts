import { tidy } from "./text";

/**
 * The openings of LBF's guidance in the forms for delaftale and samarbejdsaftale, which the applicant must delete
 * (rules.md, layout/guidance-text). In the forms they begin a sentence with a capital letter.
 */
const OPENING = /(?:her (?:oplistes|beskrives|anføres|redegøres for)|vejledende tekst er fremhævet med grøn)/giu;
/** Cheap test before the text is tidied: most cells of a workbook end here. */
const MAY_GUIDE = /plistes|eskrives|nføres|degøres|ejledende|\u00ad|-\s*\n/i;
const SHORTEST = 12;

/**
 * Whether a text holds LBF's guidance: a sentence that opens as the form's own ("Her oplistes …", "Vejledende tekst er
 * fremhævet med grønt …"), also in brackets or quotes. "Beboerne her beskrives som …" is none.
 */
export function isGuidance(text: string): boolean {
  if (text.length < SHORTEST || !MAY_GUIDE.test(text)) return false;
  // Words that a PDF broke over two lines are joined, and lines of one sentence too.
  const clean = tidy(text)
    .replace(/-\n(?=\p{Ll})/gu, "")
    .replace(/\n(?=\p{Ll})/gu, " ");
  for (const { 0: opening, index } of clean.matchAll(OPENING)) {
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
