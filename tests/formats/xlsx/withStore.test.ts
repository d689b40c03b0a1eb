import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { packedBytes, readZipDirectory } from "../../../src/formats/package/zipDirectory";
import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import { withStore } from "../../support/withStore";
import { STORE_NAMESPACE, storeOfPart, storesOfWorkbook, storeToXml } from "../../../src/hosts/storePart";
import { buildXlsx } from "../../support/xlsxBuilder";

const FOREIGN = '<?xml version="1.0"?><andet xmlns="urn:andet">æøå</andet>';
const SHEETS = [
  {
    name: "Ark æ",
    rows: [
      ["Delmål", "Baseline"],
      ["Et", 13.6],
      ["To & tre", "12,9 %"],
    ],
  },
];
const STORE = '{"version":1,"note":"13,6 % <æ> & \\"mere\\""}';

async function copyWith(bytes: Uint8Array, store: string): Promise<Uint8Array> {
  const copy = await withStore(bytes, {
    isOurs: (part) => storeOfPart(part) !== null,
    change: () => ({ first: storeToXml(store), others: storeToXml("") }),
    namespace: STORE_NAMESPACE,
  });
  return copy ?? new Uint8Array();
}

/** Each part's packed bytes and its contents' check sum, by name, in the directory's order. */
function packedParts(bytes: Uint8Array): [string, string][] {
  return readZipDirectory(bytes).map((entry) => [
    entry.path,
    `${entry.crc} ${Buffer.from(packedBytes(bytes, entry)).toString("base64")}`,
  ]);
}

test("a first store adds its part and what leads to it; everything else is the same byte for byte, in its order", async () => {
  const original = buildXlsx({ sheets: SHEETS, customXml: [FOREIGN] });
  const before = original.slice();
  const copy = await copyWith(original, STORE);
  expect(original).toEqual(before);
  const touched = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"];
  const added = ["customXml/item2.xml", "customXml/itemProps2.xml", "customXml/_rels/item2.xml.rels"];
  const [was, is] = [packedParts(original), packedParts(copy)];
  expect(is.map(([path]) => path)).toEqual([...was.map(([path]) => path), ...added]);
  const untouched = ([path]: [string, string]) => !touched.includes(path) && !added.includes(path);
  expect(is.filter(untouched)).toEqual(was.filter(untouched));
  const texts = unzipSync(copy);
  const text = (path: string) => Buffer.from(texts[path]!).toString();
  expect(text("xl/_rels/workbook.xml.rels")).toContain('Target="../customXml/item2.xml"');
  expect(text("[Content_Types].xml")).toContain('PartName="/customXml/itemProps2.xml"');
  expect(storesOfWorkbook(await readXlsx(copy))).toEqual([STORE]);
});

test("a later store changes its own part alone", async () => {
  const first = await copyWith(buildXlsx({ sheets: SHEETS, customXml: [FOREIGN] }), STORE);
  const second = await copyWith(first, '{"version":1}');
  const [was, is] = [packedParts(first), packedParts(second)];
  expect(is.map(([path]) => path)).toEqual(was.map(([path]) => path));
  expect(is.filter((part, index) => part[1] !== was[index]![1]).map(([path]) => path)).toEqual(["customXml/item2.xml"]);
  expect(storesOfWorkbook(await readXlsx(second))).toEqual(['{"version":1}']);
});

test("where there are two, both are given, and the second is emptied", async () => {
  const original = buildXlsx({ sheets: SHEETS, customXml: [storeToXml("a"), FOREIGN, storeToXml("b")] });
  const given: string[] = [];
  const copy = await withStore(original, {
    isOurs: (part) => storeOfPart(part) !== null,
    change: (ours) => {
      given.push(...ours.map(({ xml }) => xml));
      return { first: storeToXml(STORE), others: storeToXml("") };
    },
    namespace: STORE_NAMESPACE,
  });
  expect(given).toEqual([storeToXml("a"), storeToXml("b")]);
  expect(storesOfWorkbook(await readXlsx(copy ?? original))).toEqual([STORE, ""]);
});

test("where nothing is to be written, there is no copy", async () => {
  const part = { isOurs: () => false, change: () => null, namespace: STORE_NAMESPACE };
  expect(await withStore(buildXlsx({ sheets: SHEETS }), part)).toBeNull();
});

test("the copy reads as the original does", async () => {
  const original = buildXlsx({ sheets: SHEETS });
  const [was, is] = [await readXlsx(original), await readXlsx(await copyWith(original, STORE))];
  expect(is.sheets).toEqual(was.sheets);
});

test("what isn't a workbook is refused", async () => {
  await expect(copyWith(new Uint8Array([1, 2, 3]), STORE)).rejects.toThrow();
});

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

(hasOffice ? test : test.skip)(
  "LibreOffice opens the copy",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "baselinekontrol-copy-"));
    writeFileSync(join(folder, "kopi.xlsx"), await copyWith(buildXlsx({ sheets: SHEETS }), STORE));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "csv",
      "--outdir",
      folder,
      join(folder, "kopi.xlsx"),
    ]);
    expect(readFileSync(join(folder, "kopi.csv"), "utf8")).toContain("To & tre");
  },
  120_000,
);
