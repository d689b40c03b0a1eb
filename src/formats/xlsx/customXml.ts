import type { CustomXmlPart } from "../../core/workbook/snapshot";
import { MAX_CUSTOM_XML_BYTES } from "./limits";
import type { ZipEntry } from "../package/zipDirectory";
import type { ZipPackage } from "../package/zipPackage";
import { decoderFor } from "../xml/decode";

/** What Excel calls the parts that add-ins keep their data in; "itemProps1.xml" only describes "item1.xml". */
const ITEM = /^customXml\/item[0-9]{1,9}\.xml$/i;

/** How much is looked at of a part that can't be read: its root says whose it is. */
const GLIMPSE = 64 * 1024;

/**
 * The custom XML parts as text, in the order of the package. Of parts that are too large to be an add-in's settings, in no
 * or an unknown encoding, or with a document type, which nobody who reads them afterwards should have to guard against,
 * only the beginning is given, and that they are damaged: whose they are can mostly be seen, so that they aren't lost.
 */
export async function readCustomXml(zip: ZipPackage): Promise<CustomXmlPart[]> {
  const parts: CustomXmlPart[] = [];
  for (const entry of zip.parts()) {
    if (!ITEM.test(entry.path)) continue;
    const { path } = entry;
    const bytes = await bytesOf(zip, entry);
    const xml = entry.size > MAX_CUSTOM_XML_BYTES ? null : decode(bytes);
    if (xml !== null && !xml.includes("<!DOCTYPE")) parts.push({ path, xml });
    else parts.push({ path, xml: glimpse(bytes), isDamaged: true });
  }
  return parts;
}

/** Whether a part's text shows an element, and so whose it is. */
export function showsRoot({ xml }: CustomXmlPart): boolean {
  return /<[A-Za-z_]/.test(xml);
}

/** All of a part, or the beginning of one that is too large. */
async function bytesOf(zip: ZipPackage, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.size <= MAX_CUSTOM_XML_BYTES) return zip.bytesOf(entry);
  const start = new Uint8Array(GLIMPSE);
  let size = 0;
  await zip.read(entry, (piece) => {
    const room = piece.subarray(0, GLIMPSE - size);
    start.set(room, size);
    size += room.length;
  });
  return start.subarray(0, size);
}

/** What can be seen of the beginning, in whatever encoding that has ASCII in it. */
function glimpse(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, GLIMPSE)).replaceAll("\0", "");
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoderFor(bytes)(bytes);
  } catch {
    return null;
  }
}
