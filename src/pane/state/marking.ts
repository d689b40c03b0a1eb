import type { Severity } from "../../core/findings/finding";
import type { Host, Mark } from "../../hosts/host";
import { fillIn } from "../../locales/fillIn";
import { PANE_TEXTS } from "../../locales/paneTexts";
import type { ReportFinding } from "../../reports/model";
import { SEVERITIES } from "../../reports/summary";
import { counted, voiceOf } from "../../reports/voice";
import { withHost, type PaneContext } from "./context";

/** Marks the cells of the findings, in place of marks made before. */
export async function markFindings(pane: PaneContext): Promise<void> {
  const { report, language } = pane.state();
  if (report === null) return;
  const marks = marksOf(report.findings);
  const done = await withHost(pane, "mark", (host) => host.mark(marks));
  if (done === null) return;
  const isNew = !pane.state().marked;
  pane.dispatch({ type: "marked", marked: true });
  const texts = PANE_TEXTS[language].check;
  if (done.result.length > 0) tellRefused(pane, texts.markRefused, done.result);
  else if (isNew) pane.dispatch({ type: "announce", text: counted(texts.marked, marks.length, voiceOf(language)) });
}

/** The same as the user types: what stands in the way is no news to her, and is tried again. */
export async function markQuietly(pane: PaneContext, host: Host): Promise<void> {
  const { report } = pane.state();
  if (report !== null) await host.mark(marksOf(report.findings));
}

/** Removes all marks. */
export async function removeMarks(pane: PaneContext): Promise<void> {
  const done = await withHost(pane, "mark", (host) => host.unmark());
  if (done === null) return;
  const texts = PANE_TEXTS[pane.state().language].check;
  // Those of a protected sheet stand still, and can be tried again.
  pane.dispatch({ type: "marked", marked: done.result.length > 0 });
  if (done.result.length > 0) tellRefused(pane, texts.unmarkRefused, done.result);
  else pane.dispatch({ type: "announce", text: texts.unmarked });
}

function tellRefused(pane: PaneContext, sentence: string, sheets: readonly string[]): void {
  const text = fillIn(pane.state().language, sentence, { sheets: sheets.map((name) => `”${name}”`).join(", ") });
  pane.dispatch({ type: "notice", notice: { kind: "said", text, tone: "warning" } });
  pane.dispatch({ type: "announce", text });
}

/** One mark a cell, by its worst finding. */
function marksOf(findings: readonly ReportFinding[]): Mark[] {
  const worst = new Map<string, Mark>();
  for (const { sheet, cell, severity } of findings) {
    const key = `${sheet}!${cell}`;
    const known = worst.get(key);
    if (known === undefined || rank(severity) < rank(known.severity)) worst.set(key, { sheet, cell, severity });
  }
  return [...worst.values()];
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}
