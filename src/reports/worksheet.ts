import type { NewCell, NewSheet } from "../hosts/newSheet";
import { REVIEW_TEXTS } from "../locales/reviewTexts";
import { COLUMNS, columnText, type Column } from "./columns";
import type { CheckReport, FileReport, ReportFinding } from "./model";
import { faultyInWords, sinceInWords, solvedInWords } from "./reviewWords";
import { madeInWords, planInWords, resultInWords, voiceOf, type Voice } from "./words";

/** Characters. */
const WIDTHS: Readonly<Record<Column, number>> = {
  severity: 11,
  sheet: 18,
  cell: 8,
  row: 36,
  what: 44,
  todo: 44,
  why: 44,
  rule: 22,
  status: 44,
};

/** The name Excel shows on the tab; short enough for any workbook. */
const SHEET_NAME = "Kontrolrapport";

/** The report of one workbook as a sheet of its own, each finding with a link to its cell. */
export function reportSheet(report: CheckReport, extra: readonly string[] = []): NewSheet {
  const voice = voiceOf(report.language);
  const { texts } = voice;
  const [file] = report.files;
  const made = madeInWords(report, voice);
  const head: NewCell[][] = [[{ value: texts.html.title, bold: true }]];
  const plan = file?.plan ?? null;
  if (plan !== null) head.push([planInWords(plan, voice)]);
  for (const line of extra) head.push([line]);
  if (file !== undefined) head.push([resultInWords(file, voice)]);
  if (file?.since) head.push([sinceInWords(file.since, voice)]);
  head.push([made], []);
  const headings = COLUMNS.map((column): NewCell => ({ value: texts.columns[column], bold: true, heading: true }));
  const toRow = (finding: ReportFinding): NewCell[] =>
    COLUMNS.map((column): NewCell => {
      const value = columnText(finding, column, voice);
      if (column !== "cell") return { value, wrap: true };
      return { value, linkTo: { sheet: finding.sheet, cell: finding.cell } };
    });
  return {
    name: SHEET_NAME,
    rows: [
      ...head,
      headings,
      ...(file?.findings ?? []).map(toRow),
      ...(file === undefined ? [] : reviewed(file, toRow, voice)),
    ],
    widths: COLUMNS.map((column) => WIDTHS[column]),
    frozenRows: head.length + 1,
  };
}

/** What has been accepted, acceptances that don't count, and what has been solved, each below a heading. */
function reviewed(
  { accepted, faulty, since }: FileReport,
  toRow: (finding: ReportFinding) => NewCell[],
  voice: Voice,
): NewCell[][] {
  const texts = REVIEW_TEXTS[voice.language];
  const block = (heading: string, rows: readonly NewCell[][]): NewCell[][] =>
    rows.length === 0 ? [] : [[], [{ value: heading, bold: true, heading: true }], ...rows];
  const lines = faulty.map((entry): NewCell[] => {
    const { about, fault, accepted: said } = faultyInWords(entry, voice);
    return [about, fault, said].map((value) => ({ value }));
  });
  const solved = since === null ? [] : solvedInWords(since, voice).map((value): NewCell[] => [{ value }]);
  return [
    ...block(texts.acceptedHeading, accepted.map(toRow)),
    ...block(texts.faultyHeading, lines),
    ...block(texts.solvedHeading, solved),
  ];
}
