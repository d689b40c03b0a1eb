import { OVERVIEW_TEXTS, type OverviewTexts } from "../../locales/overviewTexts";
import type { Language } from "../../locales/types";
import { periodInWords, voiceOf } from "../words";
import type { PlanEntry } from "./model";
import { isCount, PLAN_COLUMNS, type CountColumn, type PlanColumn } from "./planLine";
import { sharedIndicators } from "./sameIndicators";

/** A table of the overview, ready for any format; figures are numbers. */
export interface OverviewTable {
  readonly columns: readonly OverviewColumn[];
  readonly rows: readonly OverviewRow[];
  /** The last row: the sums over all plans; null where the table has none. */
  readonly total: OverviewRow | null;
}

export interface OverviewColumn {
  readonly name: ColumnName;
  readonly heading: string;
}

export type ColumnName = PlanColumn | "remark" | keyof OverviewTexts["indicatorColumns"];

/** A value a column. */
export type OverviewRow = readonly (string | number)[];

/** A row a plan: what it lacks, and where that couldn't be told, why. */
export function planTable(entries: readonly PlanEntry[], language: Language): OverviewTable {
  return {
    columns: [...planColumns(language), { name: "remark", heading: OVERVIEW_TEXTS[language].remark }],
    rows: entries.map((entry) => [...planRow(entry, language), entry.problem ?? ""]),
    total: [...planTotal(entries, language), ""],
  };
}

/** The columns without the remark, which is empty for every plan that could be read. */
export function planColumns(language: Language): OverviewColumn[] {
  const { columns } = OVERVIEW_TEXTS[language];
  return PLAN_COLUMNS.map((name) => ({ name, heading: columns[name] }));
}

/** What a plan has in these columns; nothing but its file where it couldn't be read. */
export function planRow({ file, line }: PlanEntry, language: Language): OverviewRow {
  return PLAN_COLUMNS.map((column) => {
    if (column === "file") return file;
    if (line === null) return "";
    if (isCount(column)) return line[column];
    return column === "period" ? (periodInWords(line.period, voiceOf(language)) ?? "") : (line[column] ?? "");
  });
}

/** The sums over all plans, in these columns. */
export function planTotal(entries: readonly PlanEntry[], language: Language): OverviewRow {
  return PLAN_COLUMNS.map((column) => {
    if (column === "plan") return OVERVIEW_TEXTS[language].total;
    return isCount(column) ? sumOf(entries, column) : "";
  });
}

/** In the order they stand. */
const INDICATOR_COLUMNS = [
  "indikator",
  "plan",
  "wording",
  "baseline",
  "comparison",
  "year",
  "source",
  "cell",
  "file",
] as const;

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
  const columns = INDICATOR_COLUMNS.map((name) => ({ name, heading: indicatorColumns[name] }));
  return { columns, rows, total: null };
}

function sumOf(entries: readonly PlanEntry[], column: CountColumn): number {
  return entries.reduce((sum, { line }) => sum + (line?.[column] ?? 0), 0);
}
