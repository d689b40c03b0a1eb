import { CONTROL_REPORT_TEXTS } from "../../locales/controlReportTexts";
import { fillIn } from "../../locales/fillIn";
import { OVERVIEW_TEXTS } from "../../locales/overviewTexts";
import type { Language } from "../../locales/types";
import { writtenDate } from "../../locales/written";
import { escapeHtml } from "../escape";
import { pageHtml } from "../page";
import { voiceOf } from "../voice";
import { ruleSetInWords } from "../words";
import type { PlanEntry } from "./model";
import { isCount } from "./planLine";
import { indicatorTable, planTable, type OverviewColumn, type OverviewRow, type OverviewTable } from "./rows";
import { isAmount, valueInWords, type OverviewValue } from "./values";

export interface OverviewAbout {
  readonly language: Language;
  /** "Baselinekontrol 0.1.0" */
  readonly program: string;
  /** ISO date. */
  readonly today: string;
}

/** The overview as one page that can be mailed and printed, in pieces. */
export function* overviewHtml(entries: readonly PlanEntry[], about: OverviewAbout): Generator<string> {
  const { language, program, today } = about;
  const texts = OVERVIEW_TEXTS[language];
  const made = fillIn(language, texts.made, {
    date: writtenDate(today, language),
    program,
    ruleSet: ruleSetInWords([], voiceOf(language)),
  });
  const { pages } = CONTROL_REPORT_TEXTS[language];
  const date = fillIn(language, pages.checked, { date: writtenDate(today, language) });
  const running = { about: texts.title, date, initials: null, pageOf: pages.pageOf };
  yield* pageHtml({ language, title: texts.title, made, running, isWide: true }, contents());

  function* contents(): Generator<string> {
    const unread = entries.filter(({ line }) => line === null).length;
    if (unread > 0)
      yield `<p class="result">${escapeHtml(fillIn(language, texts.unread, { unread, files: entries.length }))}</p>\n`;
    yield* plansHtml(entries, language);
    const indicators = indicatorTable(entries, language);
    if (indicators.rows.length > 0) {
      const [, ...columns] = indicators.columns;
      const rows = byIndicator(indicators, columns, language);
      yield* section("indicators", texts.indicators, { columns, rows, total: null }, language);
    } else yield `<h2>${escapeHtml(texts.indicators)}</h2>\n<p>${escapeHtml(texts.noIndicators)}</p>\n`;
  }
}

/** The plans, a line each. */
function* plansHtml(entries: readonly PlanEntry[], language: Language): Generator<string> {
  const { columns, rows, total } = planTable(entries, language);
  const { noPlan } = voiceOf(language).texts;
  const lines = rows.map((row) => {
    const named = row.map((value, column) => (column === 0 && value === "" ? noPlan : value));
    return rowHtml(named, columns, language);
  });
  yield* section("plans", OVERVIEW_TEXTS[language].plans, { columns, rows: lines, total }, language);
}

interface TableHtml {
  readonly columns: readonly OverviewColumn[];
  /** HTML already. */
  readonly rows: Iterable<string>;
  readonly total: OverviewRow | null;
}

function* section(
  id: string,
  heading: string,
  { columns, rows, total }: TableHtml,
  language: Language,
): Generator<string> {
  yield `<h2 id="${id}">${escapeHtml(heading)}</h2>
<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table class="overview" aria-labelledby="${id}">
<thead><tr>${columns.map(headingHtml).join("")}</tr></thead>
<tbody>
`;
  yield* rows;
  yield "</tbody>\n";
  if (total !== null) yield `<tfoot>\n${rowHtml(total, columns, language)}</tfoot>\n`;
  yield "</table>\n</div>\n";
}

function headingHtml({ name, heading }: OverviewColumn): string {
  return `<th scope="col" class="${isCount(name) || name === "baseline" || name === "comparison" ? "number" : name}">${escapeHtml(heading)}</th>`;
}

function rowHtml(row: OverviewRow, columns: readonly OverviewColumn[], language: Language): string {
  const cells = columns.map(({ name }, column) => {
    const value = row[column] ?? "";
    const words = valueInWords(value, language);
    if (isAmount(value)) return `<td class="number">${words}</td>`;
    if (name === "file") return `<td class="file">${fileHtml(words)}</td>`;
    const lines = escapeHtml(words).replace(/\r\n?|\n/g, "<br>");
    return column === 0 ? `<th scope="row" class="${name}">${lines}</th>` : `<td class="${name}">${lines}</td>`;
  });
  return `<tr>${cells.join("")}</tr>\n`;
}

/** The plans' figures below the indicator that they have in common, which is said once. */
function* byIndicator(
  { rows }: OverviewTable,
  columns: readonly OverviewColumn[],
  language: Language,
): Generator<string> {
  let last: OverviewValue | undefined;
  for (const [indikator = "", ...values] of rows) {
    if (indikator !== last)
      yield `<tr class="shared"><th scope="colgroup" colspan="${columns.length}">${escapeHtml(valueInWords(indikator, language))}</th></tr>\n`;
    last = indikator;
    yield rowHtml(values, columns, language);
  }
}

/** A browser breaks a name at its hyphens but not at these. */
function fileHtml(file: string): string {
  return escapeHtml(file).replace(/_/g, "_<wbr>");
}
