import { styledCell, type NewCell, type NewSheet } from "../../core/workbook/newSheet";
import { CONTROL_REPORT_TEXTS } from "../../locales/controlReportTexts";
import { fillIn } from "../../locales/fillIn";
import { OVERVIEW_TEXTS } from "../../locales/overviewTexts";
import { writtenDate } from "../../locales/written";
import { fittedWidths, type WidthLimits } from "../columnWidths";
import { pageOfPages } from "../pageLines";
import type { OverviewAbout } from "./html";
import type { PlanEntry } from "./model";
import { isCount } from "./planLine";
import { indicatorTable, planTable, type ColumnName, type OverviewTable } from "./rows";
import { valueInCell } from "./values";

/** At most so wide, in characters: more would make the printed page too small to read. */
const MOST: Readonly<Partial<Record<ColumnName, number>>> = {
  plan: 26,
  kommune: 20,
  file: 44,
  remark: 44,
  note: 44,
  indikator: 82,
  omraade: 22,
  otherOmraade: 22,
  baseline: 26,
  comparison: 26,
  unit: 16,
  otherUnit: 16,
  source: 26,
  cell: 24,
  wording: 50,
};

const OTHERS: WidthLimits = { least: 6, most: 16 };

/** The overview as the sheets of a workbook: the plans, and the indicators that several of them have. */
export function overviewSheets(entries: readonly PlanEntry[], about: OverviewAbout): NewSheet[] {
  const { sheets, plans, indicators } = OVERVIEW_TEXTS[about.language];
  return [
    sheetOf({ name: sheets.plans, title: plans }, planTable(entries, about.language), about),
    sheetOf({ name: sheets.indicators, title: indicators }, indicatorTable(entries, about.language), about),
  ];
}

function sheetOf(
  { name, title }: { readonly name: string; readonly title: string },
  { columns, rows, total }: OverviewTable,
  { language, program, today }: OverviewAbout,
): NewSheet {
  const headings = columns.map(({ heading }) => heading);
  const body = rows.map((row) => row.map(valueInCell));
  const { checked } = CONTROL_REPORT_TEXTS[language].pages;
  return {
    name,
    role: "report",
    widths: fittedWidths(headings, body, (column) => limitsOf(columns[column]?.name)),
    frozenRows: 1,
    filter: { top: 0, left: 0, bottom: rows.length, right: columns.length - 1 },
    page: {
      orientation: "landscape",
      repeatedRow: 0,
      header: { left: [title], right: [fillIn(language, checked, { date: writtenDate(today, language) })] },
      footer: { left: [program], right: pageOfPages(language) },
    },
    rows: [
      headings.map((value): NewCell => ({ value, bold: true, heading: true, wrap: true })),
      ...body,
      ...(total === null ? [] : [total.map((value): NewCell => boldCell(valueInCell(value)))]),
    ],
  };
}

function limitsOf(name: ColumnName | undefined): WidthLimits {
  if (name === undefined || isCount(name)) return { least: OTHERS.least, most: OTHERS.least };
  return { least: OTHERS.least, most: MOST[name] ?? OTHERS.most };
}

function boldCell(cell: NewCell): NewCell {
  return cell === null ? null : { ...styledCell(cell), bold: true };
}
