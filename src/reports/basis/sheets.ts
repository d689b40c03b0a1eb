import type { MatrixCell, MatrixRow, StaffingMatrix } from "../../core/pairing/matrix";
import type { NewCell, NewSheet } from "../../hosts/newSheet";
import { BASIS_TEXTS, type BasisTexts } from "../../locales/basisTexts";
import { fillIn } from "../../locales/fillIn";
import type { Language } from "../../locales/types";
import type { CheckReport, FileReport } from "../model";
import { dateInWords, ruleSetInWords, voiceOf } from "../words";
import { concerns, readinessOf } from "./readiness";
import type { BasisFigure, BasisIndicator } from "./indicators";

/** In characters. */
const READINESS_WIDTHS = [46, 26, 60];
const INDICATOR_WIDTHS = [22, 34, 46, 22, 10, 16, 34, 12, 28, 28, 8];
const POSITION_WIDTHS = [30, 28, 12];
const HOURS_WIDTH = 14;
const LAST_WIDTHS = [12, 10, 34, 10];
const HOURS = "0.00";

/**
 * The basis for LBF's indberetningsskema, whose own layout isn't public: what LBF asks for and what the workbook
 * answers, a line for each figure of each indicator, and a line for each position.
 */
export function basisSheets({ language, today, program, files }: CheckReport): NewSheet[] {
  const [file] = files;
  if (file === undefined || file.basis === null) return [];
  const made = fillIn(language, BASIS_TEXTS[language].made, {
    date: dateInWords(today, language),
    program,
    ruleSet: ruleSetInWords(voiceOf(language)),
  });
  const sheets = [readinessSheet(file, made, language), indicatorSheet(file, made, language)];
  return file.staffing === null ? sheets : [...sheets, positionSheet(file.staffing, made, language)];
}

/** The indicators alone, for pasting where no sheet can be added. */
export function basisIndicatorSheet(report: CheckReport): NewSheet | null {
  const [, indicators] = basisSheets(report);
  return indicators ?? null;
}

function readinessSheet(file: FileReport, made: string, language: Language): NewSheet {
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
  return sheetOf(texts.sheets.readiness, READINESS_WIDTHS, made, [item, state, todo], rows);
}

function indicatorSheet(file: FileReport, made: string, language: Language): NewSheet {
  const texts = BASIS_TEXTS[language];
  const { indicatorColumns: columns } = texts;
  const headings = [
    columns.indsatsomraade,
    columns.delmaal,
    columns.indikator,
    columns.omraade,
    columns.value,
    columns.unit,
    columns.comparison,
    columns.year,
    columns.source,
    columns.status,
    columns.cell,
  ];
  const rows = (file.basis?.indicators ?? []).flatMap((indicator) => {
    // A baseline without figures has its line too: it is what LBF will ask about.
    const figures: readonly (BasisFigure | null)[] = indicator.figures.length === 0 ? [null] : indicator.figures;
    return figures.map((figure): NewCell[] => [
      wrapped(indicator.indsatsomraade ?? (indicator.kind === "overordnede-maal" ? texts.goals : "")),
      wrapped(indicator.delmaal),
      wrapped(indicator.indikator),
      wrapped(figure?.label ?? ""),
      figure === null ? wrapped(indicator.baseline) : figure.value,
      figure?.unit ?? "",
      wrapped(indicator.comparison.map((one) => figureInWords(one, language)).join("\n")),
      yearCell(indicator.year),
      wrapped(indicator.source),
      wrapped(statusOf(indicator, file, language)),
      { value: indicator.cell, linkTo: { sheet: indicator.sheet, cell: indicator.cell } },
    ]);
  });
  return sheetOf(texts.sheets.indicators, INDICATOR_WIDTHS, made, headings, rows);
}

/** "Mangler baseline og datakilde", "Se kontrollen", "Klar" */
function statusOf(indicator: BasisIndicator, { findings }: FileReport, language: Language): string {
  const { status, missing } = BASIS_TEXTS[language];
  const what = (["baseline", "year", "source"] as const)
    .filter((name) => concerns(indicator, findings, `${name}/missing`))
    .map((name) => missing[name]);
  if (what.length > 0) return fillIn(language, status.missing, { what: new Intl.ListFormat(language).format(what) });
  const serious = findings.filter(({ severity }) => severity !== "info");
  return concerns(indicator, serious, null) ? status.look : status.ready;
}

function positionSheet(matrix: StaffingMatrix, made: string, language: Language): NewSheet {
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
  return sheetOf(texts.sheets.positions, widths, made, headings, rows);
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
  widths: readonly number[],
  made: string,
  headings: readonly string[],
  rows: readonly (readonly NewCell[])[],
): NewSheet {
  const top = headings.map((value): NewCell => ({ value, bold: true, heading: true, wrap: true }));
  return {
    name,
    widths,
    frozenRows: 3,
    page: { orientation: "landscape", repeatedRow: 2 },
    rows: [[{ value: made, bold: true }], [], top, ...rows],
  };
}

function wrapped(value: string): NewCell {
  return value === "" ? null : { value, wrap: true };
}

function hours(value: number | null): NewCell {
  return value === null ? null : { value: Math.round(value * 100) / 100, numberFormat: HOURS };
}

/** A year as a number, so that it sorts; a school year is a text. */
function yearCell(year: string): NewCell {
  return /^\d{4}$/.test(year) ? Number(year) : wrapped(year);
}

/** "Brøndby Kommune: 14,46 %" */
function figureInWords({ label, value, unit }: BasisFigure, language: Language): string {
  if (value === null) return label ?? "";
  const number = value.toLocaleString(language === "da" ? "da-DK" : "en-GB", { maximumFractionDigits: 4 });
  const figure = unit === null ? number : `${number} ${unit}`;
  return label === null ? figure : `${label}: ${figure}`;
}
