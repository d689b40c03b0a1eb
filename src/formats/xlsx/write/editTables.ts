import { parseRangeName } from "../../../core/workbook/address";
import type { CellEdit } from "../../../core/workbook/edits";
import type { Sheet, Workbook } from "../../../core/workbook/snapshot";
import { pathsOfType, readRelationships } from "../../package/relationships";
import type { ZipPackage } from "../../package/zipPackage";
import type { PackageEditor } from "./packageEditor";
import { spliced } from "./splices";
import { renamedColumns } from "./tableHeadings";
import type { TablePart } from "./tablePart";
import { takenRows } from "./tableRows";
import { parseXml } from "./xmlTree";

interface Source {
  readonly zip: ZipPackage;
  readonly workbook: Workbook;
  readonly part: string;
  /** As it was. */
  readonly sheet: Sheet;
  readonly cells: readonly CellEdit[];
}

/**
 * Changes the parts of the sheet's tables with its cells.
 * @throws FormatError xlsx/edit-table for a heading that can't be one
 */
export async function editTables(editor: PackageEditor, source: Source): Promise<void> {
  const { zip, part, sheet } = source;
  if (sheet.tables.length === 0) return;
  for (const path of pathsOfType(await readRelationships(zip, part), "table")) {
    if (!editor.has(path)) continue;
    await editor.change(path, (text) => {
      const table = parseXml(text, path);
      const range = parseRangeName(table.attributes.get("ref") ?? "");
      if (range === null) return text;
      const own: TablePart = { text, table, range };
      return spliced(text, [...renamedColumns(own, source), ...takenRows(own, source)]);
    });
  }
}
