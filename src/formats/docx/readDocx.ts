import type { WordBlock, WordDocument, WordNotReadReason } from "../../core/word/wordDocument";
import { FormatError, type FormatErrorCode } from "../errors";
import { MAX_FILE_BYTES } from "../xlsx/limits";
import { Pace, type PaceOptions } from "../xlsx/pace";
import { requireZip } from "../package/fileKind";
import { contentTypeOf, requireOfficePackage } from "../package/officeKind";
import { mainPart, pathsOfType, readRelationships } from "../package/relationships";
import { ZipPackage } from "../package/zipPackage";
import { readXml } from "../xml/readXml";
import { DocumentBudget } from "./budget";
import { DocumentPart, type PartContext } from "./documentPart";
import { textOfBlocks } from "../../core/word/text";
import { NO_STYLES, readStyles } from "./styles";

const DOCUMENT = "wordprocessingml.document.main+xml";

/** What can be wrong with the package, told of a document rather than of a workbook. */
const OF_DOCUMENTS: Readonly<Partial<Record<FormatErrorCode, FormatErrorCode>>> = {
  "xlsx/missing-part": "docx/damaged",
  "xlsx/damaged": "docx/damaged",
  "xlsx/doctype": "docx/doctype",
  "xlsx/encrypted": "docx/encrypted",
  "xlsx/too-large": "docx/too-much",
  "xlsx/ratio": "docx/too-much",
};

/**
 * Reads a .docx into its paragraphs and tables. Runs in Node, in a page and in a worker alike, and pauses now and then
 * so that the thread stays alive.
 * @throws FormatError for everything that is wrong with the file; the signal's reason when stopped.
 */
export async function readDocx(bytes: Uint8Array, options: PaceOptions = {}): Promise<WordDocument> {
  try {
    return await readPackage(bytes, new Pace(options));
  } catch (error) {
    const code = error instanceof FormatError ? OF_DOCUMENTS[error.code] : undefined;
    throw code === undefined ? error : new FormatError(code, {}, { cause: error });
  }
}

async function readPackage(bytes: Uint8Array, pace: Pace): Promise<WordDocument> {
  if (bytes.length > MAX_FILE_BYTES) throw new FormatError("docx/too-much");
  requireZip(bytes);
  const zip = new ZipPackage(bytes, pace);
  await requireOfficePackage(zip);
  const main = await mainPart(zip);
  await requireDocumentType(zip, main);
  const relationships = await readRelationships(zip, main);
  const document = zip.require(main);
  // A package may name notes or styles that it doesn't hold: the text itself reads all the same.
  const part = (type: string) => pathsOfType(relationships, type).flatMap((path) => zip.find(path) ?? [])[0];
  const styles = part("styles");
  const noteParts = (["footnote", "endnote"] as const).flatMap((kind) => {
    const entry = part(`${kind}s`);
    return entry === undefined ? [] : [{ kind, entry }];
  });
  pace.expect(noteParts.reduce((sum, { entry }) => sum + entry.size, document.size + (styles?.size ?? 0)));

  const notes = new Map<string, string>();
  const notRead = new Set<WordNotReadReason>();
  const context: PartContext = {
    styles: styles === undefined ? NO_STYLES : await readStyles(zip, styles),
    notes,
    budget: new DocumentBudget(),
    passOver: (what) => notRead.add(what),
  };
  for (const { kind, entry } of noteParts) {
    // Notes have no notes of their own.
    const own = { ...context, notes: new Map<string, string>() };
    const take = (id: string, blocks: WordBlock[]): unknown => notes.set(`${kind} ${id}`, textOfBlocks(blocks).trim());
    await readXml(zip, entry, new DocumentPart(kind, own, take));
  }
  const blocks: WordBlock[] = [];
  const take = (_id: string, content: WordBlock[]): void => {
    for (const block of content) blocks.push(block);
  };
  await readXml(zip, document, new DocumentPart("body", context, take));
  pace.finish();
  return { blocks, notRead: [...notRead].map((reason) => ({ reason, pages: null })) };
}

/** @throws FormatError for whatever is no plain document. */
async function requireDocumentType(zip: ZipPackage, main: string): Promise<void> {
  const type = await contentTypeOf(zip, main);
  if (type.includes(DOCUMENT)) return;
  if (type.includes("macroenabled")) throw new FormatError("docx/is-docm");
  if (type.includes("template")) throw new FormatError("docx/is-dotx");
  throw new FormatError("docx/not-a-document");
}
