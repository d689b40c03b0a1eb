import { rangeName, type CellRange } from "../../core/workbook/address";
import { placesOf } from "../../core/workbook/cellNames";
import { REPORT_MARK } from "../../core/workbook/reportMark";
import type {
  DefinedName,
  NotRead,
  Sheet,
  SheetRow,
  SheetTable,
  Visibility,
  Workbook,
} from "../../core/workbook/snapshot";
import { HostError, type ReadOptions } from "../host";
import { STORE_NAMESPACE } from "../storePart";
import { askForConditional, mayTakeOut } from "./conditional";
import { addCells, estimatedBytes, type RangeData } from "./cells";
import { MERGED_AREAS, TEXT_RUNS, type ExcelApi } from "./excelApi";
import { untilAborted } from "./errors";
import { markCells, strikeAll } from "./fonts";
import { isOurs } from "./marks";
import { boundsOf, hiddenOf, PartReader, type PartData } from "./partReader";
import { firstParts, requestsFor, type Part, type Rest } from "./parts";

/** As many as the file reader takes. */
const MAX_CELLS = 5_000_000;

/** Columns looked at for being hidden; no plan goes further, and each costs its bytes. */
const COLUMNS = "A1:CV1";

/** How far the reading has come when the names, and then the first rows, have been read. */
const NAMES_READ = 0.1;
const FIRST_READ = 0.4;

const BOUNDS = "rowIndex,columnIndex,rowCount,columnCount";

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
  readonly id: string;
  readonly visibility: Visibility;
  isReport: boolean;
  readonly rows: Map<number, SheetRow>;
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly tables: SheetTable[];
}

/** The workbook, and whether marks of ours stand in it. */
export interface ReadWorkbook {
  readonly workbook: Workbook;
  readonly hasMarks: boolean;
}

/**
 * Reads the whole workbook: two requests (names, then everything), one more for each 4 MB of a sheet beyond its first
 * rows, and one where fonts strike out or raise a part of a sheet. Never writes.
 * @throws what office.js throws; HostError "cancelled" and "too-large".
 */
export async function readWorkbook(api: ExcelApi, options: ReadOptions = {}): Promise<ReadWorkbook> {
  const { signal, onProgress } = options;
  return untilAborted(
    api.run(async (context) => {
      throwIfAborted(signal);
      onProgress?.(0, "");
      const contents = await readContents(context);
      throwIfAborted(signal);
      onProgress?.(NAMES_READ, contents.sheets[0]?.name ?? "");
      const drafts = contents.sheets.map(draftOf);
      const reader = new PartReader(context, contents.sheets, { merges: api.supports(MERGED_AREAS) });
      const first = await reader.readAlong(firstParts(drafts.length), (what) => askAlong(contents, what));
      const { sheets, tables, xml } = first.along;
      for (const part of first.parts) addPart(drafts, part);
      onProgress?.(FIRST_READ, contents.sheets[0]?.name ?? "");
      sheets.forEach(({ mark, columns }, index) => {
        const draft = drafts[index];
        if (draft === undefined) return;
        draft.isReport = !mark.isNullObject;
        const hidden = (columns?.value ?? []).map(({ columnHidden }) => columnHidden);
        hiddenOf(hidden, 0).forEach((column) => draft.hiddenColumns.add(column));
      });
      for (const { table, range } of tables) {
        const draft = drafts.find(({ name }) => name === table.worksheet.name);
        draft?.tables.push({ name: table.name, range: boundsOf(range) });
      }
      const used = sheets.map(({ used: range }) => (range.isNullObject ? null : boundsOf(range)));
      refuseLarge(used, options);
      const rest = await readRest(reader, drafts, restsOf(first.parts, used), options);
      await readFurtherHidden(reader, drafts, [...first.parts, ...rest], used);
      const ofFonts = await readFonts(reader, drafts, [...first.parts, ...rest], {
        runs: api.supports(TEXT_RUNS) ? "with runs" : "cells alone",
      });
      const ofFormats = sheets.flatMap(({ conditional }, index): NotRead[] => {
        const name = drafts[index]?.name ?? null;
        return conditional !== null && mayTakeOut(conditional)
          ? [{ sheet: name, range: null, reason: "conditional-sheet" }]
          : [];
      });
      const notRead = [...unseen(api, reader, drafts), ...ofFormats, ...ofFonts];
      onProgress?.(1, drafts.at(-1)?.name ?? "");
      const workbook: Workbook = {
        sheets: drafts satisfies readonly Sheet[],
        definedNames: contents.definedNames,
        customXml: xml.map((part) => ({ path: `customXml/${part.id}`, xml: part.xml.value })),
        ...(notRead.length === 0 ? {} : { notRead }),
      };
      return { workbook, hasMarks: sheets.some(({ conditional }) => conditional?.items.some(isOurs) === true) };
    }),
    signal,
  );
}

