import {
  cellName,
  contains,
  LAST_COLUMN,
  LAST_ROW,
  parseCellName,
  parseRangeName,
  rangeName,
} from "../workbook/address";
import { cellAt, type NotRead, type Workbook } from "../workbook/snapshot";
import { hasUnknownFigure } from "../workbook/unknownSign";
import { planFigures } from "../comparing/planFigures";
import { repeatedFigures, type RepeatedFigure } from "../comparing/repeated";
import type { ComparedRow } from "../comparing/comparedFigure";
import type { DataFigure } from "../data/dataFigure";
import { NO_CHOICES, type IndicatorChoices } from "../indicators/indicatorMatch";
import { NO_ANSWERS, type PairAnswers } from "../pairing/pairing";
import { NOTHING_GIVEN, type Given } from "../tables/regions/given";
import { lineOf, locateLines } from "../tables/regions/lineMarks";
import { locatePointedOut } from "../tables/regions/pointedOut";
import type { BudgetMapping } from "../tables/staffing/staffingTable";
import { formAt } from "../tables/planForm";
import type { PlanTables } from "../tables/planTables";
import { readPlanTables } from "../tables/readPlanTables";
import { DEFAULT_SETTINGS, type Report, type ReportedFix, type Rule, type Settings } from "../rules/rule";
import { RULES } from "../rules";
import { comparedRows } from "../rules/support/compared";
import { oddCells } from "../rules/support/tableCells";
import { NOTHING_REVIEWED, reviewFindings, reviewWorst, type Review, type Reviewing } from "../review/review";
import type { CellRef, Finding, Fix } from "../findings/finding";
import { FoundFindings, totalFound, type FindingCounts } from "./foundFindings";
import { mustBeSilent } from "./unseen";
import { storedEffects, type StoredEffect } from "./storedEffects";

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

/** What a check finds, whoever has told it what. */
export interface Checked {
  readonly tables: PlanTables;
  /** The worst of all findings, at most MOST_KEPT_FINDINGS, sorted by sheet order, row, column, rule. */
  readonly findings: readonly Finding[];
  /** Of all findings, those that aren't kept included. */
  readonly counts: FindingCounts;
  /** The findings held against what people have accepted and kept. */
  readonly review: Review;
  /** The answers the check was made with. */
  readonly answers: PairAnswers;
  /** The figures that the plan was held against. */
  readonly data: readonly DataFigure[];
  /** The plan's indicators beside these figures; empty where there are none. */
  readonly compared: readonly ComparedRow[];
  /** The plan's figures that stand in several places, whether they agree or not. */
  readonly repeated: readonly RepeatedFigure[];
}

export interface CheckResult extends Checked {
  /** What the workbook's users had told beforehand and the result rests on, with what each did. */
  readonly stored: readonly StoredEffect[];
  /** What of the workbook was passed over. */
  readonly notRead: readonly NotRead[];
}

/** Reads the workbook's tables and runs every rule over them. Never writes, never throws on what a workbook holds. */
export function checkWorkbook(workbook: Workbook, told: CheckOptions): CheckResult {
  const { options, lost } = withLines(workbook, told);
  const checked = checkTables(readPlanTables(workbook, options.given), options);
  const { tables } = checked;
  const read = workbook.notRead ?? [];
  return {
    ...checked,
    stored: storedEffects({ workbook, options, checked }, checkTables),
    notRead: [
      ...read.filter((one) => !isReported(one, tables) && !isBeside(one, tables)),
      ...lostTables(workbook, options),
      ...lost,
      ...hiddenCells(tables),
      ...unknownFigures(tables).filter((one) => !read.some((other) => isSamePlace(one, other))),
    ],
  };
}

function checkTables(tables: PlanTables, options: CheckOptions): Checked {
  const held = heldAgainst(tables, options);
  const found = findIn(tables, RULES, options, held);
  const findings = found.findings();
  const counts = found.counts();
  const { settings = DEFAULT_SETTINGS, choices = NO_CHOICES, reviewing = NOTHING_REVIEWED } = options;
  const { data, repeated } = held;
  const all = findings.length === totalFound(counts);
  return {
    tables,
    findings,
    counts,
    review: all ? reviewFindings(findings, tables, reviewing) : reviewWorst(findings, tables, reviewing),
    answers: options.answers ?? NO_ANSWERS,
    data,
    compared: comparedRows({ tables, data, choices, settings }).map(({ compared }) => compared),
    repeated,
  };
}

