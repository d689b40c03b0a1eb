import type { CheckReport, FileReport, ReportFinding } from "./model";

/** The version of the form below; a script that reads it can rely on its keys. */
const VERSION = 1;

/** The report for scripts, in pieces: a check of a large workbook is longer than a string may be. */
export function* reportJson({ program, today, files }: CheckReport): Generator<string> {
  const head = JSON.stringify({ version: VERSION, program, today }).slice(0, -1);
  yield `${head},"files":[`;
  for (const [index, file] of files.entries()) {
    yield index === 0 ? "\n" : ",\n";
    yield* fileJson(file);
  }
  yield "]}\n";
}

function* fileJson({ file, problem, tables, findings, summary }: FileReport): Generator<string> {
  const error = problem && { code: problem.code, message: `${problem.sentence.what} ${problem.sentence.todo}`.trim() };
  const named = tables.map(({ kind, sheet, range, indsatsomraade }) => ({ kind, sheet, range, indsatsomraade }));
  yield `${JSON.stringify({ file, error, tables: named }).slice(0, -1)},"findings":[`;
  for (const [index, finding] of findings.entries()) {
    yield (index === 0 ? "\n" : ",\n") + JSON.stringify(findingJson(finding));
  }
  yield `],"summary":${JSON.stringify(summary)}}`;
}

function findingJson({ rule, severity, sheet, cell, what, todo, why, fix, related }: ReportFinding): object {
  return {
    rule,
    severity,
    sheet,
    cell,
    message: `${what} ${todo}`.trim(),
    explanation: why,
    fix,
    related,
    accepted: null,
  };
}
