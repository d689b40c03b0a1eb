import { parseRangeName } from "../../core/workbook/address";
import type { SheetTable } from "../../core/workbook/snapshot";
import { pathsOfType, type Relationship } from "../package/relationships";
import type { ZipPackage } from "../package/zipPackage";
import { cellText } from "./text";
import { readXml } from "../xml/readXml";

/** A table as its part tells of it. */
export interface WrittenTable extends SheetTable {
  /** The name of the style that Excel shows it in; "" for none. */
  readonly style: string;
}

/** The tables ("Formatér som tabel") of a sheet, found by the sheet's relationships. */
export async function readTables(
  zip: ZipPackage,
  relationships: ReadonlyMap<string, Relationship>,
): Promise<WrittenTable[]> {
  const tables: WrittenTable[] = [];
  for (const path of pathsOfType(relationships, "table")) {
    await readXml(zip, zip.require(path), {
      open(element, attributes) {
        const range = element === "table" ? parseRangeName(attributes.get("ref") ?? "") : null;
        const name = attributes.get("displayName") ?? attributes.get("name") ?? "";
        if (range !== null) tables.push({ name: cellText(name), range, style: "" });
        const last = tables.at(-1);
        if (element === "tableStyleInfo" && last !== undefined)
          tables[tables.length - 1] = { ...last, style: attributes.get("name") ?? "" };
      },
    });
  }
  return tables;
}
