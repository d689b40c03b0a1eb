import { cellName, rangeName } from "../core/workbook/address";
import type { Figure, FigureReading, SourceReading, YearReading } from "../core/reading/readings";
import type {
  BudgetFigure,
  BudgetFunding,
  BudgetPosition,
  BudgetTable,
  StaffingLine,
  StaffingTable,
} from "../core/tables/staffing/staffingTable";
import type { ComparedFigure } from "../core/comparing/comparedFigure";
import { withShares } from "../core/data/derivedShares";
import type { ImportMapping } from "../core/data/mapping";
import type { Plan } from "../core/plan/plan";
import type { ReadFigures } from "../core/data/readFigures";
import type { DataFigure, RawTable } from "../core/data/dataFigure";
import { areaIn } from "../core/tables/budget/budgetMeaning";
import type { ColumnQuestion } from "../core/tables/columnQuestions";
import {
  budgetReceipt,
  staffingReceipt,
  type ReadColumn,
  type Receipt,
  type UnreadColumn,
} from "../core/tables/receipt";
import { cellIn } from "../core/tables/goals/rowCells";
import type { DataTable, GoalCell, GoalRow, GoalTable } from "../core/tables/planTables";
import type { PlanFacts } from "../core/tables/planFacts";
import { periodOf } from "./budgetMeaning";
import { toJson } from "./escape";
import { whyUnmatched } from "./matchWords";
import type { FileProblem } from "./model";
import { unreadReason } from "./receiptReport";
import { voiceOf } from "./voice";
import { whyNotCompared } from "./whyNot";
import { reasonInWords } from "./words";

/** What was recognised in a file and how each cell was read, in the form scripts rely on. */
export interface Inspection {
  readonly file: string;
  /** Only where the file couldn't be read. */
  readonly error?: { readonly code: string; readonly message: string };
  readonly plan: object;
  readonly tables: readonly object[];
  /** By indicator row which imported indicator it is; only where data are imported. */
  readonly matches?: readonly object[];
  /** Only for a Word document: its texts that went into none of the tables, as they stand. */
  readonly notRecognised?: readonly string[];
}

const UNKNOWN_PLAN: PlanFacts = { name: null, kommune: null, period: { from: null, to: null } };

/** A table of a data file, and how it was read. */
export interface InspectedTable {
  readonly table: RawTable;
  readonly mapping: ImportMapping;
  readonly read: ReadFigures;
}

/** The inspection of a workbook whose tables have been read. */
export function inspectionOf(file: string, plan: Plan): Inspection {
  const { tables } = plan;
  const questions = plan.columnQuestions();
  return {
    file,
    plan: planJson(tables.plan),
    tables: [
      ...tables.goals.map(goalTableJson),
      ...tables.staffing.map(staffingTableJson),
      ...tables.budgets.map((table) => budgetTableJson(table, questions)),
      ...tables.data.map(dataTableJson),
    ],
    ...(plan.figures().length === 0 ? {} : { matches: matchesJson(plan) }),
  };
}

/** The inspection of a file of data as JSON, with its figures as rows of Baselinedata. */
export function inspectionJsonOfData(file: string, tables: readonly InspectedTable[]): string {
  return withList({ file, plan: planJson(UNKNOWN_PLAN) }, "tables", tables.map(rawTableJson));
}

/** An object as JSON with one more member behind the others: a list of what is JSON already. */
function withList(object: object, name: string, items: readonly string[]): string {
  return `${toJson(object).slice(0, -1)},${toJson(name)}:[${items.join(",")}]}`;
}

function matchesJson(plan: Plan): object[] {
  return plan.compared().map(({ compared: row }) => {
    const { matched, confidence, sure, candidates } = row.match;
    return {
      ...{ sheet: row.sheet, cell: row.cell, indikator: row.indikator, matched, confidence, sure, candidates },
      figures: row.figures.filter(({ typed }) => typed !== null).map(comparedFigureJson),
      reason: whyUnmatched(row.match, "da") ?? whyNotCompared(row, "da"),
    };
  });
}

