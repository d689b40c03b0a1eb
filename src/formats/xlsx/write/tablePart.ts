import type { CellRange } from "../../../core/workbook/address";
import type { XmlNode } from "./xmlTree";

/** A table made with "Formatér som tabel", as its own part describes it. */
export interface TablePart {
  readonly text: string;
  readonly table: XmlNode;
  readonly range: CellRange;
}
