import { HostError } from "../host";
import { MAX_STORE_BYTES, STORE_NAMESPACE, storeFromXml, storeToXml, xmlBytes } from "../storePart";
import type { ExcelApi } from "./excelApi";

/** Our store in the workbook's custom XML part; null when it has none. Two requests. */
export async function readStore(api: ExcelApi): Promise<string | null> {
  return api.run(async (context) => {
    const parts = await ourParts(context);
    const [part] = parts;
    if (part === undefined) return null;
    const xml = part.getXml();
    await context.sync();
    return storeFromXml(xml.value);
  });
}

/**
 * Writes the store and reads it back, two requests. Should the workbook hold several parts of ours, as can happen when
 * two colleagues make the first at the same time, the first is kept.
 * @throws HostError "store-full", or "unknown" when Excel gives back something else than was written.
 */
export async function writeStore(api: ExcelApi, store: string): Promise<void> {
  const xml = storeToXml(store);
  if (xmlBytes(xml) > MAX_STORE_BYTES) throw new HostError("store-full");
  await api.run(async (context) => {
    const [first, ...others] = await ourParts(context);
    others.forEach((part) => part.delete());
    first?.setXml(xml);
    const part = first ?? context.workbook.customXmlParts.add(xml);
    const back = part.getXml();
    await context.sync();
    if (storeFromXml(back.value) !== store) throw new HostError("unknown", { code: "StoreNotKept" });
  });
}

async function ourParts(context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  return parts.items;
}
