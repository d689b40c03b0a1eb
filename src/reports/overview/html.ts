import { CONTROL_REPORT_TEXTS } from "../../locales/controlReportTexts";
import { fillIn } from "../../locales/fillIn";
import { OVERVIEW_TEXTS } from "../../locales/overviewTexts";
import type { Language } from "../../locales/types";
import { writtenDate } from "../../locales/written";
import { html, joined, lines, type Html, type HtmlValue } from "../htmlTag";
import { pageHtml } from "../page";
import { voiceOf } from "../voice";
import { ruleSetInWords } from "../words";
import type { PlanEntry } from "./model";
import { isCount } from "./planLine";
import {
  indicatorColumns,
  indicatorRows,
  planTable,
  type ColumnName,
  type OverviewColumn,
  type OverviewRow,
} from "./rows";
import { sharedIndicators, type SharedIndicator } from "./sameIndicators";
import { isAmount, valueInWords } from "./values";

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

  function* contents(): Generator<Html> {
    const unread = entries.filter(({ line }) => line === null).length;
    if (unread > 0)
      yield html`<p class="result">${fillIn(language, texts.unread, { unread, files: entries.length })}</p>\n`;
    yield* plansHtml(entries, language);
    const indicators = sharedIndicators(entries);
    if (indicators.length > 0) {
      const rows = byIndicator(indicators, language);
      yield* section("indicators", texts.indicators, { columns: columnsOf(language), rows, total: null }, language);
    } else yield html`<h2>${texts.indicators}</h2>\n<p>${texts.noIndicators}</p>\n`;
  }
}

/** The plans, a line each. */
function* plansHtml(entries: readonly PlanEntry[], language: Language): Generator<Html> {
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
  readonly rows: Iterable<Html>;
  readonly total: OverviewRow | null;
}

function* section(
  id: string,
  heading: string,
  { columns, rows, total }: TableHtml,
  language: Language,
): Generator<Html> {
  yield html`<h2 id="${id}">${heading}</h2>
<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table class="overview ${id}" aria-labelledby="${id}">
<thead><tr>${columns.map(headingHtml)}</tr></thead>
<tbody>
`;
  yield* rows;
  yield html`</tbody>\n`;
  if (total !== null) yield html`<tfoot>\n${rowHtml(total, columns, language)}</tfoot>\n`;
  yield html`</table>\n</div>\n`;
}

function headingHtml({ name, heading }: OverviewColumn): Html {
  return html`<th scope="col" class="${isCount(name) ? "number" : name}">${heading}</th>`;
}

function rowHtml(row: OverviewRow, columns: readonly OverviewColumn[], language: Language): Html {
  const cells = columns.map(({ name }, column) => {
    const value = row[column] ?? "";
    const words = valueInWords(value, language);
    if (isAmount(value)) return html`<td class="number">${words}</td>`;
    if (name === "file") return html`<td class="file">${fileHtml(words)}</td>`;
    const text = lines(words, html`<br>`);
    return column === 0 ? html`<th scope="row" class="${name}">${text}</th>` : html`<td class="${name}">${text}</td>`;
  });
  return html`<tr>${cells}</tr>\n`;
}

/** What a page says of a plan's indicator: areas and units stand with their figures, so that it is a line a plan. */
const INDICATOR_COLUMNS = ["plan", "baseline", "comparison", "year", "source", "cell", "wording", "file"] as const;

/** The plans' figures below the indicator that they have in common, which is said once. */
function* byIndicator(indicators: readonly SharedIndicator[], language: Language): Generator<Html> {
  const columns = indicatorColumns(language);
  const shown = columnsOf(language);
  for (const indicator of indicators) {
    yield html`<tr class="shared"><th scope="colgroup" colspan="${shown.length}">${indicator.indikator}</th></tr>\n`;
    for (const one of indicator.baselines) {
      const lines = indicatorRows({ ...indicator, baselines: [one] }, language).map((row) => {
        const words = new Map(columns.map(({ name }, column) => [name, valueInWords(row[column] ?? "", language)]));
        return (name: ColumnName): string => words.get(name) ?? "";
      });
      yield rowHtml(
        INDICATOR_COLUMNS.map((column) => wordsOf(lines, column)),
        shown,
        language,
      );
    }
  }
}

function columnsOf(language: Language): readonly OverviewColumn[] {
  const columns = indicatorColumns(language);
  return INDICATOR_COLUMNS.flatMap((wanted) => columns.filter(({ name }) => name === wanted));
}

type Line = (column: ColumnName) => string;

/** What all lines say is said once. */
function wordsOf(lines: readonly Line[], column: ColumnName): string {
  if (column === "baseline") return figuresOf(lines, ["omraade", "baseline", "unit"]);
  if (column === "comparison") return figuresOf(lines, ["otherOmraade", "comparison", "otherUnit"]);
  return [...new Set(lines.map((line) => line(column)))].filter((word) => word !== "").join("; ");
}

/** "Nord: 28,72 %, 102,9 fuldtidspersoner; Strand: 25,24 %" */
function figuresOf(
  lines: readonly Line[],
  [place, amount, unit]: readonly [ColumnName, ColumnName, ColumnName],
): string {
  const byPlace = new Map<string, string[]>();
  for (const line of lines) {
    if (line(amount) === "") continue;
    const figure = line(unit) === "" ? line(amount) : `${line(amount)}\u00a0${line(unit)}`;
    byPlace.set(line(place), [...(byPlace.get(line(place)) ?? []), figure]);
  }
  return [...byPlace].map(([name, figures]) => `${name === "" ? "" : `${name}: `}${figures.join(", ")}`).join("; ");
}

/** A browser breaks a name at its hyphens but not at these. */
function fileHtml(file: string): HtmlValue {
  return joined(file.split("_"), html`_<wbr>`);
}
