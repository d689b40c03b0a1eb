import { unclaimedFigures } from "../core/tables/regions/unclaimed";
import { cellName, parseCellName, rangeName } from "../core/workbook/address";
import type { CheckResult } from "../core/check/check";
import type { Finding, Severity } from "../core/findings/finding";
import type { FindingCounts } from "../core/check/foundFindings";
import { UNREVIEWED, type FindingReview, type Review } from "../core/review/review";
import { RULES } from "../core/rules";
import type { Basis } from "../core/rules/rule";
import type { DataTable } from "../core/tables/planTables";
import type { Sheet } from "../core/workbook/snapshot";
import { renderFixTitle, renderMessage } from "../locales/render";
import { REPORT_TEXTS, type NotChecked } from "../locales/reportTexts";
import { fillIn } from "../locales/fillIn";
import { ruleText } from "../locales/rules";
import type { Language } from "../locales/types";
import { writtenList } from "../locales/written";
import type { FileReport, LeftOut, ReportFinding, Section, SinceReport, TableReport } from "./model";
import { planBasis } from "./basis/indicators";
import { unfilledRows } from "./entries";
import { recognisedTables, type RecognisedTable } from "./recognised";
import { receiptInWords, unreadInWords } from "./receiptReport";
import { repeatedReport } from "./repeatedReport";
import { MOST_LISTED, SEVERITIES, summaryOf } from "./summary";

export interface ReportOptions {
  readonly language: Language;
  /** The least severe finding shown; the summary counts all. */
  readonly min: Severity;
  /** What stood in the way before the check began. */
  readonly leftOut?: readonly LeftOut[];
  /**
   * "printed": without what no printed report says, the figures to be carried over to other documents and who each finding
   * is in the workbook's store. Of a large workbook it is most of the report.
   */
  readonly use?: "worked-on" | "printed";
}

/** The report of a workbook that was checked. Holds on to nothing of the workbook but the words. */
export function reportOfCheck(file: string, result: CheckResult, options: ReportOptions): FileReport {
  const { plan } = result;
  const tables = recognisedTables(plan.tables);
  const listed = listedNumbers(result, options.min);
  const found = result.findings.map((finding, number): PlacedFinding => {
    const review = result.review.findings[number] ?? UNREVIEWED;
    const placed = { number, review, table: tableOf(finding, tables), sheet: finding.at.sheet };
    return { ...placed, listed: listed.has(number) ? inWords({ ...placed, finding }, options) : null };
  });
  const all = markUnfilled(found, options.language);
  const shown = all.flatMap((placed) => placed.listed ?? []);
  return {
    file,
    problem: null,
    plan: plan.tables.plan,
    tables: tables.map(describe),
    sections: sectionsOf(result, tables, all),
    findings: shown.filter(({ review }) => review.accepted === null),
    accepted: shown.filter(({ review }) => review.accepted !== null),
    faulty: result.review.faulty,
    since: sinceReport(result.review),
    summary: summaryOf(result),
    notChecked: [
      ...(options.leftOut ?? []),
      ...notChecked(result),
      ...unreadInWords(tables, plan.columnQuestions(), options.language),
    ],
    stored: result.stored,
    notRead: result.notRead,
    staffing: plan.matrix(),
    questions: plan.questions(),
    receipts: tables.map((table) => ({ table: describe(table), ...receiptInWords(table.receipt, options.language) })),
    columnQuestions: plan.columnQuestions(),
    compared: result.compared,
    repeated: plan.tables.goals.length === 0 ? null : repeatedReport(plan.repeated(), options.language),
    basis: options.use === "printed" ? null : planBasis(plan.tables),
  };
}

/** A finding with where it stands. */
interface PlacedFinding {
  readonly number: number;
  readonly review: FindingReview;
  readonly table: RecognisedTable | null;
  readonly sheet: string;
  /** In words; null for one that isn't listed. */
  readonly listed: ReportFinding | null;
}

/** The numbers of those that are listed: the worst, as many as there is room for. */
function listedNumbers({ findings }: CheckResult, min: Severity): ReadonlySet<number> {
  const numbers = SEVERITIES.filter((severity) => isShown(severity, min)).flatMap((severity) =>
    [...findings.entries()].filter(([, finding]) => finding.severity === severity).map(([number]) => number),
  );
  return new Set(numbers.slice(0, MOST_LISTED));
}

function tableOf({ at }: Finding, tables: readonly RecognisedTable[]): RecognisedTable | null {
  const place = parseCellName(at.cell);
  return tables.find((table) => place !== null && table.holds(at.sheet, place)) ?? null;
}

function isShown(severity: Severity, min: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(min);
}

function sinceReport({ findings, since }: Review): SinceReport | null {
  if (since === null) return null;
  const count = (status: string): number => findings.filter((review) => review.status === status).length;
  return { ...since, new: count("new"), unchanged: count("unchanged") };
}

function inWords(
  { finding, review, number, table }: Omit<PlacedFinding, "listed"> & { readonly finding: Finding },
  { language, use }: ReportOptions,
): ReportFinding {
  const at = parseCellName(finding.at.cell);
  const { accepted, lapsed, status } = review;
  const { title } = ruleText(language, finding.rule);
  return {
    ...finding.at,
    ...renderMessage(language, finding),
    rule: finding.rule,
    severity: finding.severity,
    title,
    row: at === null ? null : (table?.rowName(at.row) ?? null),
    fix: finding.fix && {
      title: renderFixTitle(language, finding) ?? title,
      safe: finding.fix.safe,
      changes: finding.fix.changes,
    },
    related: finding.related,
    unfilled: null,
    basis: REPORT_TEXTS[language].basis[basisOf(finding.rule)],
    review: use === "printed" ? { ...UNREVIEWED, accepted, lapsed, status } : review,
    number,
  };
}

