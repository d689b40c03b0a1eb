import type { ComparedRow } from "../core/comparing/comparedFigure";
import { CONTROL_REPORT_TEXTS } from "../locales/controlReportTexts";
import { comparedTable, type ComparedLine } from "./comparedTable";
import { differenceInWords } from "./differenceWords";
import { html, type Html } from "./htmlTag";
import { valueText } from "./figureText";
import { counted, type Voice } from "./voice";

/** The plan's areas beside their kommune, in pieces; nothing where no data are imported. */
export function* comparedHtml(rows: readonly ComparedRow[], id: string, voice: Voice): Generator<Html> {
  const texts = CONTROL_REPORT_TEXTS[voice.language].compared;
  const table = comparedTable(rows);
  if (table === null) return;
  yield html`<h3 id="${id}">${texts.heading}</h3>\n`;
  if (table.lines.length > 0) {
    const { indikator, omraade, area, kommune, aar, difference } = texts;
    yield html`<table aria-labelledby="${id}">
<caption>${texts.caption}</caption>
<thead><tr>`;
    for (const heading of [indikator, omraade, area, kommune, aar, difference])
      yield html`<th scope="col">${heading}</th>`;
    yield html`</tr></thead>\n<tbody>\n`;
    for (const line of table.lines) yield lineHtml(line, voice);
    yield html`</tbody>\n</table>\n`;
  }
  if (table.without > 0) yield html`<p>${counted(texts.without, table.without, voice)}</p>\n`;
}

function lineHtml({ row, difference }: ComparedLine, { language }: Voice): Html {
  const { area, kommune } = difference;
  const figures = [area, kommune].map((figure) => html`<td class="number">${valueText(figure, language)}</td>`);
  return html`<tr><th scope="row">${row.indikator}</th><td>${area.omraade}</td>${figures}<td class="cell">${area.aar}</td><td>${differenceInWords(difference, language)}</td></tr>\n`;
}
