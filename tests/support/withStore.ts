import { Pace } from "../../src/formats/xlsx/pace";
import { requireZip } from "../../src/formats/package/fileKind";
import { mainPart } from "../../src/formats/package/relationships";
import { ZipPackage } from "../../src/formats/package/zipPackage";
import { PackageEditor } from "../../src/formats/xlsx/write/packageEditor";
import { putStore, type KeptPart } from "../../src/formats/xlsx/write/storePart";

/**
 * A copy of an .xlsx with our custom XML part in it, made of those that it has; null when it is to stay as it is. Every
 * other part is the same byte for byte.
 * @throws FormatError for a file that isn't a workbook.
 */
export async function withStore(bytes: Uint8Array, part: KeptPart): Promise<Uint8Array | null> {
  requireZip(bytes);
  const zip = new ZipPackage(bytes, new Pace({}));
  const editor = new PackageEditor(bytes, zip);
  return (await putStore(editor, { zip, main: await mainPart(zip) }, part)) ? editor.finish() : null;
}
