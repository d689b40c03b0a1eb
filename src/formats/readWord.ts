import { readWordPlan, type WordPlan } from "../core/word/readWordPlan";
import { readDocx } from "./docx/readDocx";
import { FormatError } from "./errors";
import type { PaceOptions } from "./xlsx/pace";

export { workbookOfWord } from "../core/word/readWordPlan";

/**
 * Reads the agreements in a .docx.
 * @throws FormatError for everything that is wrong with the file, docx/no-tables when it holds no table of a plan; the
 * signal's reason when stopped.
 */
export async function readWord(bytes: Uint8Array, options: PaceOptions = {}): Promise<WordPlan> {
  const plan = readWordPlan(await readDocx(bytes, options));
  if (plan.sheets.length === 0) throw new FormatError("docx/no-tables");
  return plan;
}
