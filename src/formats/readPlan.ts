import type { Workbook } from "../core/workbook/snapshot";
import { FormatError } from "./errors";
import { isPdf } from "./pdf/isPdf";
import type { DocumentPlan } from "./readWord";
import { readXlsx, type ReadXlsxOptions } from "./xlsx/readXlsx";

/** A plan as it stands in a file: a workbook, or a document (Word or PDF) with the workbook that it makes. */
export interface PlanFile {
  readonly workbook: Workbook;
  /** Null for a workbook. */
  readonly word: DocumentPlan | null;
}

/** Loads what reads documents: most plans are workbooks, and a page needn't wait for it. */
export const loadWord = () => import(/* webpackChunkName: "word" */ "./readWord");

export interface ReadPlanOptions extends ReadXlsxOptions {
  /** What the file is called: all that tells what it holds where a password hides the rest. */
  readonly name?: string;
}

/** What Word saves under. */
const OF_WORD = /\.(?:docx|docm|dotx|dotm|doc)$/i;

/**
 * Reads the workbook of a plan, or its delaftale in Word or as a PDF: the content tells which, whatever it is called.
 * @throws FormatError for everything that is wrong with the file, …/no-tables for a document without any table of a plan; the signal's reason when stopped.
 */
export async function readPlan(bytes: Uint8Array, options: ReadPlanOptions = {}): Promise<PlanFile> {
  if (isPdf(bytes)) return documentOf(bytes, options);
  try {
    return { workbook: await readXlsx(bytes, options), word: null };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    if (error.code === "xlsx/encrypted" && OF_WORD.test(options.name ?? ""))
      throw new FormatError("docx/encrypted", {}, { cause: error });
    if (error.code !== "xlsx/is-docx") throw error;
  }
  return documentOf(bytes, options);
}

async function documentOf(bytes: Uint8Array, options: ReadPlanOptions): Promise<PlanFile> {
  const { readWord, workbookOfWord } = await loadWord();
  const word = await readWord(bytes, options);
  return { workbook: workbookOfWord(word), word };
}
