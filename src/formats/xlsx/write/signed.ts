import { Pace } from "../pace";
import { requireZip } from "../../package/fileKind";
import { pathsOfType, readRelationships } from "../../package/relationships";
import { ZipPackage } from "../../package/zipPackage";

/** Whether a workbook carries a digital signature: a copy with changes in it breaks it (ECMA-376-2 10). */
export async function isSigned(bytes: Uint8Array): Promise<boolean> {
  requireZip(bytes);
  const zip = new ZipPackage(bytes, new Pace({}));
  const relationships = await readRelationships(zip, "");
  return pathsOfType(relationships, "origin").some((path) => zip.find(path) !== undefined);
}
