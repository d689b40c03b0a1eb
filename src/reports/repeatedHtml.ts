import { REPEATED_TEXTS } from "../locales/repeatedTexts";
import { html, type Html } from "./htmlTag";
import type { RepeatedReport } from "./model";
import { agreementInWords, moreRepeatedInWords, placesInWords, repeatedInWords } from "./repeated";
import type { Voice } from "./voice";

/** The figures that stand in several places, in pieces; nothing where there is no table of goals. */
export function* repeatedHtml(repeated: RepeatedReport | null, id: string, voice: Voice): Generator<Html> {
  if (repeated === null) return;
  const { heading, caption, columns } = REPEATED_TEXTS[voice.language];
  yield html`<h3 id="${id}">${heading}</h3>\n<p>${repeatedInWords(repeated, voice)}</p>\n`;
  if (repeated.listed.length === 0) return;
  const { indikator, omraade, aar, result, places } = columns;
  yield html`<table aria-labelledby="${id}">\n<caption>${caption}</caption>\n<thead><tr>`;
  for (const name of [indikator, omraade, aar, result, places]) yield html`<th scope="col">${name}</th>`;
  yield html`</tr></thead>\n<tbody>\n`;
  for (const one of repeated.listed) {
    const lines = placesInWords(one, voice).map((line) => html`<p>${line}</p>`);
    const cells = [one.omraade, one.aar, agreementInWords(one, voice)].map((text) => html`<td>${text}</td>`);
    yield html`<tr><th scope="row">${one.indikator}</th>${cells}<td>${lines}</td></tr>\n`;
  }
  yield html`</tbody>\n</table>\n`;
  const more = moreRepeatedInWords(repeated, voice);
  if (more !== "") yield html`<p>${more}</p>\n`;
}
