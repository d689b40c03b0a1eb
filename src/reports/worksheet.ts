import type { NewCell, NewSheet, StyledCell } from "../core/workbook/newSheet";
import { CONTROL_REPORT_TEXTS } from "../locales/controlReportTexts";
import { REVIEW_TEXTS } from "../locales/reviewTexts";
import { fittedWidths } from "./columnWidths";
import { COLUMNS, columnText, type Column } from "./columns";
import { coverSheet } from "./coverSheet";
import type { CheckReport, FileReport, ReportFinding } from "./model";
import { signedLines } from "./pageLines";
import { entriesOf } from "./entries";
import { faultyInWords, sinceInWords, solvedInWords } from "./reviewWords";
import { staffingSheet } from "./staffingTable";
import { voiceOf, type Voice } from "./voice";
import { hiddenInWords, madeInWords } from "./words";

/** Why stands on the first sheet, once for all that it is the reason of. */
const LISTED: readonly Column[] = COLUMNS.filter((column) => column !== "why");

/** Characters at most; together as much as a landscape page takes without becoming too small to read. */
const MOST: Readonly<Record<Column, number>> = {
  severity: 11,
  sheet: 24,
  cell: 8,
  row: 32,
  what: 42,
  todo: 36,
  why: 0,
  rule: 26,
  status: 30,
};

/** The rows above the findings. */
const HEAD_ROWS = 3;

/**
 * The control report of one workbook as sheets that print on A4: what was checked and found in short, with room for
 * signatures; every finding, with a link to its cell; and the staff beside the budget. `extra` are lines for the first.
 */
export function reportSheets(report: CheckReport, extra: readonly string[] = []): NewSheet[] {
  const [file] = report.files;
  if (file === undefined) return [];
  const sheets = [coverSheet(report, file, extra), findingSheet(report, file)];
  if (file.staffing === null) return sheets;
  const staffing = staffingSheet(file.staffing, "share", report.language);
  const page = staffing.page === undefined ? {} : { page: { ...staffing.page, ...signedLines(report, file) } };
  return [...sheets, { ...staffing, ...page }];
}

function findingSheet(report: CheckReport, file: FileReport): NewSheet {
  const voice = voiceOf(report.language);
  const { texts } = voice;
  const { sheets } = CONTROL_REPORT_TEXTS[report.language];
  const names = LISTED.map((column) => texts.columns[column]);
  const headings = names.map((value): NewCell => ({ value, bold: true, heading: true, wrap: true }));
  const toRow = (finding: ReportFinding): NewCell[] =>
    LISTED.map((column): StyledCell => {
      const value = columnText(finding, column, voice);
      if (column !== "cell") return { value, wrap: true };
      return { value, wrap: true, linkTo: { sheet: finding.sheet, cell: finding.cell } };
    });
  const listed = entriesOf(file.findings).map(toRow);
  const rows = [...listed, ...file.accepted.map(toRow)];
  const about = [sheets.findings, file.plan?.name ?? null].filter((part) => part !== null).join(": ");
  return {
    name: sheets.findings,
    role: "report",
    rows: [
      [{ value: about, bold: true }],
      [madeInWords(report, voice)],
      headings,
      ...(listed.length === 0 ? [[noneInWords(file, voice)]] : listed),
      ...[hiddenInWords(file, voice)].flatMap((hidden) => (hidden === null ? [] : [[hidden]])),
      ...reviewed(file, toRow, voice),
    ],
    widths: fittedWidths(names, rows, (at) => ({ least: 8, most: MOST[LISTED[at] ?? "what"] })),
    frozenRows: HEAD_ROWS,
    ...(listed.length === 0
      ? {}
      : {
          filter: { top: HEAD_ROWS - 1, left: 0, bottom: HEAD_ROWS - 1 + listed.length, right: LISTED.length - 1 },
        }),
    page: { orientation: "landscape", repeatedRow: HEAD_ROWS - 1, ...signedLines(report, file) },
  };
}

/** What stands in place of findings where none is listed. */
function noneInWords(file: FileReport, { texts }: Voice): string {
  const { error, warning, info } = file.summary;
  return error + warning + info === 0 ? texts.nothingInTable : texts.hiddenHere;
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
  const changes: NewCell[][] = since === null ? [] : [[], [sinceInWords(since, voice)]];
  const solved = since === null ? [] : solvedInWords(since, voice).map((value): NewCell[] => [{ value }]);
  return [
    ...block(texts.acceptedHeading, accepted.length === 0 ? [] : [[texts.unverified], ...accepted.map(toRow)]),
    ...block(texts.faultyHeading, accepted.length > 0 || lines.length === 0 ? lines : [[texts.unverified], ...lines]),
    ...changes,
    ...block(texts.solvedHeading, solved),
  ];
}