/** Says of the findings of a row that isn't filled in that they are one entry; accepted ones stay apart. */
function markUnfilled(placed: readonly PlacedFinding[], language: Language): readonly PlacedFinding[] {
  const { title, what, todo, why, names } = REPORT_TEXTS[language].unfilled;
  const open = placed.flatMap(({ listed, review }) => (review.accepted === null ? (listed ?? []) : []));
  const rows = unfilledRows(open);
  const marks = new Map<ReportFinding, ReportFinding["unfilled"]>();
  for (const { findings, missing } of rows) {
    const list = writtenList(
      missing.map((part) => names[part]),
      language,
    );
    const words = { title, what: fillIn(language, what, { list }), todo, why };
    for (const finding of findings) marks.set(finding, { key: `${finding.sheet}!${findings[0]?.cell ?? ""}`, words });
  }
  return placed.map((one) => {
    const unfilled = one.listed === null ? undefined : marks.get(one.listed);
    return one.listed === null || unfilled === undefined ? one : { ...one, listed: { ...one.listed, unfilled } };
  });
}

const BASES = new Map(RULES.map(({ id, basis }) => [id, basis]));

function basisOf(rule: string): Basis | "own" {
  return BASES.get(rule) ?? "own";
}

function describe(table: RecognisedTable): TableReport {
  return {
    kind: table.kind,
    sheet: table.sheet,
    range: rangeName(table.range),
    indsatsomraade: table.indsatsomraade,
    form: table.form,
    rows: table.rows,
  };
}

function sectionsOf(
  { plan, counts }: CheckResult,
  tables: readonly RecognisedTable[],
  placed: readonly PlacedFinding[],
): Section[] {
  const byPlace = new Map<RecognisedTable | string, PlacedFinding[]>(tables.map((table) => [table, []]));
  for (const finding of placed) {
    const place = finding.table ?? finding.sheet;
    const found = byPlace.get(place);
    if (found === undefined) byPlace.set(place, [finding]);
    else found.push(finding);
  }
  return plan.tables.sheets.flatMap(({ name }) => {
    const isCut = isCutIn(name, placed, counts);
    const section = (table: RecognisedTable | null, found: readonly PlacedFinding[]): Section => ({
      sheet: name,
      table: table && describe(table),
      findings: worstFirst(found.flatMap(({ listed, review }) => (review.accepted === null ? (listed ?? []) : []))),
      accepted: found.filter(({ review }) => review.accepted !== null).length,
      hidesSome: isCut || found.some(({ listed }) => listed === null),
    });
    const sections = tables
      .filter((table) => table.sheet === name)
      .map((table) => section(table, byPlace.get(table) ?? []));
    const outside = byPlace.get(name);
    return outside === undefined ? sections : [...sections, section(null, outside)];
  });
}

/** Whether the sheet has more findings than the check has kept: which of its tables they stand in isn't known. */
function isCutIn(sheet: string, placed: readonly PlacedFinding[], { bySheet }: FindingCounts): boolean {
  return (bySheet.get(sheet) ?? 0) > placed.filter((finding) => finding.sheet === sheet).length;
}

function worstFirst(findings: readonly ReportFinding[]): ReportFinding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function notChecked({ plan, review }: CheckResult): LeftOut[] {
  const { sheets, goals, forms, plan: facts, staffing, budgets, data } = plan.tables;
  const reasons: LeftOut["reason"][] = [];
  // Where there is no table at all, a finding of its own says so.
  if (goals.length > 0) {
    if (!goals.some(({ kind }) => kind === "delmaal")) reasons.push("no-delmaal");
    if (!goals.some(({ kind }) => kind === "overordnede-maal")) reasons.push("no-overordnede-maal");
    const periods = [facts, ...goals.map((table) => table.plan)].map(({ period }) => period);
    if (periods.every(({ from, to }) => from === null && to === null)) reasons.push("no-period");
  }
  if (staffing.length === 0) reasons.push("no-staffing");
  if (budgets.length === 0) reasons.push("no-budget");
  if (plan.staffing().pairing.isTooLarge) reasons.push("staffing-too-large");
  if (plan.figures().length === 0) reasons.push("data");
  if (sheets.some(({ isReport }) => isReport)) reasons.push("own-reports");
  if (review.isPartial) reasons.push("review-partial");
  const form = (reason: NotChecked) => (sheet: Sheet) => ({ sheet: sheet.name, range: null, reason });
  return [
    ...reasons.map((reason) => ({ sheet: null, range: null, reason })),
    ...forms.empty.map(form("empty-form")),
    ...forms.filled.map(form("filled-form")),
    ...data.flatMap(skippedRows),
    ...unclaimedFigures(plan.tables).map(({ sheet, range }) => ({
      sheet: sheet.name,
      range: rangeName(range),
      reason: "figures-unread" as const,
    })),
  ];
}

/** Cells that are named one by one. */
const CELLS_NAMED = 10;

function skippedRows({ sheet, range, skipped, skippedCount }: DataTable): LeftOut[] {
  if (skippedCount === 0) return [];
  const named = skipped.slice(0, CELLS_NAMED).map(cellName).join(", ");
  const cells = skippedCount > CELLS_NAMED ? `${named} …` : named;
  return [{ sheet: sheet.name, range: rangeName(range), reason: "data-rows", values: { cells } }];
}
