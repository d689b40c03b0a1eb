import { HostError, type AddedSheet } from "../host";
import { styledCell } from "../../core/workbook/newSheet";
import { formulaOf, valueOf } from "./cells";
import { excelCode } from "./errors";
import type { ExcelApi } from "./excelApi";
import type { OwnWrites } from "./ownWrites";

/**
 * Removes a sheet that was added, where nobody has written into it: one request to look, one to remove.
 * @throws HostError "sheet-written" when it holds something else, "sheet-gone" when it is no more
 */
export async function removeSheet(
  api: ExcelApi,
  own: OwnWrites,
  { name, id, rows }: Pick<AddedSheet, "name" | "id" | "rows">,
): Promise<void> {
  await api.runAsOneUndo(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id ?? name);
    sheet.load("id,name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,values,formulas");
    try {
      await context.sync();
    } catch (error) {
      throw excelCode(error) === "ItemNotFound" ? new HostError("sheet-gone", { sheet: name }) : error;
    }
    if (!used.isNullObject && !holds(used, rows)) throw new HostError("sheet-written", { sheet: sheet.name });
    own.expectSheet(sheet.id);
    sheet.delete();
    await context.sync();
  });
}

/**
 * Excel stopped half-way: sheets that were begun are removed again, as far as Excel lets us. `before`: the ids of those that
 * were there.
 */
export async function removeBegun(
  context: Excel.RequestContext,
  { before, names }: { readonly before: readonly string[]; readonly names: readonly string[] },
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  try {
    await context.sync();
    const begun = worksheets.items.filter(({ id, name }) => !before.includes(id) && names.includes(name));
    begun.forEach((sheet) => sheet.delete());
    if (begun.length > 0) await context.sync();
  } catch {
    // What went wrong first is told.
  }
}

function holds({ rowIndex, columnIndex, values, formulas }: Excel.Range, rows: AddedSheet["rows"]): boolean {
  return values.every((row: readonly unknown[], top) =>
    row.every((value, left) => {
      const wanted = styledCell(rows[rowIndex + top]?.[columnIndex + left] ?? null).value;
      return formulaOf(formulas[top]?.[left], value) === null && String(valueOf(value)) === String(wanted ?? "");
    }),
  );
}
