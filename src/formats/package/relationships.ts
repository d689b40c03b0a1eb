import { FormatError } from "../errors";
import { readXml } from "../xml/readXml";
import type { ZipPackage } from "./zipPackage";

/** A pointer from one part to another inside the same file. */
export interface Relationship {
  /** The last word of the type's address, the same in the transitional and the strict form: "worksheet". */
  readonly type: string;
  /** The part it points to, from the package's root and without a leading slash. */
  readonly path: string;
}

/**
 * The relationships of a part by their ids; those of the whole package for the part "". Those that point out of the
 * file are left out: nothing outside it is ever opened. A part without relationships has none.
 */
export async function readRelationships(zip: ZipPackage, part: string): Promise<Map<string, Relationship>> {
  const found = new Map<string, Relationship>();
  const entry = zip.find(relationshipsPath(part));
  if (entry === undefined) return found;
  await readXml(zip, entry, {
    open(name, attributes) {
      if (name !== "Relationship" || attributes.get("TargetMode") === "External") return;
      const id = attributes.get("Id");
      const type = attributes.get("Type");
      const target = attributes.get("Target");
      if (id === undefined || type === undefined || target === undefined) return;
      found.set(id, { type: type.slice(type.lastIndexOf("/") + 1), path: resolveTarget(part, target) });
    },
  });
  return found;
}

/** The parts that the relationships of one type point to, in the order they are written. */
export function pathsOfType(relationships: ReadonlyMap<string, Relationship>, type: string): string[] {
  return [...relationships.values()].filter((relationship) => relationship.type === type).map(({ path }) => path);
}

/** @throws FormatError xlsx/missing-part when the package says of no part that it is the document. */
export async function mainPart(zip: ZipPackage): Promise<string> {
  const path = pathsOfType(await readRelationships(zip, ""), "officeDocument")[0];
  if (path === undefined) throw new FormatError("xlsx/missing-part", { part: relationshipsPath("") });
  return path;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels" (OPC, ECMA-376-2 6.5.2). */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target is relative to the folder of its part, or begins with a slash; ".." never leaves the package. */
export function resolveTarget(part: string, target: string): string {
  const plain = decodePercent(target.replaceAll("\\", "/"));
  const path = plain.startsWith("/") ? plain : part.slice(0, part.lastIndexOf("/") + 1) + plain;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decodePercent(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
