import { OVERVIEW_TEXTS } from "../../locales/overviewTexts";
import type { Language } from "../../locales/types";
import { periodInWords, voiceOf } from "../words";
import type { PlanEntry } from "./model";
import { isCount, PLAN_COLUMNS, type CountColumn } from "./planLine";
import { sharedIndicators } from "./sameIndicators";

/** A table of the overview, ready for any format; figures are numbers. */
export interface OverviewTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** The last row: the sums over all plans; null where the table has none. */
  readonly total: readonly (string | number)[] | null;
}

/** A row a plan: what it lacks, and where that couldn't be told, why. */
export function planTable(entries: readonly PlanEntry[], language: Language): OverviewTable {
  const texts = OVERVIEW_TEXTS[language];
  const voice = voiceOf(language);
  const rows = entries.map(({ file, line, problem }) =>
    PLAN_COLUMNS.map((column): string | number => {
      if (column === "file") return file;
      if (line === null) return column === "plan" ? (problem ?? "") : "";
      if (isCount(column)) return line[column];
      return column === "period" ? (periodInWords(line.period, voice) ?? "") : (line[column] ?? "");
    }),
  );
  const sums = PLAN_COLUMNS.map((column): string | number => {
    if (column === "plan") return texts.total;
    return isCount(column) ? sumOf(entries, column) : "";
  });
  return { headings: PLAN_COLUMNS.map((column) => texts.columns[column]), rows, total: sums };
}

/** A row a plan and indicator, for the indicators that several plans have: their baselines beside each other. */
export function indicatorTable(entries: readonly PlanEntry[], language: Language): OverviewTable {
  const { indicatorColumns } = OVERVIEW_TEXTS[language];
  const rows = sharedIndicators(entries).flatMap(({ indikator, baselines }) =>
    baselines.map(({ entry, baseline }) => [
      indikator,
      entry.line?.plan ?? entry.file,
      baseline.indikator === indikator ? "" : baseline.indikator,
      baseline.baseline,
      baseline.comparison,
      baseline.year,
      baseline.source,
      `${baseline.sheet}!${baseline.cell}`,
      entry.file,
    ]),
  );
  const headings = [
    indicatorColumns.indikator,
    indicatorColumns.plan,
    indicatorColumns.wording,
    indicatorColumns.baseline,
    indicatorColumns.comparison,
    indicatorColumns.year,
    indicatorColumns.source,
    indicatorColumns.cell,
    indicatorColumns.file,
  ];
  return { headings, rows, total: null };
}

function sumOf(entries: readonly PlanEntry[], column: CountColumn): number {
  return entries.reduce((sum, { line }) => sum + (line?.[column] ?? 0), 0);
}
