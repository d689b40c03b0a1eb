import { REVIEW_TEXTS } from "../locales/reviewTexts";
import { escapeHtml } from "./escape";
import type { FileReport } from "./model";
import { faultyInWords, sinceInWords, solvedInWords } from "./reviewWords";
import { acceptedInWords } from "./statusWords";
import type { Voice } from "./voice";

/** What has been accepted, acceptances that don't count, and what has happened since an earlier check, in pieces. */
export function* reviewHtml({ accepted, faulty, since }: FileReport, id: string, voice: Voice): Generator<string> {
  const texts = REVIEW_TEXTS[voice.language];
  if (accepted.length > 0) {
    const { cell, severity, finding } = voice.texts.html;
    yield `<h3 id="${id}-accepted">${escapeHtml(texts.acceptedHeading)}</h3>
<p>${escapeHtml(texts.unverified)}</p>
<table aria-labelledby="${id}-accepted">
<thead><tr><th scope="col">${cell}</th><th scope="col">${severity}</th><th scope="col">${finding}</th></tr></thead>
<tbody>
`;
    for (const entry of accepted) {
      const row = entry.row === null ? "" : `<p class="row">${escapeHtml(entry.row)}</p>`;
      const said = `<p>${escapeHtml(acceptedInWords(entry.review, voice) ?? "")}</p>`;
      yield `<tr><th scope="row" class="cell">${escapeHtml(`${entry.sheet} ${entry.cell}`)}</th>`;
      yield `<td>${escapeHtml(voice.texts.severity[entry.severity])}</td>`;
      yield `<td><p class="what">${escapeHtml(entry.what)}</p>${row}${said}</td></tr>\n`;
    }
    yield "</tbody>\n</table>\n";
  }
  if (faulty.length > 0) {
    yield `<h3>${escapeHtml(texts.faultyHeading)}</h3>\n`;
    if (accepted.length === 0) yield `<p>${escapeHtml(texts.unverified)}</p>\n`;
    yield "<ul>\n";
    for (const entry of faulty) {
      const { about, fault, accepted: said } = faultyInWords(entry, voice);
      yield `<li><p class="what">${escapeHtml(about)}</p><p>${escapeHtml(fault)}</p><p class="soft">${escapeHtml(said)}</p></li>\n`;
    }
    yield "</ul>\n";
  }
  if (since === null) return;
  yield `<h3>${escapeHtml(sinceInWords(since, voice))}</h3>\n`;
  if (since.solved.length === 0) return;
  yield `<p>${escapeHtml(texts.solvedHeading)}</p>\n<ul>\n`;
  for (const solved of solvedInWords(since, voice)) yield `<li>${escapeHtml(solved)}</li>\n`;
  yield "</ul>\n";
}