/** What figures are held against: imported ones, and one another. */
type Held = Pick<Checked, "data" | "repeated">;

function heldAgainst(tables: PlanTables, { data }: CheckOptions): Held {
  return { data: planFigures(tables, data), repeated: repeatedFigures(tables) };
}

/** Tables that a user has pointed out and that can't be found any more. */
function lostTables({ sheets }: Workbook, { given = NOTHING_GIVEN }: CheckOptions): NotRead[] {
  return locatePointedOut(given, sheets).lost.map(({ sheet, range }) => ({
    sheet,
    range: rangeName(range),
    reason: "table-lost",
  }));
}

/** With the budget's columns where they are now, and those that can't be found any more. */
function withLines(
  { sheets }: Workbook,
  options: CheckOptions,
): { readonly options: CheckOptions; readonly lost: readonly NotRead[] } {
  const { given } = options;
  if (given === undefined || given.budgetMapping.length === 0) return { options, lost: [] };
  const { mapping, lost } = locateLines(given.budgetMapping, sheets);
  return {
    options: { ...options, given: { ...given, budgetMapping: mapping } },
    lost: lost.map((one): NotRead => ({ sheet: one.sheet, range: lineName(one), reason: "column-lost" })),
  };
}

/** Where the heading of the column was. */
function lineName(one: BudgetMapping): string {
  const { axis, index } = lineOf(one);
  const at = one.mark?.at ?? 0;
  return cellName(axis === "column" ? { row: at, column: index } : { row: index, column: at });
}

/** Cells of the tables whose number format shows nothing of them; a zero that isn't shown is no loss. */
function hiddenCells(tables: PlanTables): NotRead[] {
  return oddCells(tables).flatMap(({ sheet, at, cell }): NotRead[] => {
    const hidden = cell.leftOut?.hidden;
    return hidden === undefined || hidden === "0" ? [] : [{ sheet: sheet.name, range: cellName(at), reason: "hidden" }];
  });
}

/** Cells of the tables where a sign that isn't known stands beside a figure, so that nobody knows the figure. */
function unknownFigures(tables: PlanTables): NotRead[] {
  return oddCells(tables).flatMap(({ sheet, at, cell }): NotRead[] =>
    hasUnknownFigure(cell) ? [{ sheet: sheet.name, range: cellName(at), reason: "unknown-sign" }] : [],
  );
}

function isSamePlace(one: NotRead, other: NotRead): boolean {
  return one.reason === other.reason && one.sheet === other.sheet && one.range === other.range;
}

/** What is known of a whole sheet alone matters where a table of the plan stands on it. */
function isBeside({ sheet, reason }: NotRead, { goals, staffing, budgets, data }: PlanTables): boolean {
  if (reason !== "conditional-sheet") return false;
  return ![...goals, ...staffing, ...budgets, ...data].some((table) => table.sheet.name === sheet);
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

/** Runs the given rules over tables already read; what the rules' own tests call. */
export function runRules(rules: readonly Rule[], tables: PlanTables, options: CheckOptions): Finding[] {
  return findIn(tables, rules, options, heldAgainst(tables, options)).findings();
}

function findIn(tables: PlanTables, rules: readonly Rule[], options: CheckOptions, held: Held): FoundFindings {
  const sheetOrder = new Map(tables.sheets.map((sheet, index) => [sheet, index]));
  const found = new FoundFindings();
  for (const rule of rules) {
    const reported = new Set<number>();
    const report = (reported_: Report): void => {
      if (rule.forms?.includes(formAt(tables, reported_.sheet, reported_.at).id) === false) return;
      if (mustBeSilent(rule.id, reported_.sheet.name, tables.notRead ?? [])) return;
      const sheet = sheetOrder.get(reported_.sheet) ?? 0;
      const { row, column } = reported_.at;
      const place = (sheet * (LAST_ROW + 1) + row) * (LAST_COLUMN + 1) + column;
      if (reported.has(place)) return;
      reported.add(place);
      found.add({ finding: toFinding(rule, reported_), sheet, row, column });
    };
    const { today, settings = DEFAULT_SETTINGS, answers = NO_ANSWERS, choices = NO_CHOICES } = options;
    rule.check({ tables, settings, today, answers, choices, ...held, report });
  }
  return found;
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
