import { styledCell } from "../../core/workbook/newSheet";
import { HostError, type AddedSheet } from "../host";
import { heldBy } from "./cells";
import type { WorkingCopy } from "./workingCopy";

/**
 * Removes a sheet that was added, where nobody has written into it.
 * @throws HostError "sheet-written" when it holds something else, "sheet-gone" when it is no more, "sheet-saved" when it is
 * in the file by now
 */
export function removeSheet(copy: WorkingCopy, { name, rows }: Pick<AddedSheet, "name" | "rows">): void {
  const found = copy.sheet(name);
  for (const [row, cells] of found.sheet.rows) {
    const isSame = cells.every((cell, column) => {
      const wanted = styledCell(rows[row]?.[column] ?? null).value;
      return cell === undefined || (cell.formula === undefined && String(heldBy(cell)) === String(wanted ?? ""));
    });
    if (!isSame) throw new HostError("sheet-written", { sheet: name });
  }
  copy.remove(found);
}
