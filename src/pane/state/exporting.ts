import { fillIn } from "../../locales/fillIn";
import { PANE_TEXTS } from "../../locales/paneTexts";
import type { CheckReport, FileReport, ReportFinding } from "../../reports/model";
import { localDay } from "./checking";
import { copy } from "./copying";
import type { PaneContext } from "./context";
import { addAndTell } from "./inserting";
import { LAZY_PARTS } from "../lazyParts";

export type DownloadFormat = "html" | "csv" | "json";

/** A blob's address is let go of after this: the download has begun by then. */
const RELEASE_MS = 60_000;

const TYPES: Readonly<Record<DownloadFormat, string>> = {
  html: "text/html;charset=utf-8",
  csv: "text/csv;charset=utf-8",
  json: "application/json",
};

/** Saves the findings as a file among the user's downloads. */
export async function download(
  pane: PaneContext,
  format: DownloadFormat,
  findings: readonly ReportFinding[],
): Promise<void> {
  const report = reportOf(pane, findings);
  if (report === null) return;
  const pieces = [...(await piecesOf(report, format))];
  saveFile(pane, { what: PANE_TEXTS[pane.state().language].export.fileName, format, pieces });
}

/** Saves a text as a file named after what it is and the workbook. */
export function saveFile(
  pane: PaneContext,
  { what, format, pieces }: { readonly what: string; readonly format: DownloadFormat; readonly pieces: string[] },
): void {
  const name = `${fileName(pane, what)}.${format}`;
  const url = URL.createObjectURL(new Blob(pieces, { type: TYPES[format] }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_MS);
  pane.dispatch({ type: "notice", notice: { kind: "saved", file: name } });
  tell(pane, fillIn(pane.state().language, PANE_TEXTS[pane.state().language].export.saved, { file: name }));
}

/** Adds the basis for LBF's indberetningsskema as new sheets. */
export async function insertBasis(pane: PaneContext): Promise<void> {
  const report = reportOf(pane, pane.state().report?.findings ?? []);
  if (report === null) return;
  await addAndTell(pane, {
    make: async () => (await LAZY_PARTS.basisSheets()).basisSheets(report),
    what: "report",
    sentence: PANE_TEXTS[pane.state().language].export.inserted,
  });
}

/** Copies the basis' indicators as a table, where no sheet can be added. */
export async function copyBasis(pane: PaneContext): Promise<void> {
  const report = reportOf(pane, pane.state().report?.findings ?? []);
  const [{ basisIndicatorSheet }, { templateAsTable }] = await Promise.all([
    LAZY_PARTS.basisSheets(),
    LAZY_PARTS.templateAsTable(),
  ]);
  const sheet = report === null ? null : basisIndicatorSheet(report);
  if (sheet === null) return;
  const said = PANE_TEXTS[pane.state().language].export.copiedOne;
  await copy(pane, templateAsTable(sheet), { notice: { kind: "copiedOne" }, said });
}

/** Adds the control report as sheets, with links to the findings' cells. */
export async function insertReport(pane: PaneContext, findings: readonly ReportFinding[]): Promise<void> {
  const report = reportOf(pane, findings);
  if (report === null) return;
  const { language, store } = pane.state();
  const texts = PANE_TEXTS[language];
  const areas = store?.settings.areas ?? [];
  const lines = areas.length === 0 ? [] : [`${texts.recognised.areas}: ${areas.join(", ")}`];
  await addAndTell(pane, {
    make: async () => (await LAZY_PARTS.worksheet()).reportSheets(report, lines),
    what: "report",
    sentence: texts.export.inserted,
  });
}

function tell(pane: PaneContext, text: string): void {
  pane.dispatch({ type: "announce", text });
}

async function piecesOf(report: CheckReport, format: DownloadFormat): Promise<Iterable<string>> {
  switch (format) {
    case "html":
      return (await LAZY_PARTS.reportHtml()).reportHtml(report);
    case "csv":
      return (await LAZY_PARTS.reportCsv()).reportCsv(report);
    case "json":
      return (await LAZY_PARTS.reportJson()).reportJson(report);
  }
}

/** The report of the findings alone; the summary still counts all, and says how many are left out. */
function reportOf(pane: PaneContext, findings: readonly ReportFinding[]): CheckReport | null {
  const { report, language } = pane.state();
  if (report === null) return null;
  const { program, today = localDay } = pane.props();
  const kept = new Set(findings);
  const file: FileReport = {
    ...report,
    file: workbookName(pane, report),
    findings,
    sections: report.sections.map((section) => {
      const shown = section.findings.filter((finding) => kept.has(finding));
      return { ...section, findings: shown, hidesSome: section.hidesSome || shown.length < section.findings.length };
    }),
  };
  return { program, language, today: today(), files: [file], passedOver: [], others: 0 };
}

function workbookName(pane: PaneContext, report: FileReport): string {
  return pane.props().fileName ?? report.plan?.name ?? PANE_TEXTS[pane.state().language].export.workbook;
}

/** "Kontrolrapport broendby-2025" */
function fileName(pane: PaneContext, what: string): string {
  const { report } = pane.state();
  const name = report === null ? "" : workbookName(pane, report);
  const base = name
    .replace(/\.[A-Za-z]{3,4}$/, "")
    .replace(/[\\/:*?"<>|\u0000-\u001f]/g, " ")
    .trim()
    .slice(0, 80);
  return `${what} ${base}`.trim();
}
