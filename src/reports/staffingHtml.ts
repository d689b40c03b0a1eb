import {
  absentAgreements,
  type MatrixCell,
  type MatrixRow,
  type MatrixSum,
  type StaffingMatrix,
  type Work,
  type WorkSum,
} from "../core/pairing/matrix";
import { fillIn } from "../locales/fillIn";
import { html, joined, type Html, type HtmlValue } from "./htmlTag";
import type { Voice } from "./voice";

/** So many columns of figures fit across an upright page; more get a page of their own that lies down. */
const MOST_UPRIGHT = 10;

/** The plan's staff as a table: a row a position, two columns an indsatsområde, differences said in a word. */
export function* staffingHtml(matrix: StaffingMatrix, id: string, voice: Voice): Generator<Html> {
  const { staffing } = voice.texts.html;
  const sides = matrix.hasBudget ? [staffing.agreement, staffing.budget] : [staffing.agreement];
  const columns = (matrix.areas.length + 1) * sides.length;
  yield html`<div${columns > MOST_UPRIGHT ? html` class="landscape"` : null}>
<h3 id="${id}">${staffing.heading}</h3>
<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table class="staffing">
<caption>${matrix.hasBudget ? staffing.caption : staffing.captionNoBudget}</caption>
<thead><tr><th scope="col" rowspan="2">${staffing.position}</th>`;
  for (const name of [...matrix.areas, staffing.all])
    yield html`<th scope="colgroup" colspan="${sides.length}">${name}</th>`;
  yield html`</tr>\n<tr>`;
  for (let column = 0; column <= matrix.areas.length; column += 1) {
    for (const side of sides) yield html`<th scope="col">${side}</th>`;
  }
  yield html`</tr></thead>\n<tbody>\n`;
  for (const row of matrix.rows) yield rowHtml(row, matrix, voice);
  yield html`</tbody>\n<tfoot>\n`;
  yield sumHtml(staffing.hours, matrix, (sum) => hoursText(sum, voice));
  yield sumHtml(staffing.fullTime, matrix, (sum) => twoDecimals(sum.fullTime, voice));
  yield sumHtml(staffing.weight, matrix, (sum) => (sum.weight === null ? "–" : percent(sum.weight, voice)));
  yield html`</tfoot>\n</table>\n</div>\n`;
  const absent = absentAgreements(matrix);
  if (absent.length > 0)
    yield html`<p class="soft">${fillIn(voice.language, staffing.absent, { areas: absent.join(", ") })}</p>\n`;
  yield html`</div>\n`;
}

function rowHtml(row: MatrixRow, matrix: StaffingMatrix, voice: Voice): Html {
  const { staffing } = voice.texts.html;
  const notes = [
    row.activity,
    row.kind === "external" ? staffing.external : null,
    row.kind === "line" && matrix.hasBudget ? staffing.notInBudget : null,
  ];
  const about = notes.map((note) => (note === null ? null : html`<br><span class="soft">${note}</span>`));
  const cells = [...row.cells, row.total].map((cell) => cellHtml(cell, matrix, voice));
  return html`<tr><th scope="row">${row.stilling}${about}</th>${cells}</tr>\n`;
}

function cellHtml(cell: MatrixCell | null, { hasBudget }: StaffingMatrix, voice: Voice): Html {
  const { staffing } = voice.texts.html;
  const marks = [
    cell?.differs === true ? staffing.differs : null,
    cell?.isQuestion === true ? staffing.question : null,
  ];
  const said = marks.map((mark) => (mark === null ? null : html`<br><strong>${mark}</strong>`));
  const agreement = html`<td class="number">${workHtml(cell?.agreement ?? null, voice)}${said}</td>`;
  return hasBudget ? html`${agreement}<td class="number">${workHtml(cell?.budget ?? null, voice)}</td>` : agreement;
}

function workHtml(work: Work | null, voice: Voice): HtmlValue {
  if (work === null || (work.share === null && work.hours === null)) return "–";
  const parts = [
    work.share === null ? null : percent(work.share, voice),
    work.hours === null ? null : fillIn(voice.language, voice.texts.html.staffing.perWeek, { hours: work.hours }),
  ];
  return joined(parts, html`<br>`);
}

function sumHtml(name: string, { sums, total, hasBudget }: StaffingMatrix, show: (sum: WorkSum) => string): Html {
  const cell = (sum: WorkSum | null): Html => html`<td class="number">${sum === null ? "–" : show(sum)}</td>`;
  const both = ({ agreement, budget }: MatrixSum): HtmlValue => [cell(agreement), hasBudget ? cell(budget) : null];
  return html`<tr><th scope="row">${name}</th>${[...sums, total].map(both)}</tr>\n`;
}

/** "at least" where somebody's hours are unknown. */
function hoursText(sum: WorkSum, voice: Voice): string {
  const hours = fillIn(voice.language, voice.texts.html.staffing.perWeek, { hours: sum.hours });
  return sum.isWhole ? hours : fillIn(voice.language, voice.texts.html.staffing.atLeast, { hours });
}

function percent(fraction: number, { language }: Voice): string {
  return fillIn(language, "{share} %", { share: Math.round(fraction * 1000) / 10 });
}

function twoDecimals(value: number, { language }: Voice): string {
  return fillIn(language, "{value:2}", { value });
}
