import type { Workbook } from "../core/workbook/snapshot";
import { readXlsxFile } from "../formats/xlsx/readXlsxFile";
import { FormatError } from "../formats/errors";
import { fillIn } from "../locales/fillIn";
import { CLI_TEXTS } from "../locales/cliTexts";
import { FILE_ERRORS } from "../locales/fileErrors";
import type { Language } from "../locales/types";
import type { FileProblem } from "../reports/model";
import { codeOf, tell } from "./output";

/**
 * Reads each file in turn and gives what `use` makes of its workbook, or what `fail` makes of the reason why it
 * couldn't be read. A file that can't be read stops none of the others; its reason is told on standard error too.
 */
export async function overFiles<Result>(
  { files, language }: { readonly files: readonly string[]; readonly language: Language },
  use: (file: string, workbook: Workbook) => Result,
  fail: (file: string, problem: FileProblem) => Result,
): Promise<Result[]> {
  const texts = CLI_TEXTS[language];
  const results: Result[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1 && process.stderr.isTTY) {
      tell(fillIn(language, texts.reading, { file, number: index + 1, count: files.length }));
    }
    try {
      results.push(use(file, await readXlsxFile(file)));
    } catch (error) {
      const problem = problemOf(error, language);
      tell(fillIn(language, texts.fileProblem, { file, problem: `${problem.sentence.what} ${problem.sentence.todo}` }));
      results.push(fail(file, problem));
    }
  }
  return results;
}

function problemOf(error: unknown, language: Language): FileProblem {
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
