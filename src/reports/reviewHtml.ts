import { REVIEW_TEXTS } from "../locales/reviewTexts";
import { html, type Html } from "./htmlTag";
import type { FileReport } from "./model";
import { faultyInWords, sinceInWords, solvedInWords } from "./reviewWords";
import { acceptedInWords } from "./statusWords";
import type { Voice } from "./voice";

/** What has been accepted, acceptances that don't count, and what has happened since an earlier check, in pieces. */
export function* reviewHtml({ accepted, faulty, since }: FileReport, id: string, voice: Voice): Generator<Html> {
  const texts = REVIEW_TEXTS[voice.language];
  if (accepted.length > 0) {
    const { cell, severity, finding } = voice.texts.html;
    yield html`<h3 id="${id}-accepted">${texts.acceptedHeading}</h3>
<p>${texts.unverified}</p>
<table aria-labelledby="${id}-accepted">
<thead><tr><th scope="col">${cell}</th><th scope="col">${severity}</th><th scope="col">${finding}</th></tr></thead>
<tbody>
`;
    for (const entry of accepted) {
      const row = entry.row === null ? null : html`<p class="row">${entry.row}</p>`;
      const said = html`<p>${acceptedInWords(entry.review, voice) ?? ""}</p>`;
      yield html`<tr><th scope="row" class="cell">${`${entry.sheet} ${entry.cell}`}</th>`;
      yield html`<td>${voice.texts.severity[entry.severity]}</td>`;
      yield html`<td><p class="what">${entry.what}</p>${row}${said}</td></tr>\n`;
    }
    yield html`</tbody>\n</table>\n`;
  }
  if (faulty.length > 0) {
    yield html`<h3>${texts.faultyHeading}</h3>\n`;
    if (accepted.length === 0) yield html`<p>${texts.unverified}</p>\n`;
    yield html`<ul>\n`;
    for (const entry of faulty) {
      const { about, fault, accepted: said } = faultyInWords(entry, voice);
      yield html`<li><p class="what">${about}</p><p>${fault}</p><p class="soft">${said}</p></li>\n`;
    }
    yield html`</ul>\n`;
  }
  if (since === null) return;
  yield html`<h3>${sinceInWords(since, voice)}</h3>\n`;
  if (since.solved.length === 0) return;
  yield html`<p>${texts.solvedHeading}</p>\n<ul>\n`;
  for (const solved of solvedInWords(since, voice)) yield html`<li>${solved}</li>\n`;
  yield html`</ul>\n`;
}
