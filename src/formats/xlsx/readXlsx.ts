import { rangeName } from "../../core/workbook/address";
import type { NotRead, NotReadReason, Sheet, Workbook } from "../../core/workbook/snapshot";
import { FormatError } from "../errors";
import { CellBudget } from "./budget";
import { CellMaker } from "./cells";
import { readCustomXml, showsRoot } from "./customXml";
import { MAX_FILE_BYTES } from "./limits";
import { Pace, type ReadOptions } from "./pace";
import { requireZip } from "../package/fileKind";
import { requireOfficePackage, requireWorkbookType } from "../package/officeKind";
import { mainPart, pathsOfType, readRelationships, type Relationship } from "../package/relationships";
import { ZipPackage } from "../package/zipPackage";
import type { ZipEntry } from "../package/zipDirectory";
import { linkTargets } from "./links";
import { readTheme } from "./theme";
import { SheetLooks } from "./sheetLooks";
import { readSharedStrings } from "./sharedStrings";
import { SheetPart } from "./sheetPart";
import { NO_STYLES, readStyles, type Styles } from "./styles";
import { readTables, type WrittenTable } from "./tables";
import { withoutPlaceholders } from "./uncalculated";
import { readWorkbookPart, type SheetEntry } from "./workbookPart";
import { readXml } from "../xml/readXml";

export interface ReadXlsxOptions extends ReadOptions {
  /** Whether to read how the sheets look, for who shows them; a check doesn't need it. */
  readonly looks?: "read" | "skipped";
}

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
  const zip = openPackage(bytes, pace, options);
  await requireOfficePackage(zip);
  const main = await mainPart(zip);
  await requireWorkbookType(zip, main);
  const { sheets, definedNames, from1904, calculatesOnLoad, isStructureLocked } = await readWorkbookPart(zip, main);
  const relationships = await readRelationships(zip, main);
  const notRead: NotRead[] = [];
  const passOver: PassOver = (reason, sheet = null, range = null) => notRead.push({ sheet, range, reason });
  const pending = worksheets(zip, sheets, relationships, passOver);
  const strings = pathOf(relationships, "sharedStrings");
  const styles = pathOf(relationships, "styles");
  pace.expect(
    pending.reduce((sum, { part }) => sum + part.size, strings === null ? 0 : (zip.find(strings)?.size ?? 0)),
  );

  const texts =
    strings === null ? missing("xl/sharedStrings.xml") : await sharedTexts(zip, strings, passOver, options.looks);
  const theme = options.looks === "read" ? await readTheme(zip, pathOf(relationships, "theme")) : null;
  const formats = styles === null ? NO_STYLES : await stylesOf(zip, styles, theme);
  const cells = new CellMaker({
    sharedStrings: texts,
    formats: formats instanceof FormatError ? formats : formats.cells,
    from1904,
  });
  const context: SheetContext = {
    zip,
    cells,
    styles: formats instanceof FormatError ? NO_STYLES : formats,
    budget: new CellBudget(),
    passOver,
    looks: theme === null ? "skipped" : "read",
  };
  const read: Sheet[] = [];
  for (const sheet of pending) {
    const content = await readSheet(sheet, context);
    if (content !== null) read.push(content);
  }
  if (read.length === 0 && notRead.length > 0) throw missing(notRead[0]?.sheet ?? main);
  const customXml = await readCustomXml(zip);
  for (const part of customXml) if (part.isDamaged === true && !showsRoot(part)) passOver("custom-odd");
  pace.finish();
  const names = new Set(read.map(({ name }) => name));
  const others = sheets.flatMap(({ name }) => (names.has(name) ? [] : [name]));
  return {
    ...(others.length === 0 ? {} : { otherSheets: others }),
    ...(isStructureLocked ? { isStructureLocked: true as const } : {}),
    sheets: calculatesOnLoad ? withoutPlaceholders(read) : read,
    definedNames,
    customXml,
    ...(notRead.length === 0 ? {} : { notRead }),
  };
}

/** Notes that something was passed over. */
type PassOver = (reason: NotReadReason, sheet?: string | null, range?: string | null) => void;