/** What Excel doesn't tell at all, and what it refused to tell of a sheet. */
function unseen(api: ExcelApi, reader: PartReader, drafts: readonly Draft[]): NotRead[] {
  const old: NotRead[] = api.supports(MERGED_AREAS) ? [] : [{ sheet: null, range: null, reason: "merges-old" }];
  const refused = reader.refused.map(({ sheet, what }): NotRead => {
    return { sheet: drafts[sheet]?.name ?? null, range: null, reason: `${what}-refused` };
  });
  return [...old, ...refused];
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
    id: sheet.id,
    visibility: sheet.visibility === "VeryHidden" ? "veryHidden" : sheet.visibility === "Hidden" ? "hidden" : "visible",
    isReport: false,
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

/** What is asked for once, along with the first rows. */
function askAlong({ sheets, tables, storeParts }: Contents, what: "all" | "needed") {
  return {
    sheets: sheets.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true).untrack();
      used.load(BOUNDS);
      const mark = sheet.names.getItemOrNullObject(REPORT_MARK);
      mark.load("name");
      if (what === "needed") return { used, mark, conditional: null, columns: null };
      const conditional = askForConditional(sheet);
      return {
        used,
        mark,
        conditional,
        columns: sheet.getRange(COLUMNS).untrack().getColumnProperties({ columnHidden: true }),
      };
    }),
    tables: tables.map((table) => {
      const range = table.getRange().untrack();
      range.load(BOUNDS);
      return { table, range };
    }),
    xml: storeParts.map((part) => ({ id: part.id, xml: part.getXml() })),
  };
}

function addPart(drafts: readonly Draft[], { part, data, merges, hiddenRows }: PartData): void {
  const draft = drafts[part.sheet];
  if (draft === undefined) return;
  if (data !== null) addCells(draft.rows, data);
  draft.merges.push(...merges);
  hiddenRows.forEach((row) => draft.hiddenRows.add(row));
}

/** One request more, where rows further down are hidden. */
async function readFurtherHidden(
  reader: PartReader,
  drafts: readonly Draft[],
  parts: readonly PartData[],
  used: readonly (CellRange | null)[],
): Promise<void> {
  const further = parts.flatMap(({ part: { sheet }, partlyHidden }): Part[] => {
    const end = used[sheet]?.bottom ?? -1;
    if (partlyHidden === null || partlyHidden.top > end) return [];
    return [{ sheet, top: partlyHidden.top, bottom: Math.min(partlyHidden.bottom, end) }];
  });
  if (further.length === 0) return;
  const hidden = await reader.readHidden(further);
  hidden.forEach((rows, index) => {
    const draft = drafts[further[index]?.sheet ?? -1];
    rows.forEach((row) => draft?.hiddenRows.add(row));
  });
}

/** About how many bytes Excel sends for a cell's font. */
const FONT_BYTES = 120;

/** Strikes out and leaves out by the cells' fonts, and tells of the cells whose parts differ in a way not to be had. */
async function readFonts(
  reader: PartReader,
  drafts: readonly Draft[],
  parts: readonly PartData[],
  { runs }: { readonly runs: "with runs" | "cells alone" },
): Promise<NotRead[]> {
  const ranges = parts.flatMap(({ part: { sheet }, data, font }) =>
    data === null || font === "plain" ? [] : [{ sheet, font, range: rangeOf(data) }],
  );
  for (const { sheet, range, font } of ranges) if (font === "struck") strikeAll(rowsOf(drafts, sheet), range);
  const mixed = ranges.filter(({ font }) => font === "mixed");
  const requests = requestsFor(
    mixed.map(({ sheet, range }) => ({
      sheet,
      top: range.top,
      bottom: range.bottom,
      bytesPerRow: (range.right - range.left + 1) * FONT_BYTES,
    })),
  );
  const notRead: NotRead[] = [];
  for (const request of requests) {
    const asked = request.map(({ sheet, top, bottom }) => {
      const within = mixed.find((one) => one.sheet === sheet && one.range.top <= top && one.range.bottom >= bottom);
      return { sheet, range: { left: 0, right: 0, ...within?.range, top, bottom } };
    });
    const fonts = await reader.readFonts(asked, runs);
    asked.forEach(({ sheet, range }, index) => {
      const data = fonts?.[index];
      const untold = data === undefined ? [rangeName(range)] : placesOf(markCells(rowsOf(drafts, sheet), data));
      const name = drafts[sheet]?.name ?? null;
      notRead.push(...untold.map((one): NotRead => ({ sheet: name, range: one, reason: "runs" })));
    });
  }
  return notRead;
}

function rowsOf(drafts: readonly Draft[], sheet: number): Map<number, SheetRow> {
  return drafts[sheet]?.rows ?? new Map<number, SheetRow>();
}

function rangeOf({ top, left, values }: RangeData): CellRange {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  return { top, left, bottom: top + values.length - 1, right: left + width - 1 };
}

/** What the first rows did not cover. */
function restsOf(first: readonly PartData[], used: readonly (CellRange | null)[]): Rest[] {
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

/** @throws HostError "large" when there are more cells than asked for, "too-large" when more than can be checked. */
function refuseLarge(used: readonly (CellRange | null)[], { mostCells = Infinity }: ReadOptions): void {
  const cells = used.reduce((sum, range) => sum + (range === null ? 0 : cellsOf(range)), 0);
  if (cells > mostCells) throw new HostError("large", { cells: String(cells) });
  if (cells > MAX_CELLS) throw new HostError("too-large");
}

function cellsOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

async function readRest(
  reader: PartReader,
  drafts: readonly Draft[],
  rests: readonly Rest[],
  { signal, onProgress }: ReadOptions,
): Promise<PartData[]> {
  const requests = requestsFor(rests);
  const all: PartData[] = [];
  for (const [done, parts] of requests.entries()) {
    throwIfAborted(signal);
    onProgress?.(
      FIRST_READ + ((1 - FIRST_READ) * done) / (requests.length + 1),
      drafts[parts[0]?.sheet ?? 0]?.name ?? "",
    );
    const read = await reader.read(parts);
    for (const part of read) addPart(drafts, part);
    all.push(...read);
  }
  return all;
}

function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError("cancelled");
}
