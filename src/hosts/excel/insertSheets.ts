import { uniqueSheetName } from "../../core/workbook/sheetNames";
import type { NewSheet } from "../../core/workbook/newSheet";
import type { SheetRef } from "../host";
import type { ExcelApi } from "./excelApi";
import { fillSheet, newRoom } from "./fillSheet";
import type { OwnWrites } from "./ownWrites";
import { removeBegun } from "./removeSheet";
import { setPages } from "./pageSetup";

/**
 * Adds the sheets behind the last one and shows the first. Two requests, one more for
 * each 4 MB of cells, and one for how they print.
 */
export async function insertSheets(
  api: ExcelApi,
  own: OwnWrites,
  sheets: readonly NewSheet[],
): Promise<readonly SheetRef[]> {
  if (sheets.length === 0) return [];
  return api.runAsOneUndo(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const before = worksheets.items.map(({ id }) => id);
    const done = own.expectSheetsBeside(before);
    const added: Excel.Worksheet[] = [];
    const names = namesFor(sheets, worksheets.items);
    try {
      // Links may point to a sheet that comes later, so all are there before the first is filled.
      for (const name of names) added.push(addSheet(worksheets, name));
      await fillAll(context, added, sheets);
      done(added.map(({ id }) => id));
      return added.map(({ id }, index) => ({ name: names[index] ?? "", id }));
    } catch (error) {
      await removeBegun(context, { before, names });
      done([]);
      throw error;
    }
  });
}

function namesFor(sheets: readonly NewSheet[], existing: readonly Excel.Worksheet[]): string[] {
  const taken = existing.map(({ name }) => name);
  const names: string[] = [];
  for (const { name } of sheets) names.push(uniqueSheetName(name, [...taken, ...names]));
  return names;
}

function addSheet(worksheets: Excel.WorksheetCollection, name: string): Excel.Worksheet {
  const sheet = worksheets.add(name);
  sheet.load("id");
  return sheet;
}

async function fillAll(
  context: Excel.RequestContext,
  targets: readonly Excel.Worksheet[],
  sheets: readonly NewSheet[],
): Promise<void> {
  const room = newRoom();
  for (const [index, target] of targets.entries()) {
    const sheet = sheets[index];
    if (sheet !== undefined) await fillSheet(context, target, sheet, room);
  }
  targets[0]?.activate();
  await context.sync();
  await setPages(context, targets, sheets);
}
