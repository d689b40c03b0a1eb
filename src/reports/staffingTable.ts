import {
  absentAgreements,
  type MatrixCell,
  type MatrixRow,
  type MatrixSum,
  type StaffingMatrix,
  type Work,
  type WorkSum,
} from "../core/pairing/matrix";
import { styledCell, type NewCell, type NewSheet } from "../core/workbook/newSheet";
import { fillIn } from "../locales/fillIn";
import { fittedWidths } from "./columnWidths";
import { STAFFING_TEXTS, type StaffingViewTexts } from "../locales/staffingTexts";
import type { Language } from "../locales/types";
import { writtenNumber } from "../locales/written";
import { csvLines, type CsvField } from "./csvLines";
import { plain, tabField } from "./escape";
import { gridHtml } from "./gridHtml";

/** What the work is shown in. */
export type WorkUnit = "share" | "hours" | "fullTime";

/** A text, a figure with the decimals it is shown with, or nothing. */
type Entry = string | { readonly value: number; readonly decimals: number } | null;

interface StaffingTable {
  readonly title: string;
  readonly headings: readonly string[];
  readonly body: readonly (readonly Entry[])[];
  readonly sums: readonly (readonly Entry[])[];
}

/** The matrix for the clipboard: a table that Word, a mail or a sheet takes with its lines, and tabs between columns. */
export function staffingClipboard(
  matrix: StaffingMatrix,
  unit: WorkUnit,
  language: Language,
): { readonly text: string; readonly html: string } {
  const { headings, body, sums } = tableOf(matrix, unit, STAFFING_TEXTS[language]);
  const rows = [...body, ...sums].map((row) => row.map((entry) => written(entry, language)));
  return {
    html: gridHtml(headings, rows),
    text: [headings, ...rows].map((texts) => texts.map(tabField).join("\t")).join("\n"),
  };
}

/** The matrix as CSV. */
export function* staffingCsv(matrix: StaffingMatrix, unit: WorkUnit, language: Language): Generator<string> {
  const { headings, body, sums } = tableOf(matrix, unit, STAFFING_TEXTS[language]);
  const field = (entry: Entry): CsvField =>
    entry === null || typeof entry === "string" ? (entry ?? "") : { as: written(entry, language) };
  yield* csvLines([headings, ...[...body, ...sums].map((row) => row.map(field))]);
}

/** The matrix as a sheet of its own, figures as numbers, each position with a link to its cell in the budget. */
export function staffingSheet(matrix: StaffingMatrix, unit: WorkUnit, language: Language): NewSheet {
  const texts = STAFFING_TEXTS[language];
  const { title, headings, body, sums } = tableOf(matrix, unit, texts);
  const cell = (entry: Entry): NewCell =>
    entry === null
      ? null
      : typeof entry === "string"
        ? { value: entry, wrap: true }
        : { value: entry.value, numberFormat: entry.decimals === 2 ? "0.00" : "0.0" };
  const bold = (entry: Entry): NewCell => ({ ...styledCell(cell(entry)), bold: true });
  const rows = body.map((row, index): NewCell[] => {
    const at = matrix.rows[index]?.at ?? matrix.rows[index]?.total.lines[0] ?? null;
    const [position = null, ...rest] = row.map(cell);
    return [at === null ? position : { ...styledCell(position), linkTo: at }, ...rest];
  });
  return {
    name: texts.table.sheetName,
    role: "report",
    rows: [
      [{ value: title, bold: true }],
      [`${texts.unit}: ${texts.table.units[unit]}`],
      [],
      headings.map((value): NewCell => ({ value, bold: true, heading: true, wrap: true })),
      ...rows,
      // The remark is the same for all sums, and is read once.
      ...sums.map((row, line) => row.slice(0, line === 0 ? row.length : -1).map(bold)),
    ],
    widths: fittedWidths(headings, [...rows, ...sums.map((row) => row.map(cell))], (column) =>
      column < 2 ? { least: 16, most: 30 } : { least: 11, most: column === headings.length - 1 ? 34 : 14 },
    ),
    frozenRows: 4,
    page: { orientation: "landscape", repeatedRow: 3 },
  };
}

/** Stands where the workbook says nothing; the note at the end says why. */
const ABSENT = "–";

function tableOf(matrix: StaffingMatrix, unit: WorkUnit, texts: StaffingViewTexts): StaffingTable {
  const { table } = texts;
  const sides = ({ agreement, budget }: Record<"agreement" | "budget", Entry>): Entry[] =>
    matrix.hasBudget ? [agreement, budget] : [agreement];
  const areas = [...matrix.areas, texts.all];
  const headings = areas.flatMap((area) => [
    fillIn("da", table.agreement, { area }),
    ...(matrix.hasBudget ? [fillIn("da", table.budget, { area })] : []),
  ]);
  const cells = (cell: MatrixCell | null, isAbsent: boolean): Entry[] =>
    sides({
      agreement: isAbsent ? ABSENT : figure(cell?.agreement ?? null, unit),
      budget: figure(cell?.budget ?? null, unit),
    });
  const all: readonly MatrixSum[] = [...matrix.sums, matrix.total];
  const sum = (name: string, pick: (sum: WorkSum) => Entry): Entry[] => {
    const isWhole = all.every(({ agreement, budget }) => agreement?.isWhole !== false && budget.isWhole);
    const absent = absentAgreements(matrix);
    const notes = [
      isWhole ? null : table.incomplete,
      absent.length === 0 ? null : fillIn("da", table.absent, { areas: absent.join(", ") }),
    ].filter((note) => note !== null);
    return [
      name,
      null,
      ...all.flatMap(({ agreement, budget }) =>
        sides({ agreement: agreement === null ? ABSENT : pick(agreement), budget: pick(budget) }),
      ),
      notes.length === 0 ? null : notes.join(". "),
    ];
  };
  return {
    title: table.title,
    headings: [table.position, table.activity, ...headings, table.note],
    body: matrix.rows.map((row) => [
      plain(row.stilling),
      row.activity === null ? null : plain(row.activity),
      ...[...row.cells, row.total].flatMap((one, index) => cells(one, all[index]?.agreement === null)),
      noteOf(row, matrix, texts),
    ]),
    sums: [
      sum(table.hours, ({ hours }) => ({ value: rounded(hours, 2), decimals: 2 })),
      sum(table.fullTime, ({ fullTime }) => ({ value: rounded(fullTime, 2), decimals: 2 })),
      sum(table.weight, ({ weight }) => (weight === null ? null : { value: rounded(weight * 100, 1), decimals: 1 })),
    ],
  };
}

function noteOf(row: MatrixRow, { hasBudget, areas }: StaffingMatrix, texts: StaffingViewTexts): string | null {
  const where = areas.filter((_, index) => row.cells[index]?.differs === true).join(", ");
  const notes = [
    where === "" ? null : `${texts.differs}: ${where}`,
    row.total.isQuestion ? texts.question : null,
    row.kind === "external" ? texts.external : null,
    row.kind === "line" && hasBudget ? texts.notInBudget : null,
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(". ");
}

function figure(work: Work | null, unit: WorkUnit): Entry {
  const value = work?.[unit] ?? null;
  if (value === null) return null;
  return unit === "share" ? { value: rounded(value * 100, 1), decimals: 1 } : { value: rounded(value, 2), decimals: 2 };
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

function written(entry: Entry, language: Language): string {
  if (entry === null || typeof entry === "string") return entry ?? "";
  return writtenNumber(entry.value, language, { thousands: "together" });
}
