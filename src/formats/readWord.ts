import { readWordPlan, type WordPlan } from "../core/word/readWordPlan";
import { readDocx } from "./docx/readDocx";
import { FormatError } from "./errors";
import type { WordNotRead } from "../core/word/types";
import type { PaceOptions } from "./xlsx/pace";

export { workbookOfWord } from "../core/word/readWordPlan";

/**
 * Reads the agreements in a .docx.
 * @throws FormatError for everything that is wrong with the file, docx/no-tables when it holds no table of a plan, or
 * what may hold one instead; the signal's reason when stopped.
 */
export async function readWord(bytes: Uint8Array, options: PaceOptions = {}): Promise<WordPlan> {
  const plan = readWordPlan(await readDocx(bytes, options));
  if (plan.sheets.length > 0) return plan;
  const instead = NOT_READ.find((what) => plan.notRead.includes(what));
  throw new FormatError(instead === undefined ? "docx/no-tables" : `docx/${instead}`);
}

/** What is named first where a document holds several. */
const NOT_READ: readonly WordNotRead[] = ["linked-document", "subdocument", "embedded-sheet", "embedded-object"];
