import { HostError, type StoreUpdate } from "../host";
import { nextPart, STORE_NAMESPACE, storeFromXml } from "../storePart";
import type { ExcelApi } from "./excelApi";

/** What our custom XML parts of the workbook hold. Two requests, one when it has none. */
export async function readStore(api: ExcelApi): Promise<readonly string[]> {
  return api.run(async (context) => (await ourParts(context)).map(({ text }) => text));
}

/**
 * Writes what `change` makes of our parts as they are now, and reads it back: three requests, two for the first. What a
 * colleague has written since we last read is in what `change` gets.
 * @throws HostError "store-full", or "unknown" when Excel gives back something else than was written.
 */
export async function writeStore<Update extends StoreUpdate>(
  api: ExcelApi,
  change: (parts: readonly string[]) => Update,
): Promise<Update> {
  return api.run(async (context) => {
    const parts = await ourParts(context);
    const before = parts.map(({ text }) => text);
    const update = change(before);
    if (update.text === null) return update;
    const xml = nextPart(update.text, before);
    const [first, ...others] = parts;
    first?.part.setXml(xml);
    const kept = first?.part ?? context.workbook.customXmlParts.add(xml);
    // Last: should Excel stop half-way, what they hold stands in the first, or still in them.
    others.forEach(({ part }) => part.delete());
    const back = kept.getXml();
    await context.sync();
    if (storeFromXml(back.value) !== update.text) throw new HostError("unknown", { code: "StoreNotKept" });
    return update;
  });
}

interface OurPart {
  readonly part: Excel.CustomXmlPart;
  readonly text: string;
}

async function ourParts(context: Excel.RequestContext): Promise<readonly OurPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const read = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (read.length > 0) await context.sync();
  return read.map(({ part, xml }) => ({ part, text: storeFromXml(xml.value) ?? "" }));
}
