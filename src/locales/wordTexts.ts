import { word as danish } from "./da/word";
import { word as english } from "./en/word";
import type { CountForms } from "./reportTexts";
import type { FormatErrorValues } from "../formats/errors";
import type { DocumentFormat } from "../formats/readWord";
import type { WordReadCode, WordReaderProblem } from "../hosts/wordReader";
import { FILE_ERRORS } from "./fileErrors";
import { fillIn } from "./fillIn";
import type { Language, Sentence } from "./types";

/** What is said of a delaftale that is read from Word or from a PDF. `{name}` stands for a value. */
export interface WordTexts {
  /** A document stands open as the sheets it makes. */
  readonly read: Readonly<Record<DocumentFormat, string>>;
  readonly notRecognised: CountForms;
  /** What a reader of documents can meet besides what is wrong with the file. */
  readonly problems: Readonly<Record<WordReaderProblem, Sentence>>;
  readonly pane: WordPaneTexts;
}

/** "Hent fra Word eller PDF" in Excel. */
export interface WordPaneTexts {
  readonly heading: string;
  readonly about: string;
  readonly choose: string;
  readonly reading: string;
  /** A document couldn't be read. */
  readonly failed: string;
  readonly previewHeading: string;
  readonly name: string;
  readonly kommune: string;
  readonly period: string;
  readonly unknown: string;
  readonly goals: CountForms;
  readonly staff: CountForms;
  readonly staffHeading: string;
  readonly delmaal: string;
  readonly indikator: string;
  readonly baseline: string;
  readonly comparison: string;
  readonly year: string;
  readonly source: string;
  readonly emptyCell: string;
  readonly insert: CountForms;
  readonly cancel: string;
  readonly inserted: string;
}

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
