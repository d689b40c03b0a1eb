import type { CustomXmlPart, Workbook } from "../core/workbook/snapshot";
import { UNKNOWN_SIGN } from "../core/workbook/unknownSign";
import type { KeptPart } from "../formats/xlsx/write";
import { HostError } from "./host";

/** The namespace that our one custom XML part is told apart by, in Excel and in the file alike. */
export const STORE_NAMESPACE = "urn:baselinekontrol:store:1";

/** Our part is to stay small: it travels with the workbook and is read at every check. */
const MAX_STORE_BYTES = 100_000;

const ROOT = "baselinekontrol";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The custom XML part that holds the store; the text must be free of characters that XML cannot hold, as JSON is. */
export function storeToXml(store: string): string {
  const content = store.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
  return `<?xml version="1.0" encoding="UTF-8"?><${ROOT} xmlns="${STORE_NAMESPACE}">${content}</${ROOT}>`;
}

/**
 * The part that takes the place of those that the workbook has. One that is too large already may become smaller, so that
 * it can be tidied.
 * @throws HostError "store-full"
 */
export function nextPart(store: string, before: readonly string[]): string {
  const xml = storeToXml(store);
  const room = before.reduce((sum, text) => sum + xmlBytes(storeToXml(text)), 0);
  if (xmlBytes(xml) > Math.max(MAX_STORE_BYTES, room - 1)) throw new HostError("store-full");
  return xml;
}

/** Our part with this text in it, as what writes a workbook takes it: in place of those that the workbook has. */
export function keptStore(store: string): KeptPart {
  return {
    isOurs: (part) => storeOfPart(part) !== null,
    change: (ours) => ({
      first: nextPart(
        store,
        ours.map((part) => storeOfPart(part) ?? ""),
      ),
      others: storeToXml(""),
    }),
    namespace: STORE_NAMESPACE,
  };
}

/** How much room the part takes in the workbook, in bytes of UTF-8. */
function xmlBytes(xml: string): number {
  return new TextEncoder().encode(xml).length;
}

/**
 * The store in a custom XML part, or null when the part is another program's. Excel writes parts anew in its own way
 * (declaration, prefixes, entities), so only the root's namespace and text are looked at. What is left of one that was
 * cut off is given too: that it can't be read is for whoever reads it to say.
 */
export function storeFromXml(xml: string): string | null {
  const root = rootTag(xml);
  if (root === null || (!root.tag.includes(`"${STORE_NAMESPACE}"`) && !root.tag.includes(`'${STORE_NAMESPACE}'`)))
    return null;
  if (root.tag.endsWith("/>")) return "";
  const end = xml.lastIndexOf("</");
  return unescapeXml(xml.slice(root.end, end < root.end ? undefined : end));
}

/**
 * The store in a part as it came with a snapshot, or null when the part is another program's. One that can't be read as XML
 * gives a text that is no store: that it can't be read is for whoever reads it to say.
 */
export function storeOfPart({ xml, isDamaged }: CustomXmlPart): string | null {
  if (isDamaged !== true) return storeFromXml(xml);
  return xml.includes(STORE_NAMESPACE) ? `${UNKNOWN_SIGN}${xml}` : null;
}

/** What the parts of ours hold that came with a snapshot; rarely more than one. */
export function storesOfWorkbook({ customXml }: Workbook): string[] {
  return customXml.flatMap((part) => storeOfPart(part) ?? []);
}

/** The first element's opening tag, past declaration and comments. */
function rootTag(xml: string): { readonly tag: string; readonly end: number } | null {
  let at = xml.indexOf("<");
  while (at >= 0 && (xml.startsWith("<?", at) || xml.startsWith("<!", at))) {
    const close = xml.indexOf(">", at);
    if (close < 0) return null;
    at = xml.indexOf("<", close);
  }
  if (at < 0) return null;
  const close = xml.indexOf(">", at);
  return close < 0 ? null : { tag: xml.slice(at, close + 1), end: close + 1 };
}

function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g, (whole, hex, decimal, name) => {
    if (typeof name === "string") return NAMED[name] ?? whole;
    const code = typeof hex === "string" ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
