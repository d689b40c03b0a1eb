import { parseCellName } from "../../../src/core/workbook/address";
import { type Cell, cellAt, type Workbook } from "../../../src/core/workbook/snapshot";
import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import { withStore } from "../../support/withStore";
import { type BuiltWorkbook, buildXlsx } from "../../support/xlsxBuilder";

function cell({ sheets }: Workbook, name: string): Cell | undefined {
  const { row, column } = parseCellName(name)!;
  return cellAt(sheets[0]!, row, column);
}

const readData = async (data: string, more: Partial<BuiltWorkbook> = {}) =>
  readXlsx(buildXlsx({ sheets: [{ name: "Ark", data: `<row r="1">${data}</row>` }], ...more }));

const notRead = (workbook: Workbook) =>
  (workbook.notRead ?? []).map(({ sheet, range, reason }) => [sheet, range, reason].join(" "));

/** A first shared text, which an index that is none must not lead to. */
const FIRST = { parts: { "xl/sharedStrings.xml": '<sst xmlns="x"><si><t>Delmål</t></si></sst>' } };

test.each([
  ["shared text without an index", '<c r="A1" t="s"/>'],
  ["shared text with an empty index", '<c r="A1" t="s"><v></v></c>'],
  ["shared text with a space for an index", '<c r="A1" t="s"><v> </v></c>'],
  ["inline text without text", '<c r="A1" t="inlineStr"/>'],
  ["a number without digits", '<c r="A1"><v/></c>'],
  ["an error without a name", '<c r="A1" t="e"/>'],
  ["a truth value without one", '<c r="A1" t="b"><v/></c>'],
])("empty is empty: %s", async (_name, data) => {
  const workbook = await readData(data, FIRST);
  expect(cell(workbook, "A1")).toBeUndefined();
  expect(notRead(workbook)).toEqual([]);
});

test.each([
  ["no <v>", '<c r="A1"><f>B1</f></c>'],
  ["an empty <v>", '<c r="A1"><f>B1</f><v></v></c>'],
  ["a text without <v>", '<c r="A1" t="str"><f>B1</f></c>'],
  ["shared text without an index", '<c r="A1" t="s"><f>B1</f></c>'],
  ["an error without a name", '<c r="A1" t="e"><f>B1</f><v/></c>'],
])("a formula that was never calculated: %s", async (_name, data) => {
  const workbook = await readData(data, FIRST);
  expect(cell(workbook, "A1")).toEqual({
    value: null,
    text: "",
    numberFormat: "General",
    formula: "B1",
    unknown: "not-calculated",
  });
  expect(notRead(workbook)).toEqual(["Ark A1 not-calculated"]);
});

test.each([
  ["a number", '<c r="A1"><f>B1</f><v>0</v></c>', 0],
  ["an empty text", '<c r="A1" t="str"><f>B1</f><v></v></c>', ""],
  ["a truth value", '<c r="A1" t="b"><f>B1</f><v>0</v></c>', false],
])("a formula that was: %s", async (_name, data, value) => {
  const workbook = await readData(data);
  expect(cell(workbook, "A1")).toMatchObject({ value, formula: "B1" });
  expect(cell(workbook, "A1")?.unknown).toBeUndefined();
  expect(notRead(workbook)).toEqual([]);
});

test.each([
  ["a number that is none", '<c r="A1"><v>13,6</v></c>'],
  ["a number beyond all bounds", '<c r="A1"><v>1E999</v></c>'],
  ["a truth value that is none", '<c r="A1" t="b"><v>måske</v></c>'],
  ["a date that is none", '<c r="A1" t="d"><v>i går</v></c>'],
  ["an index that is none", '<c r="A1" t="s"><v>Delmål</v></c>'],
  ["an index below zero", '<c r="A1" t="s"><v>-1</v></c>'],
  ["an index of a text that isn't there", '<c r="A1" t="s"><v>999</v></c>'],
  ["a type that doesn't exist", '<c r="A1" t="x"><v>5</v></c>'],
])("content and type disagree: %s", async (_name, data) => {
  const workbook = await readData(data, FIRST);
  expect(cell(workbook, "A1")).toMatchObject({ value: null, text: "", unknown: "unreadable" });
  expect(notRead(workbook)).toEqual(["Ark A1 unreadable"]);
});

