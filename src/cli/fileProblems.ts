import { FormatError } from "../formats/errors";
import { CLI_TEXTS } from "../locales/cliTexts";
import { FILE_ERRORS } from "../locales/fileErrors";
import { fillIn } from "../locales/fillIn";
import type { Language } from "../locales/types";
import type { FileProblem } from "../reports/model";
import { codeOf } from "./files/fileSystem";
import { tell } from "./output";

/** One line to standard error on a file that couldn't be read. */
export function tellProblem(file: string, { sentence }: FileProblem, language: Language): void {
  const problem = `${sentence.what} ${sentence.todo}`;
  tell(fillIn(language, CLI_TEXTS[language].fileProblem, { file, problem }));
}

/** Why a file couldn't be read, in words. */
export function problemOf(error: unknown, language: Language): FileProblem {
  if (error instanceof FormatError) {
    const { what, todo } = FILE_ERRORS[language][error.code];
    return {
      code: error.code,
      sentence: { what: fillIn(language, what, error.values), todo: fillIn(language, todo, error.values) },
    };
  }
  const { what, todo } = CLI_TEXTS[language].unexpected;
  return { code: "unexpected", sentence: { what: fillIn(language, what, { reason: codeOf(error) }), todo } };
}
