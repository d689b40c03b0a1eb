import type { MatrixCell, MatrixRow, StaffingMatrix } from "../../core/pairing/matrix";
import type { NewCell, NewSheet } from "../../core/workbook/newSheet";
import type { PageLine } from "../../core/workbook/pageLine";
import { BASIS_TEXTS, type BasisTexts } from "../../locales/basisTexts";
import { fillIn } from "../../locales/fillIn";
import type { Language } from "../../locales/types";
import { writtenDate } from "../../locales/written";
import { decimalFormat } from "../figureText";
import { pageOfPages, planHeader } from "../pageLines";
import type { CheckReport, FileReport } from "../model";
import { voiceOf } from "../voice";
import { ruleSetInWords } from "../words";
import { BASIS_FIELDS, basisLines, furtherField, furtherOf, saidIn } from "./lines";
import { readinessOf } from "./readiness";

/** In characters. */
const READINESS_WIDTHS = [46, 26, 60];
const INDICATOR_WIDTHS = [22, 34, 46, 22, 10, 16, 34, 12, 28, 28, 8];
const FURTHER_WIDTH = 28;
const POSITION_WIDTHS = [30, 28, 12];
const HOURS_WIDTH = 14;
const LAST_WIDTHS = [12, 10, 34, 10];
const HOURS = "0.00";
/** What was made of what, an empty row, and the headings. */
const TOP_ROWS = 3;

/**
 * The basis for LBF's indberetningsskema, whose own layout isn't public: what LBF asks for and what the workbook
 * answers, a line for each indicator, and a line for each position.
 */
export function basisSheets(report: CheckReport): NewSheet[] {
  const { language, today, program, files } = report;
  const [file] = files;
  if (file === undefined || file.basis === null) return [];
  const made = fillIn(language, BASIS_TEXTS[language].made, {
    date: writtenDate(today, language),
    program,
    ruleSet: ruleSetInWords(files, voiceOf(language)),
  });
  const about: About = { made, header: planHeader(report, file), language };
  const sheets = [readinessSheet(file, about), indicatorSheet(file, about)];
  return file.staffing === null ? sheets : [...sheets, positionSheet(file.staffing, about)];
}

/** What every sheet says of itself. */
interface About {
  /** What was made of what, and when. */
  readonly made: string;
  readonly header: PageLine;
  readonly language: Language;
}

/** The indicators alone, for pasting where no sheet can be added. */
export function basisIndicatorSheet(report: CheckReport): NewSheet | null {
  const [, indicators] = basisSheets(report);
  return indicators ?? null;
}

function readinessSheet(file: FileReport, about: About): NewSheet {
  const { language } = about;
  const texts = BASIS_TEXTS[language];
  const { item, state, todo } = texts.readinessColumns;
  const rows = readinessOf(file, file.basis ?? { indicators: [], saysLbfPart: false }).map((one): NewCell[] => {
    const said = texts.states[one.state];
    return [
      { value: texts.items[one.item], wrap: true },
      one.count === null ? said : fillIn(language, texts.counted, { state: said, ...one.count }),
      { value: one.state === "ready" ? null : texts.todo[one.item], wrap: true },
    ];
  });
  return sheetOf(texts.sheets.readiness, { widths: READINESS_WIDTHS, ...about }, [item, state, todo], rows);
}

function indicatorSheet(file: FileReport, about: About): NewSheet {
  const { language } = about;
  const texts = BASIS_TEXTS[language];
  const { indicatorColumns: columns } = texts;
  const further = furtherOf(file);
  const headings = [
    ...BASIS_FIELDS.map((column) => columns[column]),
    ...further.map(({ heading }) => heading),
    columns.cell,
  ];
  const rows = basisLines(file, language).map((line): NewCell[] => [
    ...BASIS_FIELDS.map((field): NewCell => {
      const value = line[field];
      if (typeof value === "string") return wrapped(value);
      return { value, numberFormat: field === "value" ? decimalFormat(line.decimals) : "0" };
    }),
    ...further.map(({ id }) => wrapped(String(saidIn(line, furtherField(id))))),
    { value: line.cell, linkTo: { sheet: line.sheet, cell: line.cell } },
  ]);
  const widths = [...INDICATOR_WIDTHS.slice(0, -1), ...further.map(() => FURTHER_WIDTH), ...INDICATOR_WIDTHS.slice(-1)];
  return sheetOf(texts.sheets.indicators, { widths, ...about }, headings, rows);
}

function positionSheet(matrix: StaffingMatrix, about: About): NewSheet {
  const { language } = about;
  const texts = BASIS_TEXTS[language];
  const { positionColumns: columns } = texts;
  const sides = matrix.hasBudget ? [texts.agreement, texts.budget] : [texts.agreement];
  const headings = [
    columns.stilling,
    columns.activity,
    columns.contract,
    ...matrix.areas.flatMap((area) => sides.map((side) => fillIn(language, side, { area }))),
    columns.total,
    columns.fullTime,
    columns.status,
    columns.cell,
  ];
  const rows = matrix.rows.map((row): NewCell[] => {
    const { total } = row;
    const work = total.budget ?? total.agreement;
    const at = row.at ?? total.lines[0] ?? null;
    return [
      wrapped(row.stilling),
      wrapped(row.activity ?? ""),
      hours(row.contractHours),
      ...row.cells.flatMap((cell) => hoursOf(cell, matrix)),
      hours(work?.hours ?? null),
      hours(work?.fullTime ?? null),
      wrapped(positionStatus(row, matrix, texts)),
      at === null ? null : { value: at.cell, linkTo: at },
    ];
  });
  const widths = [...POSITION_WIDTHS, ...headings.slice(3, -4).map(() => HOURS_WIDTH), ...LAST_WIDTHS];
  return sheetOf(texts.sheets.positions, { widths, ...about }, headings, rows);
}

function hoursOf(cell: MatrixCell | null, { hasBudget }: StaffingMatrix): NewCell[] {
  const agreement = hours(cell?.agreement?.hours ?? null);
  return hasBudget ? [agreement, hours(cell?.budget?.hours ?? null)] : [agreement];
}

function positionStatus(
  { kind, total }: MatrixRow,
  { hasBudget }: StaffingMatrix,
  { positionStatus: texts }: BasisTexts,
): string {
  if (kind === "external") return texts.external;
  if (!hasBudget) return texts.noBudget;
  if (total.isQuestion) return texts.question;
  if (kind === "line") return texts.alone;
  return total.differs ? texts.differs : texts.agrees;
}

function sheetOf(
  name: string,
  { widths, made, header, language }: About & { readonly widths: readonly number[] },
  headings: readonly string[],
  rows: readonly (readonly NewCell[])[],
): NewSheet {
  const top = headings.map((value): NewCell => ({ value, bold: true, heading: true, wrap: true }));
  return {
    name,
    role: "report",
    widths,
    frozenRows: TOP_ROWS,
    ...(rows.length === 0
      ? {}
      : { filter: { top: TOP_ROWS - 1, left: 0, bottom: TOP_ROWS - 1 + rows.length, right: headings.length - 1 } }),
    page: {
      orientation: "landscape",
      repeatedRow: TOP_ROWS - 1,
      header,
      footer: { left: [name], right: pageOfPages(language) },
    },
    rows: [[{ value: made, bold: true }], [], top, ...rows],
  };
}

function wrapped(value: string): NewCell {
  return value === "" ? null : { value, wrap: true };
}

function hours(value: number | null): NewCell {
  return value === null ? null : { value: Math.round(value * 100) / 100, numberFormat: HOURS };
}
