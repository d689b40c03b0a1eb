import type { CustomXmlPart } from "../../../core/workbook/snapshot";
import { readCustomXml } from "../customXml";
import type { ZipPackage } from "../../package/zipPackage";
import type { PackageEditor } from "./packageEditor";
import { utf8 } from "./partText";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>';
const PROPS_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
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
 * Puts our custom XML part into a workbook, made of those that it has. Where it has one already, that part alone differs;
 * else the part is added with what Excel needs to find it: a relationship of the workbook, and its properties with their
 * content type (ECMA-376-1 15.2.4 to 15.2.6). Tells whether anything was to be changed.
 */
export async function putStore(
  editor: PackageEditor,
  { zip, main }: { readonly zip: ZipPackage; readonly main: string },
  part: KeptPart,
): Promise<boolean> {
  const existing = (await readCustomXml(zip)).filter((candidate) => part.isOurs(candidate));
  const changed = part.change(existing);
  if (changed === null) return false;
  if (existing.length > 0) {
    existing.forEach(({ path }, index) => {
      editor.put(path, utf8(index === 0 ? changed.first : changed.others));
    });
    return true;
  }
  const number = freeNumber(editor);
  const [item, props] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  editor.put(item, utf8(changed.first));
  editor.put(props, utf8(propsXml(part.namespace)));
  await editor.setType(props, PROPS_TYPE);
  await editor.setType(item, "application/xml");
  await editor.relate(main, "customXml", item);
  await editor.relate(item, "customXmlProps", props);
  return true;
}

function freeNumber(editor: PackageEditor): number {
  for (let number = 1; ; number += 1) {
    if (![`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`].some((name) => editor.has(name)))
      return number;
  }
}

function propsXml(namespace: string): string {
  return (
    `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
