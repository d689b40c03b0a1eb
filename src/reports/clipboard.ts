import { COLUMNS, columnText, type Column } from "./columns";
import { escapeHtml, tabField } from "./escape";
import type { ReportFinding } from "./model";
import { voiceOf } from "./voice";
import type { Language } from "../locales/types";

const LEFT_OUT: ReadonlySet<Column> = new Set<Column>(["why", "rule", "status"]);

/** What someone who gets the table by mail needs; the rest is in the full reports. */
const COPIED: readonly Column[] = COLUMNS.filter((column) => !LEFT_OUT.has(column));

/** The findings as a table that Word, a mail or a sheet takes with its lines. */
export function findingsHtml(findings: readonly ReportFinding[], language: Language): string {
  const voice = voiceOf(language);
  const row = (tag: "th" | "td", texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${escapeHtml(text).replace(/\r?\n/g, "<br>")}</${tag}>`).join("")}</tr>`;
  const head = row(
    "th",
    COPIED.map((column) => voice.texts.columns[column]),
  );
  const body = findings.map((finding) =>
    row(
      "td",
      COPIED.map((column) => columnText(finding, column, voice)),
    ),
  );
  return `<table border="1"><thead>${head}</thead><tbody>${body.join("")}</tbody></table>`;
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
