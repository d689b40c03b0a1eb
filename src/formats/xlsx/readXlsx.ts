import type { Sheet, Workbook } from "../../core/workbook/snapshot";
import { FormatError } from "../errors";
import { CellBudget } from "./budget";
import { CellMaker } from "./cells";
import { readCustomXml } from "./customXml";
import { MAX_FILE_BYTES } from "./limits";
import { Pace, type PaceOptions } from "./pace";
import { requireZip } from "./package/fileKind";
import { requireOfficePackage, requireWorkbookType } from "./package/officeKind";
import { mainPart, pathsOfType, readRelationships, type Relationship } from "./package/relationships";
import { ZipPackage } from "./package/zipPackage";
import type { ZipEntry } from "./package/zipDirectory";
import { readSharedStrings } from "./sharedStrings";
import { SheetPart } from "./sheetPart";
import { readCellFormats } from "./styles";
import { readTables } from "./tables";
import { readWorkbookPart, type SheetEntry } from "./workbookPart";
import { readXml } from "./xml/readXml";

export type ReadXlsxOptions = PaceOptions;

/** A worksheet that is to be read, and its part. */
interface PendingSheet extends SheetEntry {
  readonly part: ZipEntry;
}

/**
 * Reads an .xlsx (.xlsm, .xltx) into the snapshot. Runs in Node, in a page and in a worker alike; pauses now and then
 * so that the thread stays alive. Sheets that hold no cells (charts, dialogs, old macros) are left out, as Excel leaves
 * them out of its worksheets. Dates are serials of the 1900 system, also when the workbook counts from 1904.
 * @throws FormatError for everything that is wrong with the file; the signal's reason when stopped.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions = {}): Promise<Workbook> {
  const pace = new Pace(options);
  const zip = openPackage(bytes, pace);
  await requireOfficePackage(zip);
  const main = await mainPart(zip);
  await requireWorkbookType(zip, main);
  const { sheets, definedNames, from1904 } = await readWorkbookPart(zip, main);
  const relationships = await readRelationships(zip, main);
  const pending = worksheets(zip, sheets, relationships);
  const strings = onlyPart(zip, relationships, "sharedStrings");
  const styles = onlyPart(zip, relationships, "styles");
  pace.expect(pending.reduce((sum, { part }) => sum + part.size, strings?.size ?? 0));

  const cells = new CellMaker({
    sharedStrings: strings && (await readSharedStrings(zip, strings)),
    formats: styles === undefined ? [] : await readCellFormats(zip, styles),
    from1904,
  });
  const budget = new CellBudget();
  const read: Sheet[] = [];
  for (const sheet of pending) read.push(await readSheet(zip, sheet, cells, budget));
  const customXml = await readCustomXml(zip);
  pace.finish();
  return { sheets: read, definedNames, customXml };
}

function openPackage(bytes: Uint8Array, pace: Pace): ZipPackage {
  if (bytes.length > MAX_FILE_BYTES) throw new FormatError("xlsx/too-large", { megabytes: MAX_FILE_BYTES / 1024 ** 2 });
  requireZip(bytes);
  return new ZipPackage(bytes, pace);
}

/** The sheets with cells. @throws FormatError xlsx/missing-part when a sheet leads nowhere. */
function worksheets(
  zip: ZipPackage,
  sheets: readonly SheetEntry[],
  relationships: ReadonlyMap<string, Relationship>,
): PendingSheet[] {
  return sheets.flatMap((sheet) => {
    const relationship = relationships.get(sheet.relationship);
    if (relationship === undefined) throw new FormatError("xlsx/missing-part", { part: sheet.name });
    return relationship.type === "worksheet" ? [{ ...sheet, part: zip.require(relationship.path) }] : [];
  });
}

/**
 * The workbook's part of a kind it need not have. One that it names and that isn't there is an error: without its
 * styles 0,136 could no longer be told from 13,6 %.
 */
function onlyPart(
  zip: ZipPackage,
  relationships: ReadonlyMap<string, Relationship>,
  type: string,
): ZipEntry | undefined {
  const path = pathsOfType(relationships, type)[0];
  return path === undefined ? undefined : zip.require(path);
}

async function readSheet(zip: ZipPackage, sheet: PendingSheet, cells: CellMaker, budget: CellBudget): Promise<Sheet> {
  const { name, visibility, isReport, part } = sheet;
  const content = new SheetPart({ part: part.path, cells, budget });
  await readXml(zip, part, content);
  const tables = await readTables(zip, await readRelationships(zip, part.path));
  return { name, visibility, isReport, ...content.finish(), tables };
}
