import { CONTROL_REPORT_TEXTS } from "../locales/controlReportTexts";
import { fillIn } from "../locales/fillIn";
import { REVIEW_TEXTS } from "../locales/reviewTexts";
import { STORED_TEXTS } from "../locales/storedTexts";
import { writtenDate, writtenNumber } from "../locales/written";
import { comparedHtml } from "./comparedHtml";
import { factsHtml, signaturesHtml } from "./controlHtml";
import { html, type Html } from "./htmlTag";
import { findingsHtml } from "./findingsHtml";
import type { CheckReport, FileReport } from "./model";
import { pageHtml, type RunningLines } from "./page";
import { receiptHtml } from "./receiptHtml";
import { repeatedHtml } from "./repeatedHtml";
import { reviewHtml } from "./reviewHtml";
import { severityHtml } from "./severityHtml";
import { staffingHtml } from "./staffingHtml";
import { storedInWords } from "./storedWords";
import { SEVERITIES, totalOf } from "./summary";
import { voiceOf, type Voice } from "./voice";
import {
  checkedInWords,
  hiddenInWords,
  madeInWords,
  notCheckedInWords,
  passedOverInWords,
  planInWords,
  resultInWords,
  summaryInWords,
} from "./words";

/** The report as one page that can be mailed and printed, in pieces. */
export function* reportHtml(report: CheckReport): Generator<string> {
  const voice = voiceOf(report.language);
  const texts = voice.texts.html;
  const title = report.files.length === 1 ? `${texts.title}: ${baseName(report.files[0]?.file ?? "")}` : texts.title;
  const made = madeInWords(report, voice);
  const running = runningLines(report, voice);
  yield* pageHtml({ language: report.language, title, made, running }, contents());

  function* contents(): Generator<Html> {
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

/** What tells a loose page: which plan and when it was checked; and where those who sign put their initials. */
function runningLines({ files, today, language }: CheckReport, voice: Voice): RunningLines {
  const { pages } = CONTROL_REPORT_TEXTS[language];
  const [only, ...others] = files;
  const isSigned = others.length === 0 && only?.problem === null;
  return {
    about:
      isSigned && only.plan !== null
        ? planInWords({ ...only.plan, name: only.plan.name ?? baseName(only.file) }, voice)
        : voice.texts.html.title,
    date: fillIn(language, pages.checked, { date: writtenDate(today, language) }),
    initials: isSigned ? pages.initials : null,
    pageOf: pages.pageOf,
  };
}

function* overview(files: readonly FileReport[], voice: Voice): Generator<Html> {
  const { texts, language } = voice;
  const counts = summaryInWords(totalOf(files), voice);
  yield html`<h2 id="overview">${texts.html.summary}</h2>
<p class="result">${fillIn(language, texts.resultOfAll, { files: files.length, counts })}</p>
<table aria-labelledby="overview">
<thead><tr><th scope="col">${texts.html.file}</th>`;
  for (const severity of SEVERITIES) yield html`<th scope="col" class="number">${texts.severities[severity]}</th>`;
  yield html`<th scope="col" class="number">${REVIEW_TEXTS[language].acceptedHeading}</th>`;
  yield html`</tr></thead>\n<tbody>\n`;
  for (const [index, file] of files.entries()) {
    const link = html`<a href="#file-${index + 1}">${baseName(file.file)}</a>`;
    const plan = file.problem === null ? (file.plan?.name ?? texts.noPlan) : texts.html.unread;
    yield html`<tr><th scope="row">${link}<br><span class="soft">${plan}</span></th>`;
    for (const count of [...SEVERITIES, "accepted"] as const) {
      yield html`<td class="number">${file.problem === null ? writtenNumber(file.summary[count], language) : "–"}</td>`;
    }
    yield html`</tr>\n`;
  }
  yield html`</tbody>\n</table>\n`;
}

function* fileHtml(
  file: FileReport,
  { id, name }: { readonly id: string; readonly name: string },
  voice: Voice,
): Generator<Html> {
  const { texts } = voice;
  yield html`<section aria-labelledby="${id}">\n<h2 id="${id}">${name}</h2>\n`;
  if (file.problem !== null) {
    const { what, todo } = file.problem.sentence;
    yield html`<p class="result">${severityHtml("error", texts.html.unread)}</p>\n${paragraph(`${what} ${todo}`)}</section>\n`;
    return;
  }
  yield factsHtml(file, voice);
  yield* conclusion(file, voice);
  yield* findingsHtml(file, `${id}-findings`, voice);
  yield* reviewHtml(file, `${id}-review`, voice);
  if (file.staffing !== null) yield* staffingHtml(file.staffing, `${id}-staffing`, voice);
  yield* comparedHtml(file.compared, `${id}-compared`, voice);
  yield* repeatedHtml(file.repeated, `${id}-repeated`, voice);
  yield* receiptHtml(file, `${id}-receipt`, voice);
  yield html`</section>\n`;
}

function* conclusion(file: FileReport, voice: Voice): Generator<Html> {
  yield html`<p class="result">${resultInWords(file, voice)}</p>\n`;
  for (const line of [hiddenInWords(file, voice), checkedInWords(file, voice)])
    if (line !== null) yield paragraph(line);
  const stored = file.stored.map((entry) => storedInWords(entry, voice));
  yield* listHtml(STORED_TEXTS[voice.language].heading, stored);
  yield* listHtml(voice.texts.notCheckedHeading, notCheckedInWords(file, voice));
}

function* listHtml(heading: string, sentences: readonly string[]): Generator<Html> {
  if (sentences.length === 0) return;
  yield html`${paragraph(heading)}<ul>\n`;
  for (const sentence of sentences) yield html`<li>${sentence}</li>\n`;
  yield html`</ul>\n`;
}

function paragraph(text: string): Html {
  return html`<p>${text}</p>\n`;
}

/** The file's name without the folders it lies in, by either system's separator. */
function baseName(path: string): string {
  return path.split(/[\\/]/).pop() ?? path;
}
