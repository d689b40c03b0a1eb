import { readWordPlan, type WordPlan } from "../core/word/readWordPlan";
import type { WordDocument } from "../core/word/wordDocument";
import { readDocx } from "./docx/readDocx";
import { FormatError, type FormatErrorCode } from "./errors";
import { isPdf } from "./pdf/isPdf";
import type { PaceOptions } from "./xlsx/pace";

export { workbookOfWord } from "../core/word/readWordPlan";

/** What a document is kept as. */
export type DocumentFormat = "docx" | "pdf";

/** The agreements of a document, and what it was read as. */
export interface DocumentPlan extends WordPlan {
  readonly format: DocumentFormat;
}

/** Loads what reads a PDF: most documents are Word's. */
const loadPdf = () => import(/* webpackChunkName: "pdf" */ "./pdf/readPdf");

/**
 * Reads the agreements in a .docx or a PDF.
 * @throws FormatError for everything that is wrong with the file, …/no-tables when it holds no table of a plan, or
 * what may hold one instead; the signal's reason when stopped.
 */
export async function readWord(bytes: Uint8Array, options: PaceOptions = {}): Promise<DocumentPlan> {
  const format = isPdf(bytes) ? "pdf" : "docx";
  const plan = readWordPlan(await documentOf(bytes, format, options));
  if (plan.sheets.length > 0) return { ...plan, format };
  const instead = INSTEAD[format].find(([what]) => plan.notRead.some(({ reason }) => reason === what));
  throw new FormatError(instead === undefined ? `${format}/no-tables` : instead[1]);
}

async function documentOf(bytes: Uint8Array, format: DocumentFormat, options: PaceOptions): Promise<WordDocument> {
  if (format === "docx") return readDocx(bytes, options);
  const { readPdf } = await loadPdf().catch((error: unknown) => {
    throw new FormatError("pdf/not-loaded", {}, { cause: error });
  });
  return readPdf(bytes, options);
}

/** What may hold the tables where none were found, what is named first where a document holds several. */
const INSTEAD: Readonly<Record<DocumentFormat, readonly (readonly [string, FormatErrorCode])[]>> = {
  docx: [
    ["linked-document", "docx/linked-document"],
    ["subdocument", "docx/subdocument"],
    ["embedded-sheet", "docx/embedded-sheet"],
    ["embedded-object", "docx/embedded-object"],
  ],
  pdf: [["page-picture", "pdf/scanned"]],
};
