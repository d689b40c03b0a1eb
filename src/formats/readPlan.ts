import type { WordPlan } from "../core/word/readWordPlan";
import type { Workbook } from "../core/workbook/snapshot";
import { FormatError } from "./errors";
import type { ReadOptions } from "./xlsx/pace";
import { readXlsx } from "./xlsx/readXlsx";

/** A plan as it stands in a file: a workbook, or a Word document with the workbook that it makes. */
export interface PlanFile {
  readonly workbook: Workbook;
  /** Null for a workbook. */
  readonly word: WordPlan | null;
}

/** Loads what reads documents: most plans are workbooks, and a page needn't wait for it. */
export const loadWord = () => import(/* webpackChunkName: "word" */ "./readWord");

export interface ReadPlanOptions extends ReadOptions {
  /** What the file is called: all that tells what it holds where a password hides the rest. */
  readonly name?: string;
}

/** What Word saves under. */
const OF_WORD = /\.(?:docx|docm|dotx|dotm|doc)$/i;

/**
 * Reads the workbook of a plan, or its delaftale in Word: the content tells which, whatever the file is called.
 * @throws FormatError for everything that is wrong with the file, docx/no-tables for a document without any table of a
 * plan; the signal's reason when stopped.
 */
export async function readPlan(bytes: Uint8Array, options: ReadPlanOptions = {}): Promise<PlanFile> {
  try {
    return { workbook: await readXlsx(bytes, options), word: null };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    if (error.code === "xlsx/encrypted" && OF_WORD.test(options.name ?? ""))
      throw new FormatError("docx/encrypted", {}, { cause: error });
    if (error.code !== "xlsx/is-docx") throw error;
  }
  const { readWord, workbookOfWord } = await loadWord();
  const word = await readWord(bytes, options);
  return { workbook: workbookOfWord(word), word };
}
