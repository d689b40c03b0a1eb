import { cellName, type CellAddress } from "../../workbook/address";
import type { Sheet } from "../../workbook/snapshot";

/** A cell's name for a message that stands in a sheet: "B4", of a cell in another "Beskæftigelse!B4". */
export function placeName({ sheet, at }: { readonly sheet: Sheet; readonly at: CellAddress }, here: Sheet): string {
  return sheet === here ? cellName(at) : `${sheet.name}!${cellName(at)}`;
}
