import type { CustomXmlPart } from "../../core/workbook/snapshot";
import { FormatError } from "../errors";
import { Pace } from "./pace";
import { requireZip } from "../package/fileKind";
import { mainPart, relationshipsPath } from "../package/relationships";
import { replaceParts } from "../package/replaceParts";
import { ZipPackage } from "../package/zipPackage";
import { readCustomXml } from "./customXml";

const TYPES = "[Content_Types].xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
const PROPS_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Names our part inside a workbook (ECMA-376-1 22.5); Excel makes another when another part has it. */
const ITEM_ID = "{6E0C3B52-4D3F-4E0B-9C1B-0B61B6C5A7F1}";

/** The custom XML parts of one kind: how they are known, and what is to become of those that a workbook has. */
export interface KeptPart {
  readonly isOurs: (part: CustomXmlPart) => boolean;
  /** The first part's new text, and that of all others; null when the workbook is to stay as it is. */
  readonly change: (ours: readonly CustomXmlPart[]) => { readonly first: string; readonly others: string } | null;
  readonly namespace: string;
}

/**
 * A copy of an .xlsx with our custom XML part in it, made of those that it has; null when it is to stay as it is. Where
 * the workbook has one already, that part alone differs; else the part is added with what Excel needs to find it: a
 * relationship of the workbook, and its properties with their content type (ECMA-376-1 15.2.4 to 15.2.6). Every other part
 * is the same byte for byte.
 * @throws FormatError for a file that isn't a workbook.
 */
export async function withStore(bytes: Uint8Array, part: KeptPart): Promise<Uint8Array | null> {
  requireZip(bytes);
  const zip = new ZipPackage(bytes, new Pace({}));
  const existing = (await readCustomXml(zip)).filter((candidate) => part.isOurs(candidate));
  const changed = part.change(existing);
  if (changed === null) return null;
  const xml = encode(changed.first);
  if (existing.length > 0) {
    const texts = existing.map(({ path }, index) => [path, index === 0 ? xml : encode(changed.others)] as const);
    return replaceParts(bytes, new Map(texts));
  }
  const main = await mainPart(zip);
  const number = freeNumber(zip);
  const textOf = async (path: string): Promise<string> => decode(await zip.bytesOf(zip.require(path)), path);
  const relations = await textOf(relationshipsPath(main));
  const types = await textOf(TYPES);
  const props = `customXml/itemProps${number}.xml`;
  return replaceParts(
    bytes,
    new Map([
      [TYPES, encode(withTypes(types, props, `customXml/item${number}.xml`))],
      [relationshipsPath(main), encode(beforeEnd(relations, "Relationship", relationOf(relations, main, number)))],
      [`customXml/item${number}.xml`, xml],
      [props, encode(propsXml(part.namespace))],
      [`customXml/_rels/item${number}.xml.rels`, encode(itemRelations(number))],
    ]),
  );
}

/** The content types with that of the properties, and the plain one of our part where the package has none for XML. */
function withTypes(types: string, props: string, item: string): string {
  const typed = beforeEnd(types, "Override", `PartName="/${props}" ContentType="${PROPS_TYPE}"`);
  if (/<(?:[A-Za-z0-9_]{1,50}:)?Default\s[^>]{0,500}Extension\s{0,9}=\s{0,9}["']xml["']/i.test(types)) return typed;
  return beforeEnd(typed, "Override", `PartName="/${item}" ContentType="application/xml"`);
}

function freeNumber(zip: ZipPackage): number {
  for (let number = 1; ; number += 1) {
    const names = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
    if (names.every((name) => zip.find(name) === undefined)) return number;
  }
}

/** The workbook's relationship to the part, in the words of the file's other relationships (transitional or strict). */
function relationOf(relations: string, main: string, number: number): string {
  const base = /Type="([^"]{1,200})\/worksheet"/.exec(relations)?.[1] ?? RELATIONS;
  const target = main.startsWith("xl/") && main.lastIndexOf("/") === 2 ? ".." : "";
  let id = 1;
  while (relations.includes(`"rIdStore${id}"`)) id += 1;
  return `Id="rIdStore${id}" Type="${base}/customXml" Target="${target}/customXml/item${number}.xml"`;
}

function propsXml(namespace: string): string {
  return (
    `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

function itemRelations(number: number): string {
  return (
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`
  );
}

/** The document with one more element before its root's end, under the root's own prefix. */
function beforeEnd(xml: string, element: string, attributes: string): string {
  const end = xml.lastIndexOf("</");
  const prefix = /^<\/([A-Za-z0-9_]{1,50}:)?/.exec(xml.slice(end))?.[1] ?? "";
  if (end < 0) throw new FormatError("xlsx/damaged");
  return `${xml.slice(0, end)}<${prefix}${element} ${attributes}/>${xml.slice(end)}`;
}

/** These parts are UTF-8 in practice; anything else isn't written over. */
function decode(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new FormatError("xlsx/damaged", { part }, { cause: error });
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
