import { rangeName } from "../../core/workbook/address";
import { cellAt, type Sheet } from "../../core/workbook/snapshot";
import { figuresSheet, type DataSheetChange } from "../dataSheet";
import { HostError, type SheetRef } from "../host";
import { valueOf } from "./cells";
import type { ExcelApi } from "./excelApi";
import { fillSheet, newRoom, writeRows } from "./fillSheet";
import { asWritten } from "./writing";
import type { OwnWrites } from "./ownWrites";
import { removeBegun } from "./removeSheet";

/** A green one of Excel's own, near the product's. */
const TABLE_STYLE = "TableStyleMedium7";

/**
 * Writes imported figures into their sheet, an Excel table that is made when it isn't there: two requests to look, one to
 * write, and one more for each 4 MB. Rows that aren't named stay as they are.
 * @throws HostError "sheet-taken" for a sheet of the name that isn't ours, "sheet-changed" when it no longer is as read
 */
export async function writeDataSheet(api: ExcelApi, own: OwnWrites, change: DataSheetChange): Promise<SheetRef> {
  return api.runAsOneUndo(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const wanted = change.sheet.toLowerCase();
    const found = worksheets.items.find(({ name }) => name.toLowerCase() === wanted);
    if (found === undefined) {
      if (change.basedOn !== null) throw new HostError("sheet-changed", { sheet: change.sheet });
      return makeSheet(context, own, change);
    }
    await updateSheet(context, own, found, change);
    return { name: found.name, id: found.id };
  });
}

async function makeSheet(context: Excel.RequestContext, own: OwnWrites, change: DataSheetChange): Promise<SheetRef> {
  const { worksheets } = context.workbook;
  const before = worksheets.items.map(({ id }) => id);
  const done = own.expectSheetsBeside(before);
  const ids: string[] = [];
  try {
    const sheet = worksheets.add(change.sheet);
    sheet.load("id");
    await fillNew(context, sheet, change);
    await context.sync();
    ids.push(sheet.id);
    return { name: change.sheet, id: sheet.id };
  } catch (error) {
    await removeBegun(context, { before, names: [change.sheet] });
    throw error;
  } finally {
    done(ids);
  }
}

async function updateSheet(
  context: Excel.RequestContext,
  own: OwnWrites,
  sheet: Excel.Worksheet,
  change: DataSheetChange,
): Promise<void> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex");
  sheet.tables.load("items/name");
  await context.sync();
  own.expectSheet(sheet.id);
  if (used.isNullObject) {
    if (rowsOf(change.basedOn) > 0) throw new HostError("sheet-changed", { sheet: sheet.name });
    await fillNew(context, sheet, change);
    await context.sync();
    return;
  }
  const values: readonly (readonly unknown[])[] = used.values;
  refuseOthers(values, used, sheet.name, change);
  refuseChanged(values, sheet.name, change);
  try {
    await updateRows(context, sheet, change, values.length);
    await context.sync();
  } catch (error) {
    await putRowsBack(context, sheet, change, values);
    throw error;
  }
}

/** Excel stopped half-way: half an import is none, so the rows hold what they held, as far as Excel lets us. */
async function putRowsBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { updated, added, headings }: DataSheetChange,
  values: readonly (readonly unknown[])[],
): Promise<void> {
  const rows = [...updated.map(({ row }) => row), ...added.map((_, index) => values.length + index)];
  const held = rows.map((row) => ({
    row,
    values: headings.map((_, column) => asWritten(valueOf(values[row]?.[column]), "General")),
  }));
  for (const { top, rows: block } of blocksOf(held)) {
    const range = { top, left: 0, bottom: top + block.length - 1, right: headings.length - 1 };
    sheet.getRange(rangeName(range)).untrack().values = block;
  }
  try {
    await context.sync();
  } catch {
    // What went wrong first is told.
  }
}

async function fillNew(context: Excel.RequestContext, sheet: Excel.Worksheet, change: DataSheetChange): Promise<void> {
  await fillSheet(context, sheet, figuresSheet(change), newRoom());
  makeTable(sheet, change.added.length + 1, change.headings.length);
}

function makeTable(sheet: Excel.Worksheet, rows: number, columns: number): void {
  const table = sheet.tables.add(rangeName({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }), true);
  table.style = TABLE_STYLE;
}

/** A sheet is ours when it holds our headings in its first row and nothing beside them. */
function refuseOthers(
  values: readonly (readonly unknown[])[],
  { rowIndex, columnIndex }: Excel.Range,
  sheet: string,
  { headings }: DataSheetChange,
): void {
  const first = values[0] ?? [];
  const isOurs =
    rowIndex === 0 &&
    columnIndex === 0 &&
    first.length === headings.length &&
    headings.every((heading, column) => first[column] === heading);
  if (!isOurs) throw new HostError("sheet-taken", { sheet });
}

function refuseChanged(
  values: readonly (readonly unknown[])[],
  sheet: string,
  { basedOn, updated }: DataSheetChange,
): void {
  const isAsRead =
    rowsOf(basedOn) === values.length &&
    values.every((row, at) => row.every((value, column) => value === valueIn(basedOn, at, column)));
  const areThere = updated.every(({ row }) => row > 0 && row < values.length);
  if (!isAsRead || !areThere) throw new HostError("sheet-changed", { sheet });
}

/** The last row that holds something, counted from one. */
function rowsOf(sheet: Sheet | null): number {
  let rows = 0;
  for (const [row, cells] of sheet?.rows ?? []) {
    if (row >= rows && cells.some((cell) => (cell?.error ?? cell?.value ?? "") !== "")) rows = row + 1;
  }
  return rows;
}

function valueIn(sheet: Sheet | null, row: number, column: number): unknown {
  const cell = sheet === null ? undefined : cellAt(sheet, row, column);
  return cell?.error ?? cell?.value ?? "";
}

async function updateRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { updated, added, headings }: DataSheetChange,
  rows: number,
): Promise<void> {
  const room = newRoom();
  for (const block of blocksOf(updated)) await writeRows(context, sheet, block, room);
  const [table] = sheet.tables.items;
  if (added.length > 0) {
    // A table grows with rows of its own; what stands below it moves down.
    if (table !== undefined)
      table.rows.add(
        undefined,
        added.map(() => headings.map(() => "")),
      );
    await writeRows(context, sheet, { top: rows, rows: added }, room);
  }
  // The user may have turned the table into plain cells.
  if (table === undefined) makeTable(sheet, rows + added.length, headings.length);
}

/** Rows that follow each other are written together. */
function blocksOf<Values>(
  held: readonly { readonly row: number; readonly values: Values }[],
): { readonly top: number; readonly rows: Values[] }[] {
  const blocks: { readonly top: number; readonly rows: Values[] }[] = [];
  for (const { row, values } of [...held].sort((a, b) => a.row - b.row)) {
    const last = blocks.at(-1);
    if (last !== undefined && last.top + last.rows.length === row) last.rows.push(values);
    else blocks.push({ top: row, rows: [values] });
  }
  return blocks;
}
