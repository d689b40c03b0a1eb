import { planFigures } from "../core/comparing/planFigures";
import { tablesOfWorkbook } from "../core/data/sheetTables";
import type { DataFigure } from "../core/data/types";
import type { PlanTables } from "../core/tables/types";
import { readPlanTables } from "../core/tables/readPlanTables";
import type { Language } from "../locales/types";
import { inspectionOf, inspectionOfData, type Inspection } from "../reports/inspection";
import type { FileProblem } from "../reports/model";
import type { StoredUse } from "./arguments";
import { figureTables, readFigureFile } from "./dataFiles";
import { readPlanFile } from "./readWorkbook";
import { storedOptions } from "./storedOptions";

export interface InspectOptions {
  readonly language: Language;
  readonly stored: StoredUse;
  /** The figures of the files given with --data. */
  readonly data: readonly DataFigure[];
}

export type Inspected = { readonly inspection: Inspection } | { readonly problem: FileProblem };

/** What is never a workbook of a plan. */
const DATA_FILE = /\.(?:csv|tsv|txt|px|json)$/i;

/** What was recognised in a file: a plan's tables, or in a file of data its figures. Never rejects. */
export async function inspectFile(file: string, { language, stored, data }: InspectOptions): Promise<Inspected> {
  if (DATA_FILE.test(file)) {
    const read = await readFigureFile(file, language);
    return "problem" in read ? read : { inspection: inspectionOfData(file, read.tables) };
  }
  const read = await readPlanFile(file, language);
  if ("problem" in read) return read;
  const { given, settings, choices } = storedOptions(file, read.workbook, { language, stored }).options;
  const tables = readPlanTables(read.workbook, given);
  if (!holdsPlan(tables) && tables.data.length === 0) {
    const figures = figureTables(tablesOfWorkbook(read.workbook), file);
    if (figures.length > 0) return { inspection: inspectionOfData(file, figures) };
  }
  const inspection = inspectionOf(file, tables, planFigures(tables, data), { choices, ownAreas: settings?.ownAreas });
  return { inspection: read.word === null ? inspection : { ...inspection, notRecognised: read.word.notRecognised } };
}

/**
 * Whether a workbook is a plan's. A table of figures with an indicator, a year and a source can look like one of goals, and
 * one with a row a year like a budget: only what a plan alone has tells.
 */
function holdsPlan({ goals, staffing, budgets }: PlanTables): boolean {
  return (
    goals.some(({ rows }) => rows.some(({ delmaal }) => delmaal !== null && delmaal.text !== "")) ||
    staffing.length > 0 ||
    budgets.some(({ positions }) => positions.length > 0)
  );
}