function openPackage(bytes: Uint8Array, pace: Pace, options: ReadXlsxOptions): ZipPackage {
  if (bytes.length > MAX_FILE_BYTES) throw new FormatError("xlsx/too-large", { megabytes: MAX_FILE_BYTES / 1024 ** 2 });
  requireZip(bytes);
  return new ZipPackage(bytes, pace, options);
}

/** Relationships of sheets that hold no cells of a plan: Excel has them beside its worksheets. */
const WITHOUT_CELLS = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

/** The sheets with cells. One that leads nowhere, or to something else than a sheet, is passed over and named. */
function worksheets(
  zip: ZipPackage,
  sheets: readonly SheetEntry[],
  relationships: ReadonlyMap<string, Relationship>,
  passOver: PassOver,
): PendingSheet[] {
  return sheets.flatMap((sheet) => {
    const relationship = relationships.get(sheet.relationship);
    if (relationship !== undefined && WITHOUT_CELLS.has(relationship.type)) return [];
    const part = relationship === undefined ? undefined : zip.find(relationship.path);
    if (part !== undefined && relationship?.type === "worksheet") return [{ ...sheet, part }];
    passOver(part === undefined ? "sheet-missing" : "sheet-odd", sheet.name);
    return [];
  });
}

/** The path of the workbook's part of a kind it need not have. */
function pathOf(relationships: ReadonlyMap<string, Relationship>, type: string): string | null {
  return pathsOfType(relationships, type)[0] ?? null;
}

function missing(part: string): FormatError {
  return new FormatError("xlsx/missing-part", { part });
}

/** The shared texts; where they can't be read, the error for the first cell that needs one. */
async function sharedTexts(zip: ZipPackage, path: string, passOver: PassOver, looks: ReadXlsxOptions["looks"]) {
  const entry = zip.find(path);
  if (entry === undefined) {
    passOver("texts-missing");
    return missing(path);
  }
  try {
    return await readSharedStrings(zip, entry, looks);
  } catch (error) {
    if (!(error instanceof FormatError) || error.code !== "xlsx/damaged") throw error;
    passOver("texts-damaged");
    return error;
  }
}

/** The styles; where they can't be read, the error for the first cell that names one. */
async function stylesOf(zip: ZipPackage, path: string, theme: readonly string[] | null): Promise<Styles | FormatError> {
  const entry = zip.find(path);
  if (entry === undefined) return missing(path);
  try {
    return await readStyles(zip, entry, theme);
  } catch (error) {
    if (error instanceof FormatError && error.code === "xlsx/damaged") return error;
    throw error;
  }
}

interface SheetContext {
  readonly zip: ZipPackage;
  readonly cells: CellMaker;
  readonly styles: Styles;
  readonly budget: CellBudget;
  readonly passOver: PassOver;
  readonly looks: "read" | "skipped";
}

/** The sheet; null when its part turns out to be none. */
async function readSheet(
  { name, visibility, isReport, part }: PendingSheet,
  { zip, cells, styles, budget, passOver, looks: asked }: SheetContext,
): Promise<Sheet | null> {
  const looks = asked === "read" ? new SheetLooks(styles.looks) : null;
  const reader = new SheetPart({ part: part.path, cells, styles, budget, looks });
  await readXml(zip, part, reader);
  const { isWorksheet, notRead, ...content } = reader.finish();
  if (!isWorksheet) {
    passOver("sheet-odd", name);
    return null;
  }
  for (const { range, reason } of notRead) passOver(reason, name, range);
  const tables = await tablesOf(zip, part, () => passOver("table-odd", name));
  for (const { style, range } of tables)
    if (styles.takingOut.has(style)) passOver("table-style", name, rangeName(range));
  return {
    name,
    visibility,
    isReport,
    ...content,
    ...(looks === null ? {} : { look: looks.finish(looks.hasLinks ? await linkTargets(zip, part.path) : new Map()) }),
    tables: tables.map(({ name: own, range }) => ({ name: own, range })),
  };
}

/** What Excel keeps of the sheet's tables; no figure depends on it. */
async function tablesOf(zip: ZipPackage, part: ZipEntry, passOver: () => void): Promise<readonly WrittenTable[]> {
  try {
    return await readTables(zip, await readRelationships(zip, part.path));
  } catch (error) {
    if (!(error instanceof FormatError) || !["xlsx/damaged", "xlsx/missing-part"].includes(error.code)) throw error;
    passOver();
    return [];
  }
}
