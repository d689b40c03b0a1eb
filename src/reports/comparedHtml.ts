import type { ComparedRow } from "../core/comparing/comparedFigure";
import { CONTROL_REPORT_TEXTS } from "../locales/controlReportTexts";
import { comparedTable, type ComparedLine } from "./comparedTable";
import { differenceInWords } from "./differenceWords";
import { escapeHtml } from "./escape";
import { valueText } from "./figureText";
import { counted, type Voice } from "./voice";

/** The plan's areas beside their kommune, in pieces; nothing where no data are imported. */
export function* comparedHtml(rows: readonly ComparedRow[], id: string, voice: Voice): Generator<string> {
  const texts = CONTROL_REPORT_TEXTS[voice.language].compared;
  const table = comparedTable(rows);
  if (table === null) return;
  yield `<h3 id="${id}">${escapeHtml(texts.heading)}</h3>\n`;
  if (table.lines.length > 0) {
    const { indikator, omraade, area, kommune, aar, difference } = texts;
    yield `<table aria-labelledby="${id}">
<caption>${escapeHtml(texts.caption)}</caption>
<thead><tr>`;
    for (const heading of [indikator, omraade, area, kommune, aar, difference])
      yield `<th scope="col">${escapeHtml(heading)}</th>`;
    yield "</tr></thead>\n<tbody>\n";
    for (const line of table.lines) yield lineHtml(line, voice);
    yield "</tbody>\n</table>\n";
  }
  if (table.without > 0) yield `<p>${escapeHtml(counted(texts.without, table.without, voice))}</p>\n`;
}

function lineHtml({ row, difference }: ComparedLine, { language }: Voice): string {
  const { area, kommune } = difference;
  const figures = [area, kommune].map((figure) => `<td class="number">${escapeHtml(valueText(figure, language))}</td>`);
  return `<tr><th scope="row">${escapeHtml(row.indikator)}</th><td>${escapeHtml(area.omraade)}</td>${figures.join("")}<td class="cell">${escapeHtml(area.aar)}</td><td>${escapeHtml(differenceInWords(difference, language))}</td></tr>\n`;
}
