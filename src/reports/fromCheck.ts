import { cellName, parseCellName, rangeName } from "../core/workbook/address";
import type { CheckResult } from "../core/check/check";
import type { Finding, Severity } from "../core/check/finding";
import { staffingMatrix } from "../core/pairing/matrix";
import { pairQuestions } from "../core/pairing/questions";
import { staffingOf } from "../core/pairing/staffingOf";
import { openFindings, UNREVIEWED, type FindingReview, type Review } from "../core/review/review";
import { RULES } from "../core/rules";
import type { Basis } from "../core/rules/rule";
import type { PlanTables } from "../core/tables/types";
import { renderFixTitle, renderMessage } from "../locales/render";
import { REPORT_TEXTS, type NotChecked } from "../locales/reportTexts";
import { fillIn } from "../locales/fillIn";
import { ruleText } from "../locales/rules";
import type { Language } from "../locales/types";
import type { FileProblem, FileReport, ReportFinding, Section, SinceReport, TableReport, UnreadColumn } from "./model";
import { planBasis } from "./basis/indicators";
import { unfilledRows } from "./entries";
import { recognisedTables, type RecognisedTable } from "./recognised";
import { countBySeverity, NOTHING_FOUND, SEVERITIES } from "./summary";

export interface ReportOptions {
  readonly language: Language;
  /** The least severe finding shown; the summary counts all. */
  readonly min: Severity;
}

/** The report of a workbook that was checked. Holds on to nothing of the workbook but the words. */
export function reportOfCheck(file: string, result: CheckResult, options: ReportOptions): FileReport {
  const tables = recognisedTables(result.tables);
  const found = result.findings.flatMap((finding, number): PlacedFinding[] => {
    if (!isShown(finding.severity, options.min)) return [];
    const review = result.review.findings[number] ?? UNREVIEWED;
    return [placeFinding({ finding, review, number }, tables, options.language)];
  });
  const all = markUnfilled(found, options.language);
  const placed = all.filter(({ finding }) => finding.review.accepted === null);
  const open = openFindings(result);
  return {
    file,
    problem: null,
    plan: result.tables.plan,
    tables: tables.map(describe),
    sections: sectionsOf(result.tables, tables, placed),
    findings: placed.map(({ finding }) => finding),
    accepted: all.map(({ finding }) => finding).filter(({ review }) => review.accepted !== null),
    faulty: result.review.faulty,
    since: sinceReport(result.review),
    summary: { ...countBySeverity(open), accepted: result.findings.length - open.length },
    notChecked: notChecked(result),
    staffing: staffingMatrix(result.tables, result.answers),
    questions: pairQuestions(result.tables, result.answers),
    unreadColumns: unreadColumns(result.tables),
    compared: result.compared,
    basis: planBasis(result.tables),
  };
}

/** The report of a file that couldn't be read. */
export function reportOfProblem(file: string, problem: FileProblem): FileReport {
  return {
    file,
    problem,
    plan: null,
    tables: [],
    sections: [],
    findings: [],
    accepted: [],
    faulty: [],
    since: null,
    summary: NOTHING_FOUND,
    notChecked: [],
    staffing: null,
    questions: [],
    unreadColumns: [],
    compared: [],
    basis: null,
  };
}

interface PlacedFinding {
  readonly finding: ReportFinding;
  readonly table: RecognisedTable | null;
}

function isShown(severity: Severity, min: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(min);
}

function sinceReport({ findings, since }: Review): SinceReport | null {
  if (since === null) return null;
  const count = (status: string): number => findings.filter((review) => review.status === status).length;
  return { ...since, new: count("new"), unchanged: count("unchanged") };
}

interface ReviewedFinding {
  readonly finding: Finding;
  readonly review: FindingReview;
  readonly number: number;
}

function placeFinding(
  { finding, review, number }: ReviewedFinding,
  tables: readonly RecognisedTable[],
  language: Language,
): PlacedFinding {
  const at = parseCellName(finding.at.cell);
  const table = tables.find((candidate) => at !== null && candidate.holds(finding.at.sheet, at)) ?? null;
  const { title } = ruleText(language, finding.rule);
  return {
    table,
    finding: {
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
      review,
      number,
    },
  };
}

/** Says of the findings of a row that isn't filled in that they are one entry; accepted ones stay apart. */
function markUnfilled(placed: readonly PlacedFinding[], language: Language): readonly PlacedFinding[] {
  const { title, what, todo, why, names } = REPORT_TEXTS[language].unfilled;
  const rows = unfilledRows(placed.map(({ finding }) => finding).filter(({ review }) => review.accepted === null));
  const marks = new Map<ReportFinding, ReportFinding["unfilled"]>();
  for (const { findings, missing } of rows) {
    const list = new Intl.ListFormat(language).format(missing.map((part) => names[part]));
    const words = { title, what: fillIn(language, what, { list }), todo, why };
    for (const finding of findings) marks.set(finding, { key: `${finding.sheet}!${findings[0]?.cell ?? ""}`, words });
  }
  return placed.map(({ finding, table }) => ({ table, finding: { ...finding, unfilled: marks.get(finding) ?? null } }));
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
    rows: table.rows,
  };
}

function sectionsOf(
  { sheets }: PlanTables,
  tables: readonly RecognisedTable[],
  placed: readonly PlacedFinding[],
): Section[] {
  const byPlace = new Map<RecognisedTable | string, ReportFinding[]>(tables.map((table) => [table, []]));
  for (const { finding, table } of placed) {
    const place = table ?? finding.sheet;
    const found = byPlace.get(place);
    if (found === undefined) byPlace.set(place, [finding]);
    else found.push(finding);
  }
  return sheets.flatMap(({ name }) => {
    const sections: Section[] = tables
      .filter((table) => table.sheet === name)
      .map((table) => ({ sheet: name, table: describe(table), findings: worstFirst(byPlace.get(table) ?? []) }));
    const outside = byPlace.get(name);
    if (outside !== undefined) sections.push({ sheet: name, table: null, findings: worstFirst(outside) });
    return sections;
  });
}

function worstFirst(findings: readonly ReportFinding[]): ReportFinding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

function unreadColumns({ budgets }: PlanTables): UnreadColumn[] {
  return budgets.flatMap(({ sheet, fields }) =>
    fields
      .filter(({ meaning, heading }) => meaning === null && heading !== "")
      .map(({ at, heading }) => ({ sheet: sheet.name, cell: cellName(at), heading })),
  );
}

function notChecked({ tables, answers, data }: CheckResult): NotChecked[] {
  const { sheets, goals, plan, staffing, budgets } = tables;
  const reasons: NotChecked[] = [];
  // Where there is no table at all, a finding of its own says so.
  if (goals.length > 0) {
    if (!goals.some(({ kind }) => kind === "delmaal")) reasons.push("no-delmaal");
    if (!goals.some(({ kind }) => kind === "overordnede-maal")) reasons.push("no-overordnede-maal");
    const periods = [plan, ...goals.map((table) => table.plan)].map(({ period }) => period);
    if (periods.every(({ from, to }) => from === null && to === null)) reasons.push("no-period");
  }
  if (staffing.length === 0) reasons.push("no-staffing");
  if (budgets.length === 0) reasons.push("no-budget");
  if (staffingOf(tables, answers).pairing.isTooLarge) reasons.push("staffing-too-large");
  if (data.length === 0) reasons.push("data");
  if (sheets.some(({ isReport }) => isReport)) reasons.push("own-reports");
  return reasons;
}
