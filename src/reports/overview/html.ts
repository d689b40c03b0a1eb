import { fillIn } from "../../locales/fillIn";
import { OVERVIEW_TEXTS } from "../../locales/overviewTexts";
import type { Language } from "../../locales/types";
import { escapeHtml } from "../escape";
import { pageHtml } from "../page";
import { dateInWords, ruleSetInWords, voiceOf } from "../words";
import type { PlanEntry } from "./model";
import { indicatorTable, planTable, type OverviewTable } from "./rows";

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
    date: dateInWords(today, language),
    program,
    ruleSet: ruleSetInWords(voiceOf(language)),
  });
  yield* pageHtml({ language, title: texts.title, made }, contents());

  function* contents(): Generator<string> {
    const unread = entries.filter(({ line }) => line === null).length;
    if (unread > 0)
      yield `<p class="result">${escapeHtml(fillIn(language, texts.unread, { unread, files: entries.length }))}</p>\n`;
    yield* section("plans", texts.plans, planTable(entries, language), language);
    const indicators = indicatorTable(entries, language);
    if (indicators.rows.length > 0) yield* section("indicators", texts.indicators, indicators, language);
    else yield `<h2>${escapeHtml(texts.indicators)}</h2>\n<p>${escapeHtml(texts.noIndicators)}</p>\n`;
  }
}

function* section(id: string, heading: string, table: OverviewTable, language: Language): Generator<string> {
  yield `<h2 id="${id}">${escapeHtml(heading)}</h2>
<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table aria-labelledby="${id}">
<thead><tr>${table.headings.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join("")}</tr></thead>
<tbody>
`;
  for (const row of table.rows) yield rowHtml(row, language);
  yield "</tbody>\n";
  if (table.total !== null) yield `<tfoot>\n${rowHtml(table.total, language)}</tfoot>\n`;
  yield "</table>\n</div>\n";
}

function rowHtml(row: readonly (string | number)[], language: Language): string {
  const cells = row.map((value, column) => {
    if (typeof value === "number") return `<td class="number">${value.toLocaleString(language)}</td>`;
    const lines = escapeHtml(value).replace(/\r\n?|\n/g, "<br>");
    return column === 0 ? `<th scope="row">${lines}</th>` : `<td>${lines}</td>`;
  });
  return `<tr>${cells.join("")}</tr>\n`;
}