describe("zeros in place of results", () => {
  const workbookXml = (attributes: string) =>
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ark" sheetId="1" r:id="rId1"/></sheets><calcPr ${attributes}/></workbook>`;
  const values = async (attributes: string, second: string) => {
    const data = `<c r="A1"><f>B2</f><v>0</v></c><c r="B1"><f>B3</f><v>${second}</v></c><c r="C1"><v>0</v></c>`;
    const workbook = await readData(data, { parts: { "xl/workbook.xml": workbookXml(attributes) } });
    return ["A1", "B1", "C1"].map((name) => cell(workbook, name)?.unknown ?? cell(workbook, name)?.value);
  };

  test("are unknown where everything is left to be calculated", async () => {
    expect(await values('fullCalcOnLoad="1"', "0")).toEqual(["not-calculated", "not-calculated", 0]);
  });
  test("are zeros where another formula has a result", async () => {
    expect(await values('fullCalcOnLoad="1"', "5")).toEqual([0, 5, 0]);
  });
  test("are zeros where nothing is left to be calculated", async () => {
    expect(await values('calcId="191029"', "0")).toEqual([0, 0, 0]);
  });
});

describe("what no figure depends on", () => {
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
  const workbook = (second: string) =>
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/>${second}</sheets></workbook>`;
  const relations = (...more: string[]) =>
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>${more.join("")}</Relationships>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const plan = { name: "Plan", rows: [[13.6]] };
  const inPackage = async (parts: BuiltWorkbook["parts"]) =>
    readXlsx(buildXlsx({ sheets: [plan], ...(parts && { parts }) }));

  test.each<[string, Record<string, string | null>, string[]]>([
    ["an empty r:id", { "xl/workbook.xml": workbook('<sheet name="X" sheetId="2" r:id=""/>') }, ["X  sheet-missing"]],
    ["no r:id", { "xl/workbook.xml": workbook('<sheet name="X" sheetId="2"/>') }, ["X  sheet-missing"]],
    [
      "an r:id that leads nowhere",
      { "xl/workbook.xml": workbook('<sheet name="X" sheetId="2" r:id="rId9"/>') },
      ["X  sheet-missing"],
    ],
    [
      "a part that isn't there",
      {
        "xl/workbook.xml": workbook('<sheet name="X" sheetId="2" r:id="rId2"/>'),
        "xl/_rels/workbook.xml.rels": relations(relation("rId2", "worksheet", "worksheets/sheet2.xml")),
      },
      ["X  sheet-missing"],
    ],
    [
      "a part of another kind",
      {
        "xl/workbook.xml": workbook('<sheet name="X" sheetId="2" r:id="rId2"/>'),
        "xl/_rels/workbook.xml.rels": relations(relation("rId2", "image", "media/image1.png")),
        "xl/media/image1.png": "x",
      },
      ["X  sheet-odd"],
    ],
    [
      "a part that is no sheet",
      {
        "xl/workbook.xml": workbook('<sheet name="X" sheetId="2" r:id="rId2"/>'),
        "xl/_rels/workbook.xml.rels": relations(relation("rId2", "worksheet", "worksheets/sheet2.xml")),
        "xl/worksheets/sheet2.xml": "<html><body/></html>",
      },
      ["X  sheet-odd"],
    ],
    [
      "a chart sheet, which has no cells",
      {
        "xl/workbook.xml": workbook('<sheet name="X" sheetId="2" r:id="rId2"/>'),
        "xl/_rels/workbook.xml.rels": relations(relation("rId2", "chartsheet", "chartsheets/sheet1.xml")),
      },
      [],
    ],
    [
      "shared texts that aren't there",
      {
        "xl/_rels/workbook.xml.rels": relations(relation("rId3", "sharedStrings", "sharedStrings.xml")),
        "xl/sharedStrings.xml": null,
      },
      ["  texts-missing"],
    ],
    ["shared texts that are damaged", { "xl/sharedStrings.xml": "<sst><si>" }, ["  texts-damaged"]],
    [
      "styles that aren't there",
      { "xl/_rels/workbook.xml.rels": relations(relation("rId3", "styles", "styles.xml")), "xl/styles.xml": null },
      [],
    ],
    [
      "a table that isn't there",
      {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${PACKAGE}">${relation("rId1", "table", "../tables/table1.xml")}</Relationships>`,
      },
      ["Plan  table-odd"],
    ],
  ])("is passed over and named: %s", async (_name, parts, expected) => {
    const read = await inPackage(parts);
    expect(read.sheets.map(({ name }) => name)).toEqual(["Plan"]);
    expect(cell(read, "A1")?.value).toBe(13.6);
    expect(notRead(read)).toEqual(expected);
  });

  test.each<[string, Record<string, string | null>]>([
    ["the only sheet isn't there", { "xl/worksheets/sheet1.xml": null }],
    [
      "a text that stands in a missing list",
      {
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
        "xl/sharedStrings.xml": null,
      },
    ],
    [
      "a figure whose style is missing",
      {
        "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="1"><v>0.136</v></c></row></sheetData></worksheet>`,
        "xl/styles.xml": null,
      },
    ],
  ])("but what a figure depends on stops the reading: %s", async (_name, parts) => {
    await expect(inPackage(parts)).rejects.toMatchObject({ code: "xlsx/missing-part" });
  });
});

