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
import { once } from "../reading/once";
import { NOTHING_GIVEN } from "../tables/regions/given";
import { lineOf, locateLines } from "../tables/regions/lineMarks";
import { locatePointedOut } from "../tables/regions/pointedOut";
import type { BudgetMapping } from "../tables/staffing/staffingTable";
import { formAt } from "../tables/planForm";
import type { PlanTables } from "../tables/planTables";
import type { Plan } from "../plan/plan";
import { readPlan } from "../plan/readPlan";
import { DEFAULT_SETTINGS, type Report, type ReportedFix, type Rule, type WhenAsked } from "../rules/rule";
import { RULES } from "../rules";
import { comparedRows } from "../rules/support/compared";
import { NOTHING_REVIEWED, reviewFindings, reviewWorst } from "../review/review";
import type { CellRef, Finding, Fix } from "../findings/finding";
import { FoundFindings, totalFound } from "./foundFindings";
import { toldOf, type Checked, type CheckOptions } from "./checked";
import { mustBeSilent, unseenMerges } from "./unseen";
import { storedEffects, type StoredEffect } from "./storedEffects";

export interface CheckResult extends Checked {
  /** What the workbook's users had told beforehand and the result rests on, with what each did. */
  readonly stored: readonly StoredEffect[];
  /** What of the workbook was passed over. */
  readonly notRead: readonly NotRead[];
}

/** Reads the workbook's tables and runs every rule over them. Never writes, never throws on what a workbook holds. */
export function checkWorkbook(workbook: Workbook, told: CheckOptions): CheckResult {
  const { options, lost } = withLines(workbook, told);
  const checked = checkPlan(readPlan(workbook, toldOf(options)), options);
  const { plan } = checked;
  const read = workbook.notRead ?? [];
  return {
    ...checked,
    stored: storedEffects({ workbook, options, checked }, checkPlan),
    notRead: [
      ...read.filter((one) => !isReported(one, plan.tables) && !isBeside(one, plan.tables)),
      ...lostTables(workbook, options),
      ...lost,
      ...hiddenCells(plan),
      ...unknownFigures(plan).filter((one) => !read.some((other) => isSamePlace(one, other))),
    ],
  };
}

/** Runs every rule over a plan that has been read with the same options. */
function checkPlan(plan: Plan, options: CheckOptions): Checked {
  const found = findIn(plan, RULES, options);
  const findings = found.findings();
  const counts = found.counts();
  const { reviewing = NOTHING_REVIEWED } = options;
  const all = findings.length === totalFound(counts);
  return {
    plan,
    findings,
    counts,
    review: (all ? reviewFindings : reviewWorst)(findings, plan.places(), reviewing),
    compared: comparedRows(plan).map(({ compared }) => compared),
  };
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
function hiddenCells(plan: Plan): NotRead[] {
  return plan.oddCells().flatMap(({ sheet, at, cell }): NotRead[] => {
    const hidden = cell.leftOut?.hidden;
    return hidden === undefined || hidden === "0" ? [] : [{ sheet: sheet.name, range: cellName(at), reason: "hidden" }];
  });
}

/** Cells of the tables where a sign that isn't known stands beside a figure, so that nobody knows the figure. */
function unknownFigures(plan: Plan): NotRead[] {
  return plan
    .oddCells()
    .flatMap(({ sheet, at, cell }): NotRead[] =>
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

/** Runs the given rules over a plan already read; what the rules' own tests call. */
export function runRules(rules: readonly Rule[], plan: Plan, options: RunOptions): Finding[] {
  return findIn(plan, rules, options).findings();
}

type RunOptions = Pick<CheckOptions, "today" | "settings">;

function findIn(plan: Plan, rules: readonly Rule[], options: RunOptions): FoundFindings {
  const { tables } = plan;
  const sheetOrder = new Map(tables.sheets.map((sheet, index) => [sheet, index]));
  const found = new FoundFindings();
  const unseen = unseenMerges(tables.notRead ?? []);
  for (const rule of rules) {
    const reported = new Set<number>();
    const report = (reported_: Report): void => {
      if (rule.forms?.includes(formAt(tables, reported_.sheet, reported_.at).id) === false) return;
      if (mustBeSilent(rule, reported_.sheet.name, unseen)) return;
      const sheet = sheetOrder.get(reported_.sheet) ?? 0;
      const { row, column } = reported_.at;
      const place = (sheet * (LAST_ROW + 1) + row) * (LAST_COLUMN + 1) + column;
      if (reported.has(place)) return;
      reported.add(place);
      found.add({ finding: toFinding(rule, reported_), sheet, row, column });
    };
    const { today, settings = DEFAULT_SETTINGS } = options;
    rule.check({ plan, settings, today, report });
  }
  return found;
}

function toFinding(rule: Rule, report: Report): Finding {
  const { message: key, values = {}, related = [], fix } = report;
  const message = { key, values: isWhenAsked(values) ? {} : values };
  if (isWhenAsked(values)) whenAsked(message, "values", values);
  const finding = {
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    at: refOf(report),
    message,
    related: isWhenAsked(related) ? [] : related.map(refOf),
    fix: fix === undefined || losesText(report) ? null : toFix(fix),
  };
  if (isWhenAsked(related)) whenAsked(finding, "related", () => related().map(refOf));
  return rule.about === undefined ? finding : { ...finding, about: rule.about };
}

function isWhenAsked<Value extends object>(given: WhenAsked<Value>): given is () => Value {
  return typeof given === "function";
}

/** Has what stands under the key worked out when somebody asks for it, and then no more. */
function whenAsked<Holder extends object, Key extends keyof Holder>(holder: Holder, key: Key, work: () => Holder[Key]) {
  Object.defineProperty(holder, key, { get: once(work), enumerable: true });
}

/** Whether a cell that the fix would write holds text that is struck out or raised, and that would be gone then. */
function losesText({ sheet, fix }: Report): boolean {
  return (fix?.changes ?? []).some((change) => {
    const at = parseCellName(change.cell);
    return change.sheet === sheet.name && at !== null && cellAt(sheet, at.row, at.column)?.leftOut !== undefined;
  });
}

function toFix({ title, values = {}, safe, changes }: ReportedFix): Fix {
  return { title: { key: title, values }, safe, changes };
}

function refOf(place: Pick<Report, "sheet" | "at">): CellRef {
  return { sheet: place.sheet.name, cell: cellName(place.at) };
}