function comparedFigureJson({ column, label, matched, imported }: ComparedFigure): object {
  return { column, label, matched, compared: typeof imported?.value === "number" };
}

function rawTableJson({ table, mapping, read }: InspectedTable): string {
  const top = mapping.headerRows[0] ?? mapping.firstRow;
  const bottom = read.figures.length === 0 ? top : read.at(read.figures.length - 1).row;
  const range = { top, left: 0, bottom, right: Math.max(0, mapping.columns.length - 1) };
  const about = { kind: "baselinedata", sheet: table.name, range: rangeName(range), indsatsomraade: null, form: null };
  const figures = withShares(read.figures);
  const rows: string[] = [];
  for (let from = 0; from < figures.length; from += STRETCH) {
    const stretch = figures
      .slice(from, from + STRETCH)
      .map((figure, index) =>
        dataFigureJson(figure, figure.derived === undefined ? cellName(read.at(from + index)) : cellOf(figure)),
      );
    rows.push(toJson(stretch).slice(1, -1));
  }
  return withList(about, "rows", rows);
}

/** Figures that are written out together: never what all of a register's come to at once. */
const STRETCH = 1_000;

/** The inspection of a file that couldn't be read. */
export function inspectionOfProblem(file: string, { code, sentence }: FileProblem): Inspection {
  const error = { code, message: `${sentence.what} ${sentence.todo}`.trim() };
  return { file, error, plan: planJson(UNKNOWN_PLAN), tables: [] };
}

/** One file's inspection as JSON. */
export function inspectionJson(inspection: Inspection): string {
  return toJson(inspection);
}

/** The inspections of all files as one, in pieces. */
export function* inspectionsJson(files: readonly string[]): Generator<string> {
  yield '{"version":1,"files":[';
  for (const [index, file] of files.entries()) {
    yield index === 0 ? "\n" : ",\n";
    yield file;
  }
  yield "]}\n";
}

function planJson({ name, kommune, period }: PlanFacts): object {
  return { name, kommune, from: period.from, to: period.to };
}

function goalTableJson(table: GoalTable): object {
  const { kind, sheet, range, indsatsomraade, form, rows } = table;
  const about = { kind, sheet: sheet.name, range: rangeName(range), indsatsomraade, form: form.id };
  return { ...about, rows: rows.map((row) => goalRowJson(row, table)) };
}

function goalRowJson(row: GoalRow, table: GoalTable): object {
  const { at, delmaal, indikator, read } = row;
  const { year, source } = read;
  return {
    cell: cellName(at),
    delmaal: textOf(delmaal),
    indikator: textOf(indikator),
    baseline: figuresJson(read.baseline),
    comparison: figuresJson(read.comparison),
    year: yearJson(year),
    source: sourceJson(source),
    ...(read.further.size === 0 ? {} : { further: furtherJson(row, table) }),
  };
}

/** The columns that the form has beside the six that all rounds have, by their ids. */
function furtherJson(row: GoalRow, table: GoalTable): object {
  return Object.fromEntries(
    [...row.read.further].map(([id, further]) => {
      switch (further.reader) {
        case "figure":
          return [id, figuresJson(further.reading)];
        case "year":
          return [id, yearJson(further.reading)];
        case "source":
          return [id, sourceJson(further.reading)];
        case "text":
          return [id, { text: textOf(cellIn(table, row, id)) }];
      }
    }),
  );
}

function yearJson({ text, years, kind }: YearReading): object {
  return { text, years, kind };
}

function sourceJson({ text, publisher, year }: SourceReading): object {
  return { text, publisher, year };
}

/** A column that the table doesn't have reads as an empty cell. */
function textOf(cell: GoalCell | null): string {
  return cell?.text ?? "";
}

function figuresJson({ text, figures }: FigureReading): object {
  return { text, figures: figures.map(figureJson) };
}

/** A limit ("under 3") says so; a figure without one is the value it gives. */
function figureJson({ label, value, unit, year, qualifier }: Figure): object {
  return { label, value, unit, year, ...(qualifier === null ? {} : { qualifier }) };
}