test("bytes that are no text are refused, not replaced", async () => {
  const bytes = new TextEncoder().encode('<sst xmlns="x"><si><t>Bef?lkning</t></si></sst>');
  bytes[bytes.indexOf("?".charCodeAt(0))] = 0xf8;
  await expect(readData("", { parts: { "xl/sharedStrings.xml": bytes, ...sheetWithText() } })).rejects.toMatchObject({
    code: "xlsx/damaged",
  });
});

function sheetWithText(): Record<string, string> {
  return {
    "xl/worksheets/sheet1.xml":
      '<worksheet xmlns="x"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
  };
}

test.each([
  ["A:A", { top: 0, left: 0, bottom: 1048575, right: 0 }],
  ["$B:$D", { top: 0, left: 1, bottom: 1048575, right: 3 }],
  ["2:3", { top: 1, left: 0, bottom: 2, right: 16383 }],
  ["A1:B2", { top: 0, left: 0, bottom: 1, right: 1 }],
])("a merge of %s is read", async (ref, range) => {
  const { sheets } = await readXlsx(buildXlsx({ sheets: [{ name: "Ark", rows: [["x"]], merges: [ref] }] }));
  expect(sheets[0]?.merges).toEqual([range]);
});

test.each([
  ["mmm", "mar"],
  ["[$-406]mmm", "mar"],
  ["[$-0406]d. mmmm yyyy", "9. marts 2026"],
  ["[$-da-DK]mmm-yy", "mar-26"],
  ["[$-406]dd/mm/yyyy", "09-03-2026"],
])("a date by %s is %s", async (format, text) => {
  const { sheets } = await readXlsx(buildXlsx({ sheets: [{ name: "Ark", rows: [[46090]], formats: { A1: format } }] }));
  expect(cellAt(sheets[0]!, 0, 0)?.text).toBe(text);
});

test("a copy with acceptances says what our part is, where the package says nothing of XML", async () => {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
  const bytes = buildXlsx({ sheets: [{ name: "Ark" }], parts: { "[Content_Types].xml": types } });
  const copy = await withStore(bytes, {
    isOurs: () => false,
    change: () => ({ first: "<x/>", others: "" }),
    namespace: "urn:x",
  });
  const text = new TextDecoder().decode((await import("fflate")).unzipSync(copy ?? bytes)["[Content_Types].xml"]);
  expect(text).toContain('PartName="/customXml/item1.xml" ContentType="application/xml"');
});
