import type { CustomXmlPart } from "../../core/workbook/snapshot";
import { MAX_CUSTOM_XML_BYTES } from "./limits";
import type { ZipPackage } from "./package/zipPackage";
import { decoderFor } from "./xml/decode";

/** What Excel calls the parts that add-ins keep their data in; "itemProps1.xml" only describes "item1.xml". */
const ITEM = /^customXml\/item[0-9]{1,9}\.xml$/i;

/**
 * The custom XML parts as text, in the order of the package. Left out: parts too large to be an add-in's settings, in
 * an unknown encoding, or with a document type, which nobody who reads them afterwards should have to guard against.
 */
export async function readCustomXml(zip: ZipPackage): Promise<CustomXmlPart[]> {
  const parts: CustomXmlPart[] = [];
  for (const entry of zip.parts()) {
    if (!ITEM.test(entry.path) || entry.size > MAX_CUSTOM_XML_BYTES) continue;
    const xml = decode(await zip.bytesOf(entry));
    if (xml !== null && !xml.includes("<!DOCTYPE")) parts.push({ path: entry.path, xml });
  }
  return parts;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoderFor(bytes)(bytes);
  } catch {
    return null;
  }
}
