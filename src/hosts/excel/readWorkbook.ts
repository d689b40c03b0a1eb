import { parseRangeName, type CellRange } from "../../core/workbook/address";
import type { DefinedName, Sheet, SheetRow, SheetTable, Visibility, Workbook } from "../../core/workbook/snapshot";
import { HostError, type ReadOptions } from "../host";
import { STORE_NAMESPACE } from "../storePart";
import { addCells, estimatedBytes } from "./cells";
import { MERGED_AREAS, type ExcelApi } from "./excelApi";
import { untilAborted } from "./errors";
import { PartReader, type PartData } from "./partReader";
import { firstParts, requestsFor, type Rest } from "./parts";

/** As many as the file reader takes. */
const MAX_CELLS = 5_000_000;

/** What the first request tells: names alone, so that everything else can be asked for at once in the second. */
interface Contents {
  readonly sheets: readonly Excel.Worksheet[];
  readonly definedNames: readonly DefinedName[];
  readonly tables: readonly Excel.Table[];
  readonly storeParts: readonly Excel.CustomXmlPart[];
}

/** A sheet while it is being read. */
interface Draft {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: Map<number, SheetRow>;
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly tables: SheetTable[];
}

/**
 * Reads the whole workbook: two requests (names, then everything), and one more for each 4 MB of a sheet beyond its
 * first rows. Never writes.
 * @throws what office.js throws; HostError "cancelled" and "too-large".
 */
export async function readWorkbook(api: ExcelApi, options: ReadOptions = {}): Promise<Workbook> {
  const { signal } = options;
  return untilAborted(
    api.run(async (context) => {
      const contents = await readContents(context);
      throwIfAborted(signal);
      const drafts = contents.sheets.map(draftOf);
      const reader = new PartReader(context, contents.sheets, { merges: api.supports(MERGED_AREAS) });
      const tables = askForTables(contents.tables);
      const xml = contents.storeParts.map((part) => ({ id: part.id, xml: part.getXml() }));
      const first = await reader.readFirst(firstParts(drafts.length));
      for (const { sheet, range } of tables) {
        const draft = drafts.find(({ name }) => name === sheet);
        draft?.tables.push({ name: range.name, range: rangeOf(range.proxy) });
      }
      for (const part of first.parts) addPart(drafts, part);
      first.hiddenColumns.forEach((columns, sheet) => columns.forEach((column) => drafts[sheet]?.hiddenColumns.add(column)));
      await readRest(reader, drafts, restsOf(first.parts, first.used), options);
      return {
        sheets: drafts satisfies readonly Sheet[],
        definedNames: contents.definedNames,
        customXml: xml.map((part) => ({ path: `customXml/${part.id}`, xml: part.xml.value })),
      };
    }),
    signal,
  );
}

async function readContents(context: Excel.RequestContext): Promise<Contents> {
  const { worksheets, names, tables, customXmlParts } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  tables.load("items/name,items/worksheet/name");
  const storeParts = customXmlParts.getByNamespace(STORE_NAMESPACE);
  storeParts.load("items/id");
  await context.sync();
  return {
    sheets: worksheets.items,
    definedNames: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, "") })),
    tables: tables.items,
    storeParts: storeParts.items,
  };
}

function draftOf(sheet: Excel.Worksheet): Draft {
  return {
    name: sheet.name,
    visibility: sheet.visibility === "VeryHidden" ? "veryHidden" : sheet.visibility === "Hidden" ? "hidden" : "visible",
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

function askForTables(tables: readonly Excel.Table[]) {
  return tables.map((table) => {
    const proxy = table.getRange().untrack();
    proxy.load("address");
    return { sheet: table.worksheet.name, range: { name: table.name, proxy } };
  });
}

/** "Budget!A1:B2" and "'Ark 1'!A1" alike. */
function rangeOf(range: Excel.Range): CellRange {
  const { address } = range;
  return parseRangeName(address.slice(address.lastIndexOf("!") + 1)) ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

function addPart(drafts: readonly Draft[], { part, data, merges, hiddenRows }: PartData): void {
  const draft = drafts[part.sheet];
  if (draft === undefined) return;
  if (data !== null) addCells(draft.rows, data);
  draft.merges.push(...merges);
  hiddenRows.forEach((row) => draft.hiddenRows.add(row));
}

/** What the first rows did not cover. @throws HostError "too-large" when there are more cells than can be checked. */
function restsOf(first: readonly PartData[], used: readonly (CellRange | null)[]): Rest[] {
  const cells = used.reduce((sum, range) => sum + (range === null ? 0 : cellsOf(range)), 0);
  if (cells > MAX_CELLS) throw new HostError("too-large");
  return used.flatMap((range, sheet) => {
    const read = first.filter(({ part }) => part.sheet === sheet);
    const top = Math.max(...read.map(({ part }) => part.bottom)) + 1;
    if (range === null || range.bottom < top) return [];
    const measured = read.flatMap(({ data }) => (data === null ? [] : [data]));
    const rows = measured.reduce((sum, data) => sum + data.values.length, 0);
    const bytes = measured.reduce((sum, data) => sum + estimatedBytes(data), 0);
    return [{ sheet, top, bottom: range.bottom, bytesPerRow: Math.ceil(bytes / Math.max(1, rows)) }];
  });
}

function cellsOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

async function readRest(
  reader: PartReader,
  drafts: readonly Draft[],
  rests: readonly Rest[],
  { signal, onProgress }: ReadOptions,
): Promise<void> {
  const requests = requestsFor(rests);
  let done = 0;
  for (const parts of requests) {
    throwIfAborted(signal);
    onProgress?.((done + 1) / (requests.length + 1), drafts[parts[0]?.sheet ?? 0]?.name ?? "");
    for (const part of await reader.read(parts)) addPart(drafts, part);
    done += 1;
  }
  onProgress?.(1, drafts.at(-1)?.name ?? "");
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError("cancelled");
}
