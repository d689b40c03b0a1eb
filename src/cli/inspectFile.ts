import type { ColumnRole } from "../core/data/dataFigure";
import { tablesOfWorkbook } from "../core/data/sheetTables";
import type { PlanTables } from "../core/tables/planTables";
import { isOwnOutput } from "../core/workbook/reportMark";
import { readPlan } from "../core/plan/readPlan";
import type { Language } from "../locales/types";
import { inspectionJson, inspectionJsonOfData, inspectionOf } from "../reports/inspection";
import { figureTables, type ReadTable } from "../reports/figureTables";
import type { FileProblem } from "../reports/model";
import type { StoredUse } from "./arguments";
import { readFigureFile, readGivenData, toldInFile } from "./dataFiles";
import { readPlanFile } from "./readWorkbook";
import { storedOptions } from "./storedOptions";

/** How the files of a call are inspected; plain data, so that a worker can be told. */
export interface InspectJob {
  readonly language: Language;
  readonly stored: StoredUse;
  readonly form: string | null;
  /** The files given with --data. */
  readonly data: readonly string[];
}

export type Inspected =
  /** As JSON: text goes from a worker to its program far cheaper than what it is made of. */
  | { readonly json: string; readonly notices: readonly string[] }
  | { readonly problem: FileProblem }
  /** A workbook of our own reports. */
  | { readonly isOwnOutput: true };

/** What is never a workbook of a plan. */
const DATA_FILE = /\.(?:csv|tsv|txt|px|json)$/i;

/** What was recognised in a file: a plan's tables, or in a file of data its figures. Never rejects. */
export async function inspectFile(
  file: string,
  { language, stored, form, data: dataFiles }: InspectJob,
): Promise<Inspected> {
  if (DATA_FILE.test(file)) {
    const read = await readFigureFile(file, language);
    if ("problem" in read) return read;
    return { json: inspectionJsonOfData(file, read.tables), notices: read.notices };
  }
  const read = await readPlanFile(file, language);
  if ("problem" in read) return read;
  if (isOwnOutput(read.workbook)) return { isOwnOutput: true };
  const { options, notices } = storedOptions(file, read.workbook, { language, stored, form });
  const { given, settings, choices } = options;
  const plan = readPlan(read.workbook, { given, choices, ownAreas: settings?.ownAreas });
  const { tables } = plan;
  // The one reader of data files, whether the file is inspected or given with --data.
  const raw = holdsPlan(tables) ? null : figureTables(tablesOfWorkbook(read.workbook), { file, language });
  if (raw !== null && raw.tables.length > 0 && (!hasPositions(tables) || raw.tables.some(saysIndikator))) {
    return {
      json: inspectionJsonOfData(file, raw.tables),
      notices: [...notices, ...toldInFile(file, raw.told, language)],
    };
  }
  const isPlan = tables.goals.length > 0 || hasPositions(tables);
  const told = raw === null || isPlan ? [] : toldInFile(file, raw.told, language);
  const data = await readGivenData(dataFiles, language);
  const inspection = inspectionOf(file, plan.with({ data }));
  return {
    json: inspectionJson(read.word === null ? inspection : { ...inspection, notRecognised: read.word.notRecognised }),
    notices: [...notices, ...told],
  };
}

/**
 * Whether a workbook is a plan's. A table of figures with an indicator, a year and a source can look like one of goals, and
 * one of shares like a budget: only what a plan alone has tells.
 */
function holdsPlan({ goals, staffing }: PlanTables): boolean {
  return (
    goals.some(({ rows }) => rows.some(({ delmaal }) => delmaal !== null && delmaal.text !== "")) || staffing.length > 0
  );
}

function hasPositions({ budgets }: PlanTables): boolean {
  return budgets.some(({ positions }) => positions.length > 0);
}

/** Whether a table's headings name indicators and their areas, or these stand over the figures, as in no budget. */
function saysIndikator({ mapping: { columns } }: ReadTable): boolean {
  const says = (role: ColumnRole): boolean =>
    columns.some((column) => column.role === role && column.reason === "heading");
  return says("indikator") && (says("omraade") || columns.some(({ reason }) => reason === "heading-place"));
}
