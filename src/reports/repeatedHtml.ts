import { REPEATED_TEXTS } from "../locales/repeatedTexts";
import { escapeHtml } from "./escape";
import type { RepeatedReport } from "./model";
import { agreementInWords, moreRepeatedInWords, placesInWords, repeatedInWords } from "./repeated";
import type { Voice } from "./voice";

/** The figures that stand in several places, in pieces; nothing where there is no table of goals. */
export function* repeatedHtml(repeated: RepeatedReport | null, id: string, voice: Voice): Generator<string> {
  if (repeated === null) return;
  const { heading, caption, columns } = REPEATED_TEXTS[voice.language];
  yield `<h3 id="${id}">${escapeHtml(heading)}</h3>\n<p>${escapeHtml(repeatedInWords(repeated, voice))}</p>\n`;
  if (repeated.listed.length === 0) return;
  const { indikator, omraade, aar, result, places } = columns;
  yield `<table aria-labelledby="${id}">\n<caption>${escapeHtml(caption)}</caption>\n<thead><tr>`;
  for (const name of [indikator, omraade, aar, result, places]) yield `<th scope="col">${escapeHtml(name)}</th>`;
  yield "</tr></thead>\n<tbody>\n";
  for (const one of repeated.listed) {
    const lines = placesInWords(one, voice).map((line) => `<p>${escapeHtml(line)}</p>`);
    const cells = [one.omraade, one.aar, agreementInWords(one, voice)].map((text) => `<td>${escapeHtml(text)}</td>`);
    yield `<tr><th scope="row">${escapeHtml(one.indikator)}</th>${cells.join("")}<td>${lines.join("")}</td></tr>\n`;
  }
  yield "</tbody>\n</table>\n";
  const more = moreRepeatedInWords(repeated, voice);
  if (more !== "") yield `<p>${escapeHtml(more)}</p>\n`;
}
