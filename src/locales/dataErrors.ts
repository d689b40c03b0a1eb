import type { DataReadCode, DataReaderProblem, DataReadError } from "../hosts/dataReader";
import { dataReaderProblems as danish } from "./da/dataErrors";
import { dataReaderProblems as english } from "./en/dataErrors";
import { FILE_ERRORS } from "./fileErrors";
import { fillIn } from "./fillIn";
import type { Language, Sentence } from "./types";

/** What can go wrong around the reading of a file of data, by language and code. */
export const DATA_READER_PROBLEMS: Readonly<Record<Language, Readonly<Record<DataReaderProblem, Sentence>>>> = {
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

function isReaderProblem(code: DataReadCode): code is DataReaderProblem {
  return Object.hasOwn(DATA_READER_PROBLEMS.da, code);
}
