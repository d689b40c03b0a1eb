import { OVERVIEW_TEXTS, type OverviewTexts } from "../../locales/overviewTexts";
import { fillIn } from "../../locales/fillIn";
import type { NotRead } from "../../core/workbook/snapshot";
import type { Language } from "../../locales/types";
import { storedRemark } from "../storedWords";
import { unreadInWords } from "../storeWords";
import { counted, voiceOf, type Voice } from "../voice";
import { asYear, valueOf } from "../basis/lines";
import type { EntryFigures, PlanEntry } from "./model";
import { NOT_REVIEWED, type PlanReview } from "./review";
import { isCount, PLAN_COLUMNS, planColumns, type CountColumn, type PlanColumn } from "./planLine";
import { sharedIndicators, type SharedIndicator } from "./sameIndicators";
import type { OverviewValue } from "./values";

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

export type ColumnName = PlanColumn | keyof OverviewTexts["indicatorColumns"];

/** A value a column. */
export type OverviewRow = readonly OverviewValue[];

/** A row a plan: what it lacks, and what is to be remarked about it. */
export function planTable(entries: readonly PlanEntry[], language: Language): OverviewTable {
  const { columns: headings } = OVERVIEW_TEXTS[language];
  const columns = planColumns(entries.some(({ review }) => isReviewed(review)) ? "reviews" : "none");
  return {
    columns: columns.map((name) => ({ name, heading: headings[name] })),
    rows: entries.map((entry) => planRow(entry, language, columns)),
    total: planTotal(entries, language, columns),
  };
}

function isReviewed(review: PlanReview = NOT_REVIEWED): boolean {
  return review.status !== "unseen" || review.note !== "";
}

/** "Godkendt"; "Godkendt, før filen blev ændret"; "" where nobody has decided anything. */
export function statusInWords(review: PlanReview = NOT_REVIEWED, language: Language): string {
  const { statuses, earlierStatus } = OVERVIEW_TEXTS[language];
  if (!isReviewed(review)) return "";
  const status = statuses[review.status];
  return review.isEarlier && review.status !== "unseen" ? fillIn(language, earlierStatus, { status }) : status;
}

/** What a file's line says. One that couldn't be read has no figures: it says that, and why. */
export function planRow(
  entry: PlanEntry,
  language: Language,
  columns: readonly PlanColumn[] = PLAN_COLUMNS,
): OverviewRow {
  const { file, line, problem, review } = entry;
  return columns.map((column) => {
    if (column === "file") return file;
    if (column === "status") return statusInWords(review, language);
    if (column === "note") return review?.note ?? "";
    if (column === "remark") return planRemark(entry, language);
    if (line === null) return column === "plan" && problem !== null ? OVERVIEW_TEXTS[language].unreadPlan : "";
    if (isCount(column)) return line[column];
    if (column === "plan" || column === "kommune") return line[column] ?? "";
    const date = line.period[column];
    return date === null ? "" : { date };
  });
}

/** Why a file couldn't be read; or what of it wasn't, and what its own users have told beforehand. "" for nothing. */
function planRemark({ line, problem }: PlanEntry, language: Language): string {
  if (problem !== null || line === null) return problem ?? "";
  const voice = voiceOf(language);
  const { unread, stored } = line;
  const ofStore = unread.problem === null ? null : voice.texts.notChecked[`store-${unread.problem}`];
  return [ofStore, unreadInWords(unread.parts, voice), placesInWords(unread.places, voice), storedRemark(stored, voice)]
    .filter((sentence) => sentence !== null)
    .join(" ");
}

/** A remark names so many places. */
const MOST_PLACES = 3;

/** Where something was passed over, in short: why is told by the plan's own check. */
function placesInWords(places: readonly NotRead[], voice: Voice): string | null {
  const texts = OVERVIEW_TEXTS[voice.language];
  // Heads and feet of pages are no part of the plan.
  const concerned = places.filter(({ reason }) => reason !== "page-edges");
  const names = [...new Set(concerned.map(({ sheet, range }) => [sheet ?? texts.file, range ?? []].flat().join("!")))];
  if (names.length === 0) return null;
  const more = counted(texts.morePlaces, Math.max(0, names.length - MOST_PLACES), voice);
  const shown = [...names.slice(0, MOST_PLACES), ...(more === "" ? [] : [more])];
  return fillIn(voice.language, texts.notRead, { places: shown.join(", ") });
}

/** The sums over all plans. */
export function planTotal(
  entries: readonly PlanEntry[],
  language: Language,
  columns: readonly PlanColumn[] = PLAN_COLUMNS,
): OverviewRow {
  return columns.map((column) => {
    if (column === "plan") return OVERVIEW_TEXTS[language].total;
    return isCount(column) ? sumOf(entries, column) : "";
  });
}

/** In the order they stand. */
const INDICATOR_COLUMNS = [
  "indikator",
  "plan",
  "omraade",
  "baseline",
  "unit",
  "otherOmraade",
  "comparison",
  "otherUnit",
  "year",
  "source",
  "cell",
  "wording",
  "file",
] as const;

/**
 * The indicators that several plans have, and what each plan says of them: a row a figure, the baseline's beside those
 * that it stands beside in the plan, each with its own area and unit.
 */
export function indicatorTable(entries: readonly PlanEntry[], language: Language): OverviewTable {
  const rows = sharedIndicators(entries).flatMap((shared) => indicatorRows(shared, language));
  return { columns: indicatorColumns(language), rows, total: null };
}

/** The columns of an indicator's rows. */
export function indicatorColumns(language: Language): readonly OverviewColumn[] {
  const { indicatorColumns: headings } = OVERVIEW_TEXTS[language];
  return INDICATOR_COLUMNS.map((name) => ({ name, heading: headings[name] }));
}

/** The rows of one indicator. */
export function indicatorRows({ indikator, baselines }: SharedIndicator, language: Language): OverviewRow[] {
  return baselines.flatMap(({ entry, baseline: one }) => {
    const { baseline, comparison, source, sheet, cell } = one;
    const count = Math.max(1, baseline.figures.length, comparison.figures.length);
    return Array.from({ length: count }, (_, line): OverviewRow => {
      const year = asYear(baseline.figures[line]?.year ?? one.year);
      return [
        indikator,
        entry.line?.plan ?? entry.file,
        ...figureValues(baseline, line, language),
        ...figureValues(comparison, line, language),
        typeof year === "number" ? { year } : year,
        source,
        `${sheet}!${cell}`,
        one.indikator === indikator ? "" : one.indikator,
        entry.file,
      ];
    });
  });
}

/** Whose a cell's figure is, the figure, and its unit; what is written instead on the first line of a cell without any. */
function figureValues({ figures, text }: EntryFigures, line: number, language: Language): OverviewRow {
  const figure = figures[line];
  if (figure === undefined) return ["", line === 0 ? text : "", ""];
  const value = valueOf(figure, language);
  const { label, unit, decimals } = figure;
  return [label ?? "", typeof value === "number" ? { figure: value, decimals } : value, unit ?? ""];
}

function sumOf(entries: readonly PlanEntry[], column: CountColumn): number {
  return entries.reduce((sum, { line }) => sum + (line?.[column] ?? 0), 0);
}
