import { parseCellName } from "../../core/workbook/address";
import type { CellRef } from "../../core/findings/finding";
import { HostError, type Capabilities, type Host, type ReadOptions, type SelectedRange } from "../host";
import { ChangeWatcher } from "./changes";
import { askWhetherThere, sheetKey } from "./cellStates";
import { writeDataSheet } from "./dataSheet";
import { excelCode, toHostError, type ErrorPlace } from "./errors";
import { MERGED_AREAS, MERGED_UNDO, officeApi, type ExcelApi } from "./excelApi";
import { insertSheets } from "./insertSheets";
import { setMarks } from "./marks";
import { OwnWrites } from "./ownWrites";
import { readWorkbook, type ReadWorkbook } from "./readWorkbook";
import { removeSheet } from "./removeSheet";
import { putTableBack, rewriteTable } from "./rewriteTable";
import { readStore, writeStore } from "./store";
import { CellWriter } from "./writeCells";

/** The workbook that is open in Excel. Call it only after `waitForOffice` has said "ready". */
export function createExcelHost(api: ExcelApi = officeApi()): Host {
  const own = new OwnWrites();
  const writer = new CellWriter(api, own);
  const changes = new ChangeWatcher(api, own);
  const { isReadOnly } = api;
  let hasMarks = false;
  const safely = <T>(work: () => Promise<T>, place: ErrorPlace = {}): Promise<T> =>
    work().catch((error: unknown) => {
      throw toHostError(error, { ...place, isReadOnly });
    });
  return {
    capabilities: capabilitiesOf(api),
    read: (options) =>
      safely(async () => {
        const read = await readTwice(api, options);
        hasMarks = read.hasMarks;
        changes.knowSheets(read.workbook.sheets);
        void changes.register();
        return read.workbook;
      }),
    goTo: (cell, kept) => safely(() => goTo(api, cell, kept), { sheet: cell.sheet }),
    apply: (cellChanges) => safely(() => writer.apply(cellChanges)),
    putBack: (cells) => safely(() => writer.putBack(cells)),
    mark: (marks) => safely(() => setMarks(api, own, marks)),
    unmark: () => safely(() => setMarks(api, own, [])),
    hasMarks: () => hasMarks,
    readStore: () => safely(() => readStore(api)),
    writeStore: (change) => safely(() => writeStore(api, change)),
    insertSheets: (sheets) => safely(() => insertSheets(api, own, sheets)),
    writeData: (change) => safely(() => writeDataSheet(api, own, change), { sheet: change.sheet }),
    rewriteTable: (plan, sheetId) => safely(() => rewriteTable({ api, own }, plan, sheetId), { sheet: plan.sheet }),
    putTableBack: (table) => safely(() => putTableBack({ api, own }, table), { sheet: table.sheet }),
    removeSheet: (sheet) => safely(() => removeSheet(api, own, sheet), { sheet: sheet.name }),
    selection: () => safely(() => selection(api)),
    onChange: (listener) => changes.subscribe(listener),
    onSelect: (listener) => changes.subscribeToSelection(listener),
  };
}

/** A co-author may delete a sheet between the names and the cells: the second time it isn't asked for. */
async function readTwice(api: ExcelApi, options: ReadOptions | undefined): Promise<ReadWorkbook> {
  try {
    return await readWorkbook(api, options);
  } catch (error) {
    if (excelCode(error) !== "ItemNotFound") throw error;
    return readWorkbook(api, options);
  }
}

function capabilitiesOf(api: ExcelApi): Capabilities {
  return {
    write: !api.isReadOnly,
    store: !api.isReadOnly,
    insertSheets: !api.isReadOnly,
    // Without merged areas it could not be seen what the table is made of.
    rewriteTables: !api.isReadOnly && api.supports(MERGED_AREAS),
    nativeUndo: api.supports(MERGED_UNDO),
    live: true,
    download: api.canDownload,
  };
}

/**
 * One request, which sees along the way whether the place is where it was; one before it where that is to be seen first,
 * and one after it when Excel refuses, to see whether the sheet is hidden.
 */
async function goTo(api: ExcelApi, { sheet: name, cell }: CellRef, kept: Parameters<Host["goTo"]>[1]): Promise<void> {
  if (parseCellName(cell) === null) throw new HostError("sheet-gone", { sheet: name });
  await api.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetKey({ sheet: name, place: kept?.place }));
    const isThere = kept === undefined ? () => true : askWhetherThere(context, kept.place);
    if (kept?.first === "look") {
      await context.sync();
      if (!isThere()) throw new HostError("moved", { sheet: name });
    }
    sheet.activate();
    sheet.getRange(cell).untrack().select();
    try {
      await context.sync();
    } catch (error) {
      if (toHostError(error).code !== "unknown") throw error;
      sheet.load("visibility");
      await context.sync();
      throw sheet.visibility === "Visible" ? error : new HostError("sheet-hidden", { sheet: name }, { cause: error });
    }
    if (!isThere()) throw new HostError("moved", { sheet: name });
  });
}

/** The first of the areas selected; null for a chart or a picture. */
async function selection(api: ExcelApi): Promise<SelectedRange | null> {
  return api.run(async (context) => {
    const range = context.workbook.getSelectedRanges().untrack().areas.getItemAt(0).untrack();
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    try {
      await context.sync();
    } catch (error) {
      if (excelCode(error) === "InvalidSelection") return null;
      throw error;
    }
    const { rowIndex: top, columnIndex: left, rowCount, columnCount, worksheet } = range;
    return { sheet: worksheet.name, range: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 } };
  });
}
