import { MAX_FORMAT_CODE } from "./limits";
import { builtInFormat, GENERAL } from "./numberFormats";
import type { ZipEntry } from "./package/zipDirectory";
import type { ZipPackage } from "./package/zipPackage";
import { type Attributes, readXml } from "./xml/readXml";

/** The number format of every cell style, by the style's index. Nothing else of a style matters to the check. */
export async function readCellFormats(zip: ZipPackage, entry: ZipEntry): Promise<string[]> {
  const custom = new Map<number, string>();
  const ids: number[] = [];
  // Formats and styles of these names also stand elsewhere in the part, with numbers of their own.
  let within = "";
  await readXml(zip, entry, {
    open(name, attributes) {
      if (name === "numFmts" || name === "cellXfs") within = name;
      else if (within === "numFmts" && name === "numFmt") {
        const code = attributes.get("formatCode") ?? GENERAL;
        custom.set(idOf(attributes), code.length > MAX_FORMAT_CODE ? GENERAL : code);
      } else if (within === "cellXfs" && name === "xf") ids.push(idOf(attributes));
    },
    close(name) {
      if (name === within) within = "";
    },
  });
  return ids.map((id) => custom.get(id) ?? builtInFormat(id));
}

const idOf = (attributes: Attributes) => Number(attributes.get("numFmtId") ?? 0);
