import type { ColumnTexts } from "../locales/reportTexts";
import { plain } from "./escape";
import type { ReportFinding } from "./model";
import { statusInWords } from "./statusWords";
import type { Voice } from "./voice";

/** The columns of a report written as a table, left to right. */
export const COLUMNS = [
  "severity",
  "sheet",
  "cell",
  "row",
  "what",
  "todo",
  "why",
  "rule",
  "status",
] as const satisfies readonly (keyof ColumnTexts)[];

export type Column = (typeof COLUMNS)[number];

/** A finding's text in a column. */
export function columnText(finding: ReportFinding, column: Column, voice: Voice): string {
  if (column === "severity") return voice.texts.severity[finding.severity];
  if (column === "status") return plain(statusInWords(finding.review, voice));
  return plain(finding[column] ?? "");
}
