import type { Severity } from "../core/findings/finding";
import { CONTROL_REPORT_TEXTS } from "../locales/controlReportTexts";
import { fillIn } from "../locales/fillIn";
import { html, joined, type Html, type HtmlValue } from "./htmlTag";
import { aboutInWords, placeInWords, worstFirst, type FindingGroup } from "./groups";
import { entriesOf } from "./entries";
import type { FileReport, ReportFinding } from "./model";
import { severityHtml } from "./severityHtml";
import { statusInWords } from "./statusWords";
import { counted, type Voice } from "./voice";
import { changeInWords, fixInWords } from "./words";

/** The findings of all tables, the worst first, in pieces: what several cells share is said once, with the cells below. */
export function* findingsHtml({ findings }: FileReport, id: string, voice: Voice): Generator<Html> {
  if (findings.length === 0) return;
  const { severity, finding } = voice.texts.html;
  yield html`<h3 id="${id}">${CONTROL_REPORT_TEXTS[voice.language].findings}</h3>
<table class="findings" aria-labelledby="${id}">
<thead><tr><th scope="col">${severity}</th><th scope="col">${finding}</th></tr></thead>
<tbody>
`;
  const reasons = new Set<string>();
  for (const group of worstFirst(entriesOf(findings))) {
    const isSaid = reasons.has(group.why);
    reasons.add(group.why);
    yield groupHtml(group, isSaid ? "again" : "first", voice);
  }
  yield html`</tbody>\n</table>\n`;
}

/** A group of more places may go on over the page. */
const MOST_TOGETHER = 8;

function groupHtml(group: FindingGroup, reason: "first" | "again", voice: Voice): Html {
  const { severity, heading, todo, findings } = group;
  const count = findings.length > 1 ? ` (${counted(voice.texts.times, findings.length, voice)})` : "";
  const lines = [
    html`<p class="what">${heading.replace(/\.$/, count === "" ? "." : "")}${count}</p>`,
    html`<p class="todo">${todo}</p>`,
    fixesHtml(findings, voice),
    html`<ul class="places">\n${findings.map((finding) => placeHtml(finding, group, voice))}</ul>`,
    whyHtml(findings[0], reason, voice),
  ];
  const length = findings.length > MOST_TOGETHER ? html` class="long"` : null;
  return html`<tr${length}><th scope="row">${markHtml(severity, voice)}</th><td>${lines}</td></tr>\n`;
}

function markHtml(severity: Severity, { texts }: Voice): Html {
  return severityHtml(severity, texts.severity[severity]);
}

/** What can be put right by the program, each kind of repair once. */
function fixesHtml(findings: readonly ReportFinding[], voice: Voice): HtmlValue {
  const said = new Set(findings.flatMap(({ fix }) => (fix === null ? [] : [fixInWords(fix, voice)])));
  return [...said].map((text) => html`<p>${text}</p>`);
}

function placeHtml(finding: ReportFinding, group: FindingGroup, voice: Voice): Html {
  const { fix, related, review, sheet } = finding;
  const cells = related.map((ref) => (ref.sheet === sheet ? ref.cell : `${ref.sheet}!${ref.cell}`)).join(", ");
  const notes = [
    statusInWords(review, voice),
    ...(fix?.changes ?? []).map((change) => changeInWords(change, voice)),
    cells === "" ? "" : fillIn(voice.language, voice.texts.html.related, { cells }),
  ];
  const about = aboutInWords(finding, group);
  const said = [
    html`<b class="cell">${placeInWords(finding)}</b>`,
    about.what,
    ...[about.row ?? "", ...notes].map((text) => (text === "" ? null : html`<span class="row">${text}</span>`)),
  ];
  return html`<li>${joined(said, " ")}</li>\n`;
}

/** On paper a reason that stands above already isn't said again. */
function whyHtml(finding: ReportFinding | undefined, reason: "first" | "again", { texts, language }: Voice): HtmlValue {
  if (finding === undefined) return null;
  const { why, rule, basis } = finding;
  const id = fillIn(language, texts.html.rule, { rule, basis });
  return html`<details class="why ${reason}"><summary>${texts.html.why}</summary><p>${why} <span class="soft">${id}</span></p></details>`;
}
