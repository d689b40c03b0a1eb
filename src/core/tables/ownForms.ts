import { FORM_HEADINGS as FORM_HEADINGS_WORDS } from "../language/da";
import { pattern } from "../language/words";
import { foldTight } from "../reading/text";
import type { Sheet } from "../workbook/snapshot";
import { allCells } from "./goals/rowCells";
import type { Forms, GoalCell, GoalRow, GoalTable } from "./planTables";

/** Whether nothing of the sheet is part of the plan: a report of ours, or a form. */
export function isOutsidePlan({ forms }: { readonly forms: Forms }, sheet: Sheet): boolean {
  return sheet.isReport || forms.empty.includes(sheet) || forms.filled.includes(sheet);
}

/**
 * The forms among the sheets. A sheet is one only beside a table of the same kind that holds the plan: where a workbook has
 * nothing else, its only table is what there is to check.
 * @param isInUse whether a sheet holds anything else of the plan: staff, a budget.
 */
export function formsAmong(goals: readonly GoalTable[], isInUse: (sheet: Sheet) => boolean): Forms {
  const sheets = [...new Set(goals.map(({ sheet }) => sheet))].filter((sheet) => !isInUse(sheet));
  const on = (sheet: Sheet): GoalTable[] => goals.filter((table) => table.sheet === sheet);
  const filled = sheets.filter((sheet) => on(sheet).every((table) => isTransferred(table, othersOf(table, goals))));
  const plan = goals.filter(({ sheet }) => !filled.includes(sheet));
  const empty = sheets.filter(
    (sheet) => !filled.includes(sheet) && on(sheet).every((table) => isUnused(table, othersOf(table, plan))),
  );
  return { empty, filled };
}

/** The tables on other sheets that hold anything. */
function othersOf({ sheet }: GoalTable, goals: readonly GoalTable[]): GoalTable[] {
  return goals.filter((other) => other.sheet !== sheet && other.rows.some(saysAnything));
}

/** Nothing but what the form itself says: no row, or the goals and indicators of another table without a figure. */
function isUnused({ kind, rows }: GoalTable, others: readonly GoalTable[]): boolean {
  const known = keysOf(others.filter((other) => other.kind === kind));
  return known.size > 0 && !rows.some(saysAnything) && rows.filter(isNamed).every((row) => known.has(keyOf(row)));
}

/** What forms ask for beside LBF's own columns, compared folded and without spaces. */
const FORM_HEADINGS = pattern(FORM_HEADINGS_WORDS, "start");

/**
 * Whether every row repeats one of other tables. A table with LBF's columns and the rows of one table alone may be another
 * version of it, which is to be checked; a form has columns of its own, or the rows of several tables.
 */
function isTransferred({ rows, headings }: GoalTable, others: readonly GoalTable[]): boolean {
  const named = rows.filter(isNamed);
  const repeats = others.filter((other) => named.some((row) => keysOf([other]).has(keyOf(row))));
  const known = keysOf(repeats);
  if (named.length === 0 || !named.every((row) => known.has(keyOf(row)))) return false;
  const isForm = headings.some(({ goal, text }) => goal === null && FORM_HEADINGS.test(foldTight(text)));
  // Two delaftaler may share all their indicators: only rows that are the same in every word were transferred.
  const same = new Set(repeats.flatMap((other) => other.rows.map(wordsOf)));
  const isWhole = repeats.length > 1 && repeats.every((other) => keysOf([other]).size < keysOfRows(rows).size);
  return isForm || (isWhole && named.every((row) => same.has(wordsOf(row))));
}

/** All that a row says. */
function wordsOf(row: GoalRow): string {
  return allCells(row)
    .map((cell) => foldTight(cell?.text ?? ""))
    .join("|");
}

function keysOf(tables: readonly GoalTable[]): ReadonlySet<string> {
  return keysOfRows(tables.flatMap(({ rows }) => rows));
}

function keysOfRows(rows: readonly GoalRow[]): ReadonlySet<string> {
  return new Set(rows.filter(isNamed).map(keyOf));
}

/** An indicator's own words; in overordnede mål a Mål stands once over several. */
function keyOf({ indikator, delmaal }: GoalRow): string {
  return foldTight(indikator === null || indikator.empty ? (delmaal?.text ?? "") : indikator.text);
}

function isNamed({ delmaal, indikator }: GoalRow): boolean {
  return [delmaal, indikator].some((cell) => holds(cell));
}

function saysAnything({ delmaal, indikator, cells }: GoalRow): boolean {
  return cells.some((cell) => cell !== delmaal && cell !== indikator && holds(cell));
}

function holds(cell: GoalCell | null): boolean {
  return cell !== null && !cell.empty && !cell.setAside;
}
