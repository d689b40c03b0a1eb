import { REVIEW_TEXTS } from "../locales/reviewTexts";
import { STORED_TEXTS } from "../locales/storedTexts";
import type { CheckReport } from "./model";
import { COLUMNS, columnText } from "./columns";
import { csvLines } from "./csvLines";
import { entriesOf } from "./entries";
import { faultyInWords } from "./reviewWords";
import { storedInWords } from "./storedWords";
import { voiceOf } from "./voice";
import { hiddenInWords } from "./words";

/**
 * The findings as a table for Excel and other programs, a line each, in pieces. A file that couldn't be read has a line that says so.
 */
export function reportCsv(report: CheckReport): Generator<string> {
  return csvLines(rowsOf(report));
}

function* rowsOf(report: CheckReport): Generator<readonly string[]> {
  const voice = voiceOf(report.language);
  const { columns, html, severity } = voice.texts;
  yield [html.file, ...COLUMNS.map((column) => columns[column])];
  for (const one of report.files) {
    const { file, problem, findings, accepted, faulty, stored } = one;
    if (problem !== null)
      yield [file, severity.error, "", "", "", problem.sentence.what, problem.sentence.todo, "", problem.code, ""];
    for (const finding of [...entriesOf(findings), ...accepted])
      yield [file, ...COLUMNS.map((column) => columnText(finding, column, voice))];
    for (const entry of faulty) {
      const { about, fault, accepted: said } = faultyInWords(entry, voice);
      const { sheet, cell } = entry.acceptance.at;
      const { rule, label } = entry.acceptance;
      yield [file, REVIEW_TEXTS[report.language].faultyHeading, sheet, cell, label, about, fault, "", rule, said];
    }
    const note = (kind: string, text: string): string[] => [file, kind, "", "", "", text, "", "", "", ""];
    for (const entry of stored) yield note(STORED_TEXTS[report.language].kind, storedInWords(entry, voice));
    const hidden = hiddenInWords(one, voice);
    if (hidden !== null) yield note("", hidden);
  }
}
