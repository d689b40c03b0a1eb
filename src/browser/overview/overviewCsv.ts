import { BROWSER_TEXTS, type OverviewColumn } from "../../locales/browserTexts";
import type { Language } from "../../locales/types";
import { periodInWords, voiceOf } from "../../reports/words";
import { problemSentence } from "../opening/problemSentence";
import { COLUMNS, isCount, lineOf, type OverviewPlan } from "./plan";

/** Tells a spreadsheet program that the text is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** The overview as a Danish Excel opens it: semicolons, and nothing that a cell could run as a formula. */
export function overviewCsv(plans: readonly OverviewPlan[], language: Language): string {
  const { columns } = BROWSER_TEXTS[language].overview;
  const lines = [COLUMNS.map((column) => columns[column]), ...plans.map((plan) => fieldsOf(plan, language))];
  return BYTE_ORDER_MARK + lines.map((fields) => `${fields.map(quoted).join(";")}\r\n`).join("");
}

function fieldsOf(plan: OverviewPlan, language: Language): string[] {
  return COLUMNS.map((column) => fieldOf(plan, column, language));
}

function fieldOf(plan: OverviewPlan, column: OverviewColumn, language: Language): string {
  if (column === "file") return plan.file.name;
  if (plan.state.kind === "unread" && column === "plan") return problemSentence(language, plan.state.problem).what;
  const line = lineOf(plan);
  if (line === null) return "";
  if (isCount(column)) return String(line[column]);
  if (column === "period") return periodInWords(line.period, voiceOf(language)) ?? "";
  return line[column] ?? "";
}

/** Excel takes a cell that begins with one of these for a formula, whatever stands before it in blanks. */
const FORMULA = /^\s*[=+\-@]/;

function quoted(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
