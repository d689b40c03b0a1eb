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
import { escapeHtml } from "./escape";
import type { Voice } from "./voice";

/** So many columns of figures fit across an upright page; more get a page of their own that lies down. */
const MOST_UPRIGHT = 10;

/** The plan's staff as a table: a row a position, two columns an indsatsområde, differences said in a word. */
export function* staffingHtml(matrix: StaffingMatrix, id: string, voice: Voice): Generator<string> {
  const { staffing } = voice.texts.html;
  const sides = matrix.hasBudget ? [staffing.agreement, staffing.budget] : [staffing.agreement];
  const columns = (matrix.areas.length + 1) * sides.length;
  yield `<div${columns > MOST_UPRIGHT ? ' class="landscape"' : ""}>
<h3 id="${id}">${escapeHtml(staffing.heading)}</h3>
<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table class="staffing">
<caption>${escapeHtml(matrix.hasBudget ? staffing.caption : staffing.captionNoBudget)}</caption>
<thead><tr><th scope="col" rowspan="2">${escapeHtml(staffing.position)}</th>`;
  for (const name of [...matrix.areas, staffing.all])
    yield `<th scope="colgroup" colspan="${sides.length}">${escapeHtml(name)}</th>`;
  yield "</tr>\n<tr>";
  for (let column = 0; column <= matrix.areas.length; column += 1) {
    for (const side of sides) yield `<th scope="col">${escapeHtml(side)}</th>`;
  }
  yield "</tr></thead>\n<tbody>\n";
  for (const row of matrix.rows) yield rowHtml(row, matrix, voice);
  yield "</tbody>\n<tfoot>\n";
  yield sumHtml(staffing.hours, matrix, (sum) => hoursText(sum, voice));
  yield sumHtml(staffing.fullTime, matrix, (sum) => twoDecimals(sum.fullTime, voice));
  yield sumHtml(staffing.weight, matrix, (sum) => (sum.weight === null ? "–" : percent(sum.weight, voice)));
  yield "</tfoot>\n</table>\n</div>\n";
  const absent = absentAgreements(matrix);
  if (absent.length > 0)
    yield `<p class="soft">${escapeHtml(fillIn(voice.language, staffing.absent, { areas: absent.join(", ") }))}</p>\n`;
  yield "</div>\n";
}

function rowHtml(row: MatrixRow, matrix: StaffingMatrix, voice: Voice): string {
  const { staffing } = voice.texts.html;
  const notes = [
    row.activity,
    row.kind === "external" ? staffing.external : null,
    row.kind === "line" && matrix.hasBudget ? staffing.notInBudget : null,
  ];
  const about = notes
    .flatMap((note) => (note === null ? [] : [`<br><span class="soft">${escapeHtml(note)}</span>`]))
    .join("");
  const cells = [...row.cells, row.total].map((cell) => cellHtml(cell, matrix, voice)).join("");
  return `<tr><th scope="row">${escapeHtml(row.stilling)}${about}</th>${cells}</tr>\n`;
}

function cellHtml(cell: MatrixCell | null, { hasBudget }: StaffingMatrix, voice: Voice): string {
  const { staffing } = voice.texts.html;
  const marks = [
    cell?.differs === true ? staffing.differs : null,
    cell?.isQuestion === true ? staffing.question : null,
  ];
  const said = marks.flatMap((mark) => (mark === null ? [] : [`<br><strong>${escapeHtml(mark)}</strong>`])).join("");
  const agreement = `<td class="number">${workHtml(cell?.agreement ?? null, voice)}${said}</td>`;
  return hasBudget ? `${agreement}<td class="number">${workHtml(cell?.budget ?? null, voice)}</td>` : agreement;
}

function workHtml(work: Work | null, voice: Voice): string {
  if (work === null || (work.share === null && work.hours === null)) return "–";
  const parts = [
    work.share === null ? null : percent(work.share, voice),
    work.hours === null ? null : fillIn(voice.language, voice.texts.html.staffing.perWeek, { hours: work.hours }),
  ];
  return parts.flatMap((part) => (part === null ? [] : [escapeHtml(part)])).join("<br>");
}

function sumHtml(name: string, { sums, total, hasBudget }: StaffingMatrix, show: (sum: WorkSum) => string): string {
  const cell = (sum: WorkSum | null): string => `<td class="number">${sum === null ? "–" : escapeHtml(show(sum))}</td>`;
  const both = ({ agreement, budget }: MatrixSum): string => cell(agreement) + (hasBudget ? cell(budget) : "");
  return `<tr><th scope="row">${escapeHtml(name)}</th>${[...sums, total].map(both).join("")}</tr>\n`;
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
