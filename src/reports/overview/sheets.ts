import type { NewCell, NewSheet } from "../../core/workbook/newSheet";
import { OVERVIEW_TEXTS } from "../../locales/overviewTexts";
import type { Language } from "../../locales/types";
import type { PlanEntry } from "./model";
import { indicatorTable, planTable, type OverviewTable } from "./rows";

/** In characters. */
const PLAN_WIDTHS = [34, 24, 34, 8, 11, 12, 12, 14, 14, 34];
const INDICATOR_WIDTHS = [46, 30, 46, 36, 36, 12, 30, 22, 34];

/** The overview as the sheets of a workbook: the plans, and the indicators that several of them have. */
export function overviewSheets(entries: readonly PlanEntry[], language: Language): NewSheet[] {
  const { sheets } = OVERVIEW_TEXTS[language];
  return [
    sheetOf(sheets.plans, planTable(entries, language), PLAN_WIDTHS),
    sheetOf(sheets.indicators, indicatorTable(entries, language), INDICATOR_WIDTHS),
  ];
}

function sheetOf(name: string, { headings, rows, total }: OverviewTable, widths: readonly number[]): NewSheet {
  const plain = (value: string | number): NewCell => (typeof value === "number" ? value : { value, wrap: true });
  return {
    name,
    widths,
    frozenRows: 1,
    rows: [
      headings.map((value): NewCell => ({ value, bold: true, heading: true })),
      ...rows.map((row) => row.map(plain)),
      ...(total === null ? [] : [total.map((value): NewCell => ({ value, bold: true }))]),
    ],
  };
}
