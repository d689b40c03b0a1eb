import { word as danish } from "./da/word";
import { word as english } from "./en/word";
import type { FormatErrorValues } from "../formats/errors";
import type { WordReadCode, WordReaderProblem } from "../hosts/wordReader";
import { FILE_ERRORS } from "./fileErrors";
import { fillIn } from "./fillIn";
import type { Language, Sentence } from "./types";

/** What is said of a delaftale that is read from Word or from a PDF. `{name}` stands for a value. */
export type WordTexts = typeof danish;

export const WORD_TEXTS: Readonly<Record<Language, WordTexts>> = { da: danish, en: english };

/** Why a document couldn't be read and what to do about it, in words. */
export function wordErrorSentence(
  language: Language,
  { code, values }: { readonly code: WordReadCode; readonly values: FormatErrorValues },
): Sentence {
  const { problems } = WORD_TEXTS[language];
  const { what, todo } = isReaderProblem(code) ? problems[code] : FILE_ERRORS[language][code];
  return { what: fillIn(language, what, values), todo: fillIn(language, todo, values) };
}

function isReaderProblem(code: WordReadCode): code is WordReaderProblem {
  return Object.hasOwn(WORD_TEXTS.da.problems, code);
}
