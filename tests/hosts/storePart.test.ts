import fc from "fast-check";
import { STORE_NAMESPACE, storeFromXml, storeToXml } from "../../src/hosts/storePart";
import { processorTime, RUNAWAY } from "../support/processorTime";

test("what is written is read again", () => {
  fc.assert(fc.property(fc.json(), (store) => storeFromXml(storeToXml(store)) === store));
});

test.each([
  [
    "as Excel writes it anew",
    `<ns0:baselinekontrol xmlns:ns0='${STORE_NAMESPACE}'>{"a":"&#60;&#x26;"}</ns0:baselinekontrol>`,
    '{"a":"<&"}',
  ],
  ["with a comment before it", `<?xml version="1.0"?>\n<!-- x --><b xmlns="${STORE_NAMESPACE}">{}</b>\n`, "{}"],
  ["empty", `<b xmlns="${STORE_NAMESPACE}"/>`, ""],
  ["another program's", '<b xmlns="urn:another">{}</b>', null],
  ["another's that names ours further in", `<b xmlns="urn:another"><c xmlns="${STORE_NAMESPACE}"/></b>`, null],
  ["cut off", `<b xmlns="${STORE_NAMESPACE}">{"a":`, '{"a":'],
  ["no XML", "{}", null],
  ["nothing", "", null],
])("reads a part that is %s", (_what, xml, store) => {
  expect(storeFromXml(xml)).toBe(store);
});

test("never throws, and takes no time over long texts", () => {
  fc.assert(fc.property(fc.string(), (xml) => storeFromXml(xml) === null || true));
  const start = processorTime();
  for (const piece of ["<!", "&", "&#", "<a", "</", ">"]) storeFromXml(piece.repeat(100_000 / piece.length));
  storeFromXml(`<b xmlns="${STORE_NAMESPACE}">${"&#1".repeat(30_000)}</b>`);
  expect(processorTime() - start).toBeLessThan(RUNAWAY);
});
