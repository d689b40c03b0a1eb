import { FormatError } from "../errors";
import { relationshipsPath } from "../package/relationships";
import type { ZipPackage } from "../package/zipPackage";
import { readXml } from "../xml/readXml";

/** The addresses that a sheet's links lead to, by relationship. They are shown, and never opened by the program. */
export async function linkTargets(zip: ZipPackage, part: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const entry = zip.find(relationshipsPath(part));
  if (entry === undefined) return found;
  try {
    await readXml(zip, entry, {
      open(name, attributes) {
        const [id, target] = [attributes.get("Id"), attributes.get("Target")];
        if (name !== "Relationship" || attributes.get("TargetMode") !== "External") return;
        if (id !== undefined && target !== undefined) found.set(id, target);
      },
    });
  } catch (error) {
    if (!(error instanceof FormatError) || error.code !== "xlsx/damaged") throw error;
  }
  return found;
}
