import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import type { Workbook } from "../../../src/core/workbook/snapshot";
import { buildParts, buildXlsx, type BuiltWorkbook } from "../../support/xlsxBuilder";
import { type Parts, zipParts } from "../../support/xlsxParts";

const PLAIN: BuiltWorkbook = { sheets: [{ name: "Ark", rows: [["Delmål", 0.136]], formats: { B1: "0.0%" } }] };

const EXPECTED = [
  { value: "Delmål", text: "Delmål", numberFormat: "General" },
  { value: 0.136, text: "13,6%", numberFormat: "0.0%" },
];

const firstRow = ({ sheets }: Workbook) => sheets[0]?.rows.get(0);

/** The plain workbook with every part, or those of a name, rewritten. */
function rewritten(rewrite: (text: string, path: string) => string | Uint8Array): Uint8Array {
  const parts = buildParts(PLAIN);
  return zipParts(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, rewrite(String(text), path)])));
}

function renamed(rename: (path: string) => string): Uint8Array {
  return zipParts(Object.fromEntries(Object.entries(buildParts(PLAIN)).map(([path, text]) => [rename(path), text])));
}

const prefixed = (xml: string) =>
  xml
    .replace(/<(\/?)([a-z])/gi, "<$1x:$2")
    .replace(/xmlns="/, 'xmlns:x="')
    .replaceAll("x:xml", "xml");

const strict = (xml: string) =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );

function utf16(text: string, { bom }: { bom: boolean }): Uint8Array {
  const words = new Uint16Array([...(bom ? "\uFEFF" : "")].map(() => 0xfeff).length + text.length);
  [...(bom ? "\uFEFF" : ""), ...text.split("")].forEach((unit, at) => (words[at] = unit.charCodeAt(0)));
  return new Uint8Array(words.buffer);
}

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each<[string, () => Uint8Array]>([
  ["as Excel writes it", () => buildXlsx(PLAIN)],
  ["with prefixes", () => rewritten(prefixed)],
  ["with a prefix for relationships of its own", () => rewritten((xml) => xml.replaceAll("r:id", "rel:id"))],
  ["in the strict form", () => rewritten(strict)],
  ["with part names in capitals", () => renamed((path) => path.toUpperCase())],
  ["with backslashes in its names", () => renamed((path) => path.replaceAll("/", "\\"))],
  ["with a slash before its names", () => renamed((path) => `/${path}`)],
  [
    "with absolute targets",
    () =>
      rewritten((xml, path) =>
        path === "xl/_rels/workbook.xml.rels" ? xml.replaceAll('Target="', 'Target="/xl/') : xml,
      ),
  ],
  [
    "with roundabout targets",
    () => rewritten((xml) => xml.replaceAll('Target="worksheets/', 'Target="..\\..\\xl/./charts/../work%73heets/')),
  ],
  ["with a byte order mark", () => rewritten((xml) => `\uFEFF${xml}`)],
  ["in UTF-16", () => rewritten((xml) => utf16(xml, { bom: true }))],
  ["in UTF-16 without its mark", () => rewritten((xml) => utf16(xml, { bom: false }))],
  ["in Latin-1", () => rewritten((xml) => latin1(xml.replace("UTF-8", "ISO-8859-1")))],
  [
    "with macros",
    () =>
      rewritten((xml) =>
        xml.replace("openxmlformats-officedocument.spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main"),
      ),
  ],
  ["with windows' line ends", () => rewritten((xml) => xml.replaceAll("><", ">\r\n<"))],
])("reads a workbook %s", async (_name, bytes) => {
  expect(firstRow(await readXlsx(bytes()))).toEqual(EXPECTED);
});

test("nothing outside the file is followed", async () => {
  const external = (type: string) =>
    `<Relationship Id="x${type}" Type="http://x/${type}" Target="https://example.org/${type}.xml" TargetMode="External"/>`;
  const withExternal = (xml: string) =>
    xml.replace(
      "</Relationships>",
      `${external("table")}${external("styles")}${external("hyperlink")}</Relationships>`,
    );
  const parts = buildParts({
    sheets: [{ name: "Ark", rows: [["Delmål", 0.136]], formats: { B1: "0.0%" }, tables: { T: "A1:B1" } }],
  });
  for (const path of Object.keys(parts)) if (path.endsWith(".rels")) parts[path] = withExternal(String(parts[path]));
  const workbook = await readXlsx(zipParts(parts));
  expect(firstRow(workbook)).toEqual(EXPECTED);
  expect(workbook.sheets[0]?.tables).toHaveLength(1);
});

test("a workbook that says nothing of styles and shared texts has none", async () => {
  const parts = buildParts({ sheets: [{ name: "Ark", rows: [[0.136]], formats: { A1: "0.0%" } }] });
  parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    /<Relationship Id="rIdSt[^>]*>/g,
    "",
  );
  expect(firstRow(await readXlsx(zipParts(parts)))).toEqual([{ value: 0.136, text: "0,136", numberFormat: "General" }]);
});

test("sheets that hold no cells are left out", async () => {
  const parts = buildParts({ sheets: [{ name: "Diagram" }, { name: "Ark", rows: [["a"]] }] });
  parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    '/worksheet"',
    '/chartsheet"',
  );
  expect((await readXlsx(zipParts(parts))).sheets.map(({ name }) => name)).toEqual(["Ark"]);
});

test("relationships that go round in circles are not gone round", async () => {
  const circle = '<Relationships><Relationship Id="a" Type="x/worksheet" Target="sheet1.xml"/></Relationships>';
  const parts: Parts = { ...buildParts(PLAIN), "xl/worksheets/_rels/sheet1.xml.rels": circle };
  expect(firstRow(await readXlsx(zipParts(parts)))).toEqual(EXPECTED);
});

describe("a missing part", () => {
  const parts = Object.keys(buildParts(PLAIN)).filter((path) => path !== "xl/_rels/workbook.xml.rels");
  test.each([...parts, "xl/_rels/workbook.xml.rels"])("%s is an error", async (path) => {
    await expect(readXlsx(buildXlsx({ ...PLAIN, parts: { [path]: null } }))).rejects.toMatchObject({
      name: "FormatError",
      code: "xlsx/missing-part",
    });
  });

  test("is one that cells point to without the workbook naming it", async () => {
    const rels = String(buildParts(PLAIN)["xl/_rels/workbook.xml.rels"]).replace(
      /<Relationship Id="rIdStrings[^>]*>/,
      "",
    );
    const bytes = buildXlsx({ ...PLAIN, parts: { "xl/_rels/workbook.xml.rels": rels } });
    await expect(readXlsx(bytes)).rejects.toMatchObject({ code: "xlsx/missing-part" });
  });
});

describe("reading", () => {
  test("tells how far it has come", async () => {
    const told: number[] = [];
    await readXlsx(buildXlsx(PLAIN), { onProgress: (fraction) => told.push(fraction) });
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test("stops when told to", async () => {
    const reason = new Error("nok");
    await expect(readXlsx(buildXlsx(PLAIN), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test("lets others have a turn, and stops in the middle", async () => {
    const controller = new AbortController();
    const rows = Array.from({ length: 60_000 }, (_, index) => [`Delmål ${index}`, index, index / 7]);
    const bytes = buildXlsx({ sheets: [{ name: "Ark", rows }], texts: "inline" });
    setTimeout(() => controller.abort(), 1);
    await expect(readXlsx(bytes, { signal: controller.signal })).rejects.toMatchObject({ name: "AbortError" });
  });
});
