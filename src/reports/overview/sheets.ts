import type { NewCell, NewSheet } from "../../core/workbook/newSheet";
import { OVERVIEW_TEXTS } from "../../locales/overviewTexts";
import type { Language } from "../../locales/types";
import type { PlanEntry } from "./model";
import { indicatorTable, planTable, type ColumnName, type OverviewTable } from "./rows";

/** In characters. */
const WIDTHS: Readonly<Record<ColumnName, number>> = {
  plan: 34,
  kommune: 24,
  period: 34,
  error: 8,
  warning: 11,
  info: 12,
  missingYears: 12,
  missingSources: 14,
  staffing: 14,
  accepted: 12,
  file: 34,
  remark: 60,
  indikator: 46,
  wording: 46,
  baseline: 36,
  comparison: 36,
  year: 12,
  source: 30,
  cell: 22,
};

/** The overview as the sheets of a workbook: the plans, and the indicators that several of them have. */
export function overviewSheets(entries: readonly PlanEntry[], language: Language): NewSheet[] {
  const { sheets } = OVERVIEW_TEXTS[language];
  return [
    sheetOf(sheets.plans, planTable(entries, language)),
    sheetOf(sheets.indicators, indicatorTable(entries, language)),
  ];
}

function sheetOf(name: string, { columns, rows, total }: OverviewTable): NewSheet {
  const plain = (value: string | number): NewCell => (typeof value === "number" ? value : { value, wrap: true });
  return {
    name,
    role: "report",
    widths: columns.map((column) => WIDTHS[column.name]),
    frozenRows: 1,
    page: { orientation: "landscape", repeatedRow: 0 },
    rows: [
      columns.map(({ heading }): NewCell => ({ value: heading, bold: true, heading: true })),
      ...rows.map((row) => row.map(plain)),
      ...(total === null ? [] : [total.map((value): NewCell => ({ value, bold: true }))]),
    ],
  };
}
