import type { Severity } from "../core/findings/finding";
import { fillIn } from "../locales/fillIn";
import { REVIEW_TEXTS } from "../locales/reviewTexts";
import { STORED_TEXTS } from "../locales/storedTexts";
import { writtenNumber } from "../locales/written";
import { comparedHtml } from "./comparedHtml";
import { factsHtml, signaturesHtml } from "./controlHtml";
import { entriesOf } from "./entries";
import { escapeHtml } from "./escape";
import type { CheckReport, FileReport, ReportFinding, Section } from "./model";
import { pageHtml } from "./page";
import { receiptHtml } from "./receiptHtml";
import { repeatedHtml } from "./repeatedHtml";
import { reviewHtml } from "./reviewHtml";
import { statusInWords } from "./statusWords";
import { staffingHtml } from "./staffingHtml";
import { storedInWords } from "./storedWords";
import { SEVERITIES, totalOf } from "./summary";
import { voiceOf, type Voice } from "./voice";
import {
  changeInWords,
  checkedInWords,
  emptySectionInWords,
  fixInWords,
  hiddenInWords,
  madeInWords,
  notCheckedInWords,
  passedOverInWords,
  resultInWords,
  summaryInWords,
  tableInWords,
} from "./words";

/** Shapes that differ without colour: a cross in an octagon, a triangle, a ring with an i. */
const ICONS: Readonly<Record<Severity, string>> = {
  error: "M5 0h6l5 5v6l-5 5H5l-5-5V5zM4.6 6l2 2-2 2L6 11.4l2-2 2 2 1.4-1.4-2-2 2-2L10 4.6l-2 2-2-2z",
  warning: "M8 1l7.5 14H.5zM7 6v5h2V6zm0 6v2h2v-2z",
  info: "M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm0 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM7 7h2v5H7zm0-3h2v2H7z",
};

/** The report as one page that can be mailed and printed, in pieces. */
export function* reportHtml(report: CheckReport): Generator<string> {
  const voice = voiceOf(report.language);
  const { html } = voice.texts;
  const title = report.files.length === 1 ? `${html.title}: ${baseName(report.files[0]?.file ?? "")}` : html.title;
  const made = madeInWords(report, voice);
  yield* pageHtml({ language: report.language, title, made }, contents());

  function* contents(): Generator<string> {
    if (report.files.length > 1) yield* overview(report.files, voice);
    yield* listHtml(voice.texts.passedOverHeading, passedOverInWords(report, voice));
    const [only, ...others] = report.files;
    for (const [index, file] of report.files.entries()) {
      // The page's own title names the file already.
      const name = (others.length === 0 ? file.plan?.name : null) ?? baseName(file.file);
      yield* fileHtml(file, { id: `file-${index + 1}`, name }, voice);
    }
    if (others.length === 0 && only?.problem === null) yield signaturesHtml(voice);
  }
}

function* overview(files: readonly FileReport[], voice: Voice): Generator<string> {
  const { texts, language } = voice;
  const counts = summaryInWords(totalOf(files), voice);
  yield `<h2 id="overview">${escapeHtml(texts.html.summary)}</h2>
<p class="result">${escapeHtml(fillIn(language, texts.resultOfAll, { files: files.length, counts }))}</p>
<table aria-labelledby="overview">
<thead><tr><th scope="col">${escapeHtml(texts.html.file)}</th>`;
  for (const severity of SEVERITIES)
    yield `<th scope="col" class="number">${escapeHtml(texts.severities[severity])}</th>`;
  yield `<th scope="col" class="number">${escapeHtml(REVIEW_TEXTS[language].acceptedHeading)}</th>`;
  yield "</tr></thead>\n<tbody>\n";
  for (const [index, file] of files.entries()) {
    const link = `<a href="#file-${index + 1}">${escapeHtml(baseName(file.file))}</a>`;
    const plan = file.problem === null ? (file.plan?.name ?? texts.noPlan) : texts.html.unread;
    yield `<tr><th scope="row">${link}<br><span class="soft">${escapeHtml(plan)}</span></th>`;
    for (const count of [...SEVERITIES, "accepted"] as const) {
      yield `<td class="number">${file.problem === null ? writtenNumber(file.summary[count], language) : "–"}</td>`;
    }
    yield "</tr>\n";
  }
  yield "</tbody>\n</table>\n";
}

