import { COLUMNS, columnText, type Column } from "./columns";
import { tabField } from "./escape";
import { gridHtml } from "./gridHtml";
import type { ReportFinding } from "./model";
import { voiceOf } from "./voice";
import type { Language } from "../locales/types";

const LEFT_OUT: ReadonlySet<Column> = new Set<Column>(["why", "rule", "status"]);

/** What someone who gets the table by mail needs; the rest is in the full reports. */
const COPIED: readonly Column[] = COLUMNS.filter((column) => !LEFT_OUT.has(column));

/** The findings as a table that Word, a mail or a sheet takes with its lines. */
export function findingsHtml(findings: readonly ReportFinding[], language: Language): string {
  const voice = voiceOf(language);
  return gridHtml(
    COPIED.map((column) => voice.texts.columns[column]),
    findings.map((finding) => COPIED.map((column) => columnText(finding, column, voice))),
  );
}

/** The findings as text: a tab between columns, a line each. */
export function findingsText(findings: readonly ReportFinding[], language: Language): string {
  const voice = voiceOf(language);
  const head = COPIED.map((column) => voice.texts.columns[column]).join("\t");
  const body = findings.map((finding) =>
    COPIED.map((column) => tabField(columnText(finding, column, voice))).join("\t"),
  );
  return [head, ...body].join("\n");
}
