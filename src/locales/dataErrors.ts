import type { FormDoubt, FormDoubtCode } from "../core/data/dataFile";
import type { DataReadCode, DataReaderProblem, DataReadError } from "../hosts/dataReader";
import {
  dataReaderProblems as danish,
  formDoubts as danishDoubts,
  noFigures as danishNoFigures,
} from "./da/dataErrors";
import {
  dataReaderProblems as english,
  formDoubts as englishDoubts,
  noFigures as englishNoFigures,
} from "./en/dataErrors";
import { FILE_ERRORS } from "./fileErrors";
import { fillIn } from "./fillIn";
import type { Language, Sentence } from "./types";

/** What can go wrong around the reading of a file of data, by language and code. */
const DATA_READER_PROBLEMS: Readonly<Record<Language, Readonly<Record<DataReaderProblem, Sentence>>>> = {
  da: danish,
  en: english,
};

/** Why a file of data couldn't be read and what to do about it, in words. */
export function dataErrorSentence(
  language: Language,
  { code, values }: Pick<DataReadError, "code" | "values">,
): Sentence {
  const { what, todo } = isReaderProblem(code) ? DATA_READER_PROBLEMS[language][code] : FILE_ERRORS[language][code];
  return { what: fillIn(language, what, values), todo: fillIn(language, todo, values) };
}

/** What is said of a file that was read all the same, by language and code. */
const FORM_DOUBTS: Readonly<Record<Language, Readonly<Record<FormDoubtCode, string>>>> = {
  da: danishDoubts,
  en: englishDoubts,
};

/** What is said of a file of data that was read without finding a figure. */
export const NO_FIGURES: Readonly<Record<Language, Sentence>> = { da: danishNoFigures, en: englishNoFigures };

/** What can't be told for sure of a file, or was passed over in it, in words. */
export function formDoubtText(language: Language, { code, values }: FormDoubt): string {
  return fillIn(language, FORM_DOUBTS[language][code], values);
}

function isReaderProblem(code: DataReadCode): code is DataReaderProblem {
  return Object.hasOwn(DATA_READER_PROBLEMS.da, code);
}