function* fileHtml(
  file: FileReport,
  { id, name }: { readonly id: string; readonly name: string },
  voice: Voice,
): Generator<string> {
  const { texts } = voice;
  yield `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(name)}</h2>\n`;
  if (file.problem !== null) {
    const { what, todo } = file.problem.sentence;
    yield `<p class="result">${severityHtml("error", texts.html.unread)}</p>\n${paragraph(`${what} ${todo}`)}</section>\n`;
    return;
  }
  yield factsHtml(file, voice);
  yield* conclusion(file, voice);
  if (file.staffing !== null) yield* staffingHtml(file.staffing, `${id}-staffing`, voice);
  yield* comparedHtml(file.compared, `${id}-compared`, voice);
  yield* repeatedHtml(file.repeated, `${id}-repeated`, voice);
  for (const [part, section] of file.sections.entries()) yield* sectionHtml(section, `${id}-${part + 1}`, voice);
  yield* reviewHtml(file, `${id}-review`, voice);
  yield* receiptHtml(file, `${id}-receipt`, voice);
  yield "</section>\n";
}

function* conclusion(file: FileReport, voice: Voice): Generator<string> {
  yield `<p class="result">${escapeHtml(resultInWords(file, voice))}</p>\n`;
  for (const line of [hiddenInWords(file, voice), checkedInWords(file, voice)])
    if (line !== null) yield paragraph(line);
  const stored = file.stored.map((entry) => storedInWords(entry, voice));
  yield* listHtml(STORED_TEXTS[voice.language].heading, stored);
  yield* listHtml(voice.texts.notCheckedHeading, notCheckedInWords(file, voice));
}

function* listHtml(heading: string, sentences: readonly string[]): Generator<string> {
  if (sentences.length === 0) return;
  yield `${paragraph(heading)}<ul>\n`;
  for (const sentence of sentences) yield `<li>${escapeHtml(sentence)}</li>\n`;
  yield "</ul>\n";
}

function* sectionHtml(section: Section, id: string, voice: Voice): Generator<string> {
  const { sheet, table, findings } = section;
  const { texts } = voice;
  yield `<h3 id="${id}">${escapeHtml(sheet)}</h3>\n`;
  const about = escapeHtml(table === null ? texts.elsewhere : tableInWords(table, voice));
  if (findings.length === 0) {
    yield `<p class="soft">${about}</p>\n${paragraph(emptySectionInWords(section, voice))}`;
    return;
  }
  const { cell, severity, finding } = texts.html;
  yield `<table aria-labelledby="${id}">
<caption>${about}</caption>
<thead><tr><th scope="col">${cell}</th><th scope="col">${severity}</th><th scope="col">${finding}</th></tr></thead>
<tbody>
`;
  for (const entry of entriesOf(findings)) yield findingHtml(entry, voice);
  yield "</tbody>\n</table>\n";
}

function findingHtml(finding: ReportFinding, voice: Voice): string {
  const { texts } = voice;
  const { severity, cell, row, what, todo } = finding;
  const lines = [
    `<p class="what">${escapeHtml(what)}</p>`,
    row === null ? "" : `<p class="row">${escapeHtml(row)}</p>`,
    paragraph(todo),
    statusHtml(finding, voice),
    fixHtml(finding, voice),
    whyHtml(finding, voice),
  ];
  return `<tr><th scope="row" class="cell">${escapeHtml(cell)}</th><td>${severityHtml(severity, texts.severity[severity])}</td><td>${lines.join("")}</td></tr>\n`;
}

function statusHtml({ review }: ReportFinding, voice: Voice): string {
  const status = statusInWords(review, voice);
  return status === "" ? "" : `<p class="soft">${escapeHtml(status)}</p>`;
}

function fixHtml({ fix }: ReportFinding, voice: Voice): string {
  if (fix === null) return "";
  const changes = fix.changes.map((change) => `<p class="soft">${escapeHtml(changeInWords(change, voice))}</p>`);
  return paragraph(fixInWords(fix, voice)) + changes.join("");
}

function whyHtml({ why, rule, basis, related, sheet }: ReportFinding, { texts: { html }, language }: Voice): string {
  const cells = related.map((ref) => (ref.sheet === sheet ? ref.cell : `${ref.sheet}!${ref.cell}`)).join(", ");
  const see = cells === "" ? "" : paragraph(fillIn(language, html.related, { cells }));
  const id = `<p class="soft">${escapeHtml(fillIn(language, html.rule, { rule, basis }))}</p>`;
  return `<details><summary>${escapeHtml(html.why)}</summary>${paragraph(why)}${see}${id}</details>`;
}

function severityHtml(severity: Severity, word: string): string {
  const icon = `<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path fill-rule="evenodd" d="${ICONS[severity]}"/></svg>`;
  return `<span class="severity ${severity}">${icon} ${escapeHtml(word)}</span>`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>\n`;
}

/** The file's name without the folders it lies in, by either system's separator. */
function baseName(path: string): string {
  return path.split(/[\\/]/).pop() ?? path;
}
