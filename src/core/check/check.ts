import { cellAt, type NotRead, type Workbook } from "../workbook/snapshot";
import { cellName, contains, parseCellName, parseRangeName } from "../workbook/address";
import { planFigures } from "../comparing/planFigures";
import type { ComparedRow } from "../comparing/types";
import type { DataFigure } from "../data/types";
import { NO_CHOICES, type IndicatorChoices } from "../indicators/types";
import { NO_ANSWERS, type PairAnswers } from "../pairing/pairing";
import type { Given } from "../tables/given";
import type { PlanTables } from "../tables/types";
import { readPlanTables } from "../tables/readPlanTables";
import { DEFAULT_SETTINGS, type Report, type ReportedFix, type Rule, type Settings } from "../rules/rule";
import { RULES } from "../rules";
import { comparedRows } from "../rules/support/compared";
import { NOTHING_REVIEWED, reviewFindings, type Review, type Reviewing } from "../review/review";
import type { CellRef, Finding, Fix } from "./finding";

export interface CheckOptions {
  /** The day the check is made for, as an ISO date: nothing in the check reads the clock. */
  readonly today: string;
  readonly settings?: Settings;
  /** What the user has told where the workbook is silent. */
  readonly given?: Given;
  /** The user's answers about which line of staff is which position of the budget. */
  readonly answers?: PairAnswers;
  /** What people have accepted, and the earlier check that is compared with. */
  readonly reviewing?: Reviewing;
  /** Imported figures that the plan is held against beside those of its own sheets. */
  readonly data?: readonly DataFigure[];
  /** The user's answers about which imported indicator a row's is. */
  readonly choices?: IndicatorChoices;
}

export interface CheckResult {
  readonly tables: PlanTables;
  /** Sorted by sheet order, row, column, rule. */
  readonly findings: readonly Finding[];
  /** The findings held against what people have accepted and kept. */
  readonly review: Review;
  /** The answers the check was made with. */
  readonly answers: PairAnswers;
  /** What of the workbook was passed over. */
  readonly notRead: readonly NotRead[];
  /** The figures that the plan was held against. */
  readonly data: readonly DataFigure[];
  /** The plan's indicators beside these figures; empty where there are none. */
  readonly compared: readonly ComparedRow[];
}

/** Reads the workbook's tables and runs every rule over them. Never writes, never throws on what a workbook holds. */
export function checkWorkbook(workbook: Workbook, options: CheckOptions): CheckResult {
  const tables = readPlanTables(workbook, options.given);
  const findings = runRules(RULES, tables, options);
  const { settings = DEFAULT_SETTINGS, choices = NO_CHOICES } = options;
  const data = planFigures(tables, options.data);
  return {
    tables,
    findings,
    review: reviewFindings(findings, tables, options.reviewing ?? NOTHING_REVIEWED),
    answers: options.answers ?? NO_ANSWERS,
    notRead: (workbook.notRead ?? []).filter((one) => !isReported(one, tables)),
    data,
    compared: comparedRows({ tables, data, choices, settings }).map(({ compared }) => compared),
  };
}

/** Formulas of a table that were never calculated are findings: layout/not-calculated. */
function isReported({ sheet, range, reason }: NotRead, { goals, staffing, budgets, data }: PlanTables): boolean {
  const at = reason !== "not-calculated" || range === null ? null : parseRangeName(range);
  if (at === null) return false;
  return [...goals, ...staffing, ...budgets, ...data].some(
    (table) =>
      table.sheet.name === sheet &&
      contains(table.range, at.top, at.left) &&
      contains(table.range, at.bottom, at.right),
  );
}

interface PlacedFinding {
  readonly finding: Finding;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Runs the given rules over tables already read; what `checkWorkbook` and the rules' own tests call. */
export function runRules(rules: readonly Rule[], tables: PlanTables, options: CheckOptions): Finding[] {
  const sheetOrder = new Map(tables.sheets.map((sheet, index) => [sheet, index]));
  const data = planFigures(tables, options.data);
  const placed: PlacedFinding[] = [];
  for (const rule of rules) {
    const reported = new Set<string>();
    const report = (reported_: Report): void => {
      const sheet = sheetOrder.get(reported_.sheet) ?? 0;
      const place = `${sheet}!${cellName(reported_.at)}`;
      if (reported.has(place)) return;
      reported.add(place);
      placed.push({
        finding: toFinding(rule, reported_),
        sheet,
        row: reported_.at.row,
        column: reported_.at.column,
      });
    };
    const { today, settings = DEFAULT_SETTINGS, answers = NO_ANSWERS, choices = NO_CHOICES } = options;
    rule.check({ tables, settings, today, answers, data, choices, report });
  }
  placed.sort(byPlace);
  return placed.map((entry) => entry.finding);
}

function toFinding(rule: Rule, report: Report): Finding {
  return {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    at: refOf(report),
    message: { key: report.message, values: report.values ?? {} },
    related: (report.related ?? []).map(refOf),
    fix: report.fix === undefined || losesText(report) ? null : toFix(report.fix),
  };
}

/** Whether a cell that the fix would write holds text that is struck out or raised, and that would be gone then. */
function losesText({ sheet, fix }: Report): boolean {
  return (fix?.changes ?? []).some((change) => {
    const at = parseCellName(change.cell);
    return change.sheet === sheet.name && at !== null && cellAt(sheet, at.row, at.column)?.leftOut !== undefined;
  });
}

function toFix({ title, values, safe, changes }: ReportedFix): Fix {
  return { title: { key: title, values: values ?? {} }, safe, changes };
}

function refOf(place: Pick<Report, "sheet" | "at">): CellRef {
  return { sheet: place.sheet.name, cell: cellName(place.at) };
}

function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  return (
    a.sheet - b.sheet ||
    a.row - b.row ||
    a.column - b.column ||
    (a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : 0)
  );
}