function staffingTableJson(table: StaffingTable): object {
  const { kind, sheet, range, indsatsomraade, lines } = table;
  return {
    ...{ kind, sheet: sheet.name, range: rangeName(range), indsatsomraade, form: null },
    rows: lines.map(staffingLineJson),
    ...columnsJson(staffingReceipt(table), []),
  };
}

/** How each column was read; and what wasn't, with the reason. */
function columnsJson({ table, columns, unread }: Receipt, questions: readonly ColumnQuestion[]): object {
  const sheet = table.sheet.name;
  const reason = ({ at, heading }: UnreadColumn): string => {
    const question = questions.find(
      (one) => one.sheet === sheet && one.at.row === at.row && one.at.column === at.column,
    );
    return reasonInWords(unreadReason({ heading, question: question ?? null }, "da"), voiceOf("da"));
  };
  return {
    columns: columns.map(columnJson),
    unread: unread.map((one) => ({ sheet, range: rangeName(one.range), reason: reason(one) })),
  };
}

function columnJson({ at, heading, meaning: column, known, isSure }: ReadColumn): object {
  const meaning = column?.of === "staff" ? column.meaning : null;
  return {
    cell: cellName(at),
    heading,
    meaning: meaning?.kind ?? null,
    omraade: areaIn(meaning),
    period: meaning === null ? null : periodOf(meaning, "da"),
    known,
    sure: isSure,
  };
}

function staffingLineJson({ at, text, read }: StaffingLine): object {
  const { stilling, activity, share, contractHours, hours, posts, amount, approximate } = read;
  return { cell: cellName(at), text, stilling, activity, share, contractHours, hours, posts, amount, approximate };
}

function budgetTableJson(table: BudgetTable, questions: readonly ColumnQuestion[]): object {
  const { kind, sheet, range, indsatsomraade, positions, funding } = table;
  return {
    kind,
    sheet: sheet.name,
    range: rangeName(range),
    indsatsomraade,
    form: null,
    rows: positions.map(positionJson),
    funding: funding.map(fundingJson),
    ...columnsJson(budgetReceipt(table), questions),
  };
}

function positionJson({
  at,
  stilling,
  activity,
  contractHours,
  annualCost,
  shares,
  hours,
  amounts,
  years,
  total,
}: BudgetPosition): object {
  return {
    cell: cellName(at),
    stilling,
    activity,
    contractHours: valueOf(contractHours),
    annualCost: valueOf(annualCost),
    shares: valuesOf(shares),
    hours: valuesOf(hours),
    amounts: valuesOf(amounts),
    years: valuesOf(years),
    total: valueOf(total),
  };
}

function fundingJson({ at, source, amount }: BudgetFunding): object {
  return { cell: cellName(at), source, amount: valueOf(amount) };
}

function dataTableJson({ kind, sheet, range, indsatsomraade, figures }: DataTable): object {
  const rows = withShares(figures).map((figure) => dataFigureJson(figure, cellOf(figure)));
  return { kind, sheet: sheet.name, range: rangeName(range), indsatsomraade, form: null, rows };
}

function dataFigureJson(figure: DataFigure, cell: string | null): object {
  const { indikator, omraade, niveau, aar, value, unit, suppressed, kilde, derived } = figure;
  const read = { cell, indikator, omraade, niveau, aar, value, unit, suppressed, kilde };
  return derived === undefined ? read : { ...read, derived: derivedJson(derived) };
}

/** Where a figure says that it stands. */
function cellOf({ at, cell }: DataFigure): string | null {
  return at?.cell ?? cell ?? null;
}

/** The two counts of a derived share, with their cells. */
function derivedJson({ part, whole }: NonNullable<DataFigure["derived"]>): object {
  const countJson = (count: DataFigure): object => ({
    cell: cellOf(count),
    indikator: count.indikator,
    value: count.value,
  });
  return { part: countJson(part), whole: countJson(whole) };
}

function valueOf(figure: BudgetFigure | null): number | null {
  return figure?.value ?? null;
}

function valuesOf(figures: ReadonlyMap<string, BudgetFigure>): Readonly<Record<string, number>> {
  return Object.fromEntries([...figures].map(([name, { value }]) => [name, value]));
}
