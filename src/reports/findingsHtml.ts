import type { Severity } from "../core/findings/finding";
import { CONTROL_REPORT_TEXTS } from "../locales/controlReportTexts";
import { fillIn } from "../locales/fillIn";
import { escapeHtml } from "./escape";
import { aboutInWords, placeInWords, worstFirst, type FindingGroup } from "./groups";
import { entriesOf } from "./entries";
import type { FileReport, ReportFinding } from "./model";
import { severityHtml } from "./severityHtml";
import { statusInWords } from "./statusWords";
import { counted, type Voice } from "./voice";
import { changeInWords, fixInWords } from "./words";

/** The findings of all tables, the worst first, in pieces: what several cells share is said once, with the cells below. */
export function* findingsHtml({ findings }: FileReport, id: string, voice: Voice): Generator<string> {
  if (findings.length === 0) return;
  const { severity, finding } = voice.texts.html;
  yield `<h3 id="${id}">${escapeHtml(CONTROL_REPORT_TEXTS[voice.language].findings)}</h3>
<table class="findings" aria-labelledby="${id}">
<thead><tr><th scope="col">${escapeHtml(severity)}</th><th scope="col">${escapeHtml(finding)}</th></tr></thead>
<tbody>
`;
  const reasons = new Set<string>();
  for (const group of worstFirst(entriesOf(findings))) {
    const isSaid = reasons.has(group.why);
    reasons.add(group.why);
    yield groupHtml(group, isSaid ? "again" : "first", voice);
  }
  yield "</tbody>\n</table>\n";
}

/** A group of more places may go on over the page. */
const MOST_TOGETHER = 8;

function groupHtml(group: FindingGroup, reason: "first" | "again", voice: Voice): string {
  const { severity, heading, todo, findings } = group;
  const count = findings.length > 1 ? ` (${counted(voice.texts.times, findings.length, voice)})` : "";
  const lines = [
    `<p class="what">${escapeHtml(heading.replace(/\.$/, count === "" ? "." : ""))}${escapeHtml(count)}</p>`,
    `<p class="todo">${escapeHtml(todo)}</p>`,
    fixesHtml(findings, voice),
    `<ul class="places">\n${findings.map((finding) => placeHtml(finding, group, voice)).join("")}</ul>`,
    whyHtml(findings[0], reason, voice),
  ];
  const length = findings.length > MOST_TOGETHER ? ' class="long"' : "";
  return `<tr${length}><th scope="row">${markHtml(severity, voice)}</th><td>${lines.join("")}</td></tr>\n`;
}

function markHtml(severity: Severity, { texts }: Voice): string {
  return severityHtml(severity, texts.severity[severity]);
}

/** What can be put right by the program, each kind of repair once. */
function fixesHtml(findings: readonly ReportFinding[], voice: Voice): string {
  const said = new Set(findings.flatMap(({ fix }) => (fix === null ? [] : [fixInWords(fix, voice)])));
  return [...said].map((text) => `<p>${escapeHtml(text)}</p>`).join("");
}

function placeHtml(finding: ReportFinding, group: FindingGroup, voice: Voice): string {
  const { fix, related, review, sheet } = finding;
  const cells = related.map((ref) => (ref.sheet === sheet ? ref.cell : `${ref.sheet}!${ref.cell}`)).join(", ");
  const notes = [
    statusInWords(review, voice),
    ...(fix?.changes ?? []).map((change) => changeInWords(change, voice)),
    cells === "" ? "" : fillIn(voice.language, voice.texts.html.related, { cells }),
  ];
  const about = aboutInWords(finding, group);
  const said = [
    `<b class="cell">${escapeHtml(placeInWords(finding))}</b>`,
    about.what === null ? "" : escapeHtml(about.what),
    ...[about.row ?? "", ...notes].map((text) => (text === "" ? "" : `<span class="row">${escapeHtml(text)}</span>`)),
  ];
  return `<li>${said.filter((part) => part !== "").join(" ")}</li>\n`;
}

/** On paper a reason that stands above already isn't said again. */
function whyHtml(finding: ReportFinding | undefined, reason: "first" | "again", { texts, language }: Voice): string {
  if (finding === undefined) return "";
  const { why, rule, basis } = finding;
  const { html } = texts;
  const id = fillIn(language, html.rule, { rule, basis });
  return `<details class="why ${reason}"><summary>${escapeHtml(html.why)}</summary><p>${escapeHtml(why)} <span class="soft">${escapeHtml(id)}</span></p></details>`;
}
