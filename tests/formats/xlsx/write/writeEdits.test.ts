import { unzipSync } from "fflate";
import type { CellEdit, WorkbookEdits } from "../../../../src/core/workbook/edits";
import { cellAt, type Workbook } from "../../../../src/core/workbook/snapshot";
import { parseCellName } from "../../../../src/core/workbook/address";
import { readXlsx } from "../../../../src/formats/xlsx/readXlsx";
import { isSigned, writeEdits } from "../../../../src/formats/xlsx/write";
import { buildXlsx, type BuiltSheet, type BuiltWorkbook } from "../../../support/xlsxBuilder";

const NO_EDITS: WorkbookEdits = { cells: [], merges: [], sheets: [], store: null };

const edit = (cell: string, value: CellEdit["value"], more: Partial<CellEdit> = {}): CellEdit => ({
  sheet: "Ark",
  cell,
  value,
  formula: null,
  numberFormat: null,
  like: null,
  ...more,
});

async function written(workbook: BuiltWorkbook, edits: Partial<WorkbookEdits>) {
  const bytes = buildXlsx(workbook);
  const copy = await writeEdits(bytes, { ...NO_EDITS, ...edits });
  const [was, is] = [unzipSync(bytes), unzipSync(copy)];
  const text = (path: string) => Buffer.from(is[path] ?? []).toString();
  const changed = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (path) => was[path] === undefined || is[path] === undefined || !Buffer.from(was[path]).equals(is[path]),
  );
  return { bytes, copy, text, changed: changed.sort(), workbook: await readXlsx(copy) };
}

function cell(workbook: Workbook, name: string, sheet = "Ark") {
  const at = parseCellName(name)!;
  const own = workbook.sheets.find((one) => one.name === sheet)!;
  return cellAt(own, at.row, at.column);
}

const ark = (sheet: Omit<BuiltSheet, "name">): BuiltWorkbook => ({ sheets: [{ name: "Ark", ...sheet }] });
const data = (xml: string) => ark({ data: xml });
const SHEET = "xl/worksheets/sheet1.xml";

describe("a cell", () => {
  test("gets another value, and the sheet's part alone differs", async () => {
    const { changed, text, workbook } = await written(
      ark({
        rows: [
          ["a", 1, true],
          ["b & c", 2],
        ],
      }),
      {
        cells: [edit("A2", "13,6 % <æ>")],
      },
    );
    expect(changed).toEqual([SHEET]);
    expect(text(SHEET)).toContain('<c r="A2" t="inlineStr"><is><t>13,6 % &lt;æ&gt;</t></is></c>');
    expect(cell(workbook, "A2")?.value).toBe("13,6 % <æ>");
    expect(cell(workbook, "B2")?.value).toBe(2);
  });

  test.each<[string, string, CellEdit, string]>([
    ["a number", '<c r="A1" s="0" t="s"><v>0</v></c>', edit("A1", 13.6), '<c r="A1" s="0"><v>13.6</v></c>'],
    ["a truth value", '<c r="A1"><v>1</v></c>', edit("A1", true), '<c r="A1" t="b"><v>1</v></c>'],
    ["nothing", '<c r="A1" s="0" t="s"><v>0</v></c>', edit("A1", null), '<c r="A1" s="0"/>'],
    [
      "spaces",
      '<c r="A1"/>',
      edit("A1", " a\nb "),
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\nb </t></is></c>',
    ],
    [
      "what XML can't hold",
      '<c r="A1"/>',
      edit("A1", "a\u0001_x0041_"),
      '<c r="A1" t="inlineStr"><is><t>a_x0001__x005F_x0041_</t></is></c>',
    ],
    [
      "metadata left behind",
      '<c r="A1" cm="1" vm="2" ph="1"><v>1</v></c>',
      edit("A1", 2),
      '<c r="A1" ph="1"><v>2</v></c>',
    ],
    [
      "its extension kept",
      '<c r="A1"><v>1</v><extLst><ext uri="x"/></extLst></c>',
      edit("A1", 2),
      '<c r="A1"><v>2</v><extLst><ext uri="x"/></extLst></c>',
    ],
    [
      "a formula",
      '<c r="A1"><v>1</v></c>',
      edit("A1", 1, { formula: 'IF(B1<2,"a&b",1)' }),
      '<c r="A1"><f>IF(B1&lt;2,"a&amp;b",1)</f></c>',
    ],
  ])("holds %s", async (_name, before, change, after) => {
    const { text } = await written(data(`<row r="1">${before}<c r="B1"><v>7</v></c></row>`), { cells: [change] });
    expect(text(SHEET)).toContain(`<row r="1">${after}<c r="B1"><v>7</v></c></row>`);
  });

  test.each<[string, string, string, string]>([
    [
      "between others",
      '<row r="1"><c r="A1"/><c r="C1"/></row>',
      "B1",
      '<row r="1"><c r="A1"/><c r="B1"><v>5</v></c><c r="C1"/></row>',
    ],
    [
      "behind the last",
      '<row r="1" spans="1:1"><c r="A1"/></row>',
      "C1",
      '<row r="1" spans="1:3"><c r="A1"/><c r="C1"><v>5</v></c></row>',
    ],
    [
      "in an empty row",
      '<row r="1"/><row r="2" s="0"/>',
      "B2",
      '<row r="1"/><row r="2" s="0"><c r="B2"><v>5</v></c></row>',
    ],
    [
      "in a row between others",
      '<row r="1"/><row r="3"/>',
      "B2",
      '<row r="1"/><row r="2"><c r="B2"><v>5</v></c></row><row r="3"/>',
    ],
    ["in a row behind the last", '<row r="1"/>', "B9", '<row r="1"/><row r="9"><c r="B9"><v>5</v></c></row>'],
    [
      "behind cells that don't say where they are",
      "<row><c/><c/></row><row><c/></row>",
      "C1",
      '<row><c/><c/><c r="C1"><v>5</v></c></row><row><c/></row>',
    ],
    [
      "in the look of its row",
      '<row r="1" s="0" customFormat="1"/>',
      "B1",
      '<row r="1" s="0" customFormat="1"><c r="B1" s="0"><v>5</v></c></row>',
    ],
  ])("is made %s", async (_name, before, at, after) => {
    const { text } = await written(data(before), { cells: [edit(at, 5)] });
    expect(text(SHEET)).toContain(`<sheetData>${after}</sheetData>`);
  });

  test("gets a number format in a style of its own, and all that stood there stays", async () => {
    const { changed, text, workbook } = await written(ark({ rows: [["a", 0.5]], formats: { B1: "0.0%" } }), {
      cells: [edit("B1", 3, { numberFormat: "#,##0.000" }), edit("C1", 4, { like: "B1" })],
    });
    expect(changed).toEqual(["xl/styles.xml", SHEET]);
    expect(cell(workbook, "B1")).toMatchObject({ value: 3, numberFormat: "#,##0.000" });
    expect(cell(workbook, "C1")).toMatchObject({ value: 4, numberFormat: "0.0%" });
    expect(text("xl/styles.xml")).toContain('<cellXfs count="3">');
  });
});

describe("formulas", () => {
  const F = (cell: string, formula: string, value: string, more = "") =>
    `<c r="${cell}"${more}><f>${formula}</f><v>${value}</v></c>`;

  test("that hang on a changed cell lose their results, through others and other sheets", async () => {
    const { text, changed, workbook } = await written(
      {
        sheets: [
          {
            name: "Ark",
            data: `<row r="1"><c r="A1"><v>1</v></c>${F("B1", "A1*2", "2")}${F("C1", "B1&amp;&quot;x&quot;", "2x", ' t="str"')}${F("D1", "Z9", "0")}</row>`,
          },
          { name: "Andet", data: `<row r="1">${F("A1", "SUM(Ark!B:B)", "2")}</row>` },
        ],
      },
      { cells: [edit("A1", 5)] },
    );
    expect(changed).toEqual(["xl/workbook.xml", SHEET, "xl/worksheets/sheet2.xml"]);
    expect(text(SHEET)).toContain('<c r="B1"><f>A1*2</f></c><c r="C1"><f>B1&amp;&quot;x&quot;</f></c>');
    expect(text("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
    expect(cell(workbook, "B1")?.unknown).toBe("not-calculated");
    expect(cell(workbook, "C1")?.unknown).toBe("not-calculated");
    expect(cell(workbook, "A1", "Andet")?.unknown).toBe("not-calculated");
    expect(cell(workbook, "D1")?.value).toBe(0);
  });

  test("that are shared keep what they say when the first of them is written over", async () => {
    const { text, workbook } = await written(
      data(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
      { cells: [edit("A1", 9)] },
    );
    expect(text(SHEET)).toContain('<c r="A1"><v>9</v></c>');
    expect(text(SHEET)).toContain('<c r="A2"><f t="shared" ref="A2:A3" si="0">B2*$C$1</f><v>2</v></c>');
    expect(cell(workbook, "A3")).toMatchObject({ value: 3, formula: "B3*$C$1" });
  });

  const ARRAY =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>2</v></c><c r="C1"><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>2</v></c></row>';

  test("that fill several cells together can't be changed in part, and can as a whole", async () => {
    await expect(written(data(ARRAY), { cells: [edit("A2", 9)] })).rejects.toMatchObject({ code: "xlsx/edit-array" });
    const { workbook } = await written(data(ARRAY), { cells: [edit("A1", 8), edit("A2", 9)] });
    expect(cell(workbook, "A2")).toEqual({ value: 9, text: "9", numberFormat: "General" });
  });

  test("that fill several cells lose all their results", async () => {
    const { workbook } = await written(data(ARRAY), { cells: [edit("C2", 9)] });
    expect(["A1", "A2"].map((name) => cell(workbook, name)?.unknown)).toEqual(["not-calculated", "not-calculated"]);
  });

  test("that are written over leave the chain of calculations", async () => {
    const chain = '<calcChain xmlns="x"><c r="A1" i="1"/></calcChain>';
    const parts = {
      "xl/calcChain.xml": chain,
      "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="/xl/calcChain.xml"/></Relationships>',
    };
    const { changed, text } = await written(
      { ...data(`<row r="1">${F("A1", "1+1", "2")}</row>`), parts },
      {
        cells: [edit("A1", 3)],
      },
    );
    expect(changed).toEqual(["xl/_rels/workbook.xml.rels", "xl/calcChain.xml", SHEET]);
    expect(text("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

test("merges are undone and made, and no empty list is left", async () => {
  const undone = { top: 0, left: 0, bottom: 0, right: 1 };
  const made = { top: 1, left: 0, bottom: 2, right: 0 };
  const book = ark({ rows: [["a", null, "c"]], merges: ["A1:B1"] });
  const both = await written(book, { merges: [{ sheet: "Ark", undone: [undone], made: [made] }] });
  expect(both.workbook.sheets[0]?.merges).toEqual([made]);
  const none = await written(book, { merges: [{ sheet: "Ark", undone: [undone], made: [] }] });
  expect(none.text(SHEET)).not.toContain("mergeCells");
  const first = await written(ark({ rows: [["a"]] }), { merges: [{ sheet: "Ark", undone: [], made: [made] }] });
  expect(first.workbook.sheets[0]?.merges).toEqual([made]);
});

test("sheets come behind the last, with their looks, and a report is told from what is checked", async () => {
  const { workbook, changed, text } = await written(ark({ rows: [["a"]] }), {
    cells: [edit("A2", "skrevet siden", { sheet: "Rapport" })],
    sheets: [
      {
        name: "Rapport",
        role: "report",
        rows: [
          [
            { value: "Fund & <mere>", bold: true, heading: true },
            { value: "A1", linkTo: { sheet: "Ark", cell: "A1" } },
          ],
          [null, { value: 0.136, numberFormat: "0.0%" }],
        ],
        widths: [20, 10],
        frozenRows: 1,
        page: { orientation: "landscape", repeatedRow: 0, header: {} },
        filter: { top: 0, left: 0, bottom: 1, right: 1 },
        validations: [
          { top: 1, left: 0, bottom: 9, right: 0, rule: { kind: "list", options: ["Ja", "Nej"] }, message: "Vælg" },
        ],
      },
      { name: "Plan", role: "plan", rows: [[2023]], widths: [] },
    ],
  });
  expect(changed).toContain("xl/worksheets/sheet2.xml");
  expect(workbook.sheets.map(({ name, isReport }) => [name, isReport])).toEqual([
    ["Ark", false],
    ["Rapport", true],
    ["Plan", false],
  ]);
  expect(cell(workbook, "A1", "Rapport")?.value).toBe("Fund & <mere>");
  expect(cell(workbook, "A2", "Rapport")?.value).toBe("skrevet siden");
  expect(cell(workbook, "B2", "Rapport")).toMatchObject({ value: 0.136, numberFormat: "0.0%" });
  expect(text("xl/workbook.xml")).toContain("'Rapport'!$1:$1");
  expect(text("xl/worksheets/sheet2.xml")).toMatch(/<autoFilter ref="A1:B2"\/><dataValidations .*<headerFooter>/);
});

test("a workbook that is signed is told", async () => {
  expect(await isSigned(buildXlsx(ark({ rows: [["a"]] })))).toBe(false);
});

test("an edit of a sheet that isn't there is refused", async () => {
  await expect(written(ark({ rows: [["a"]] }), { cells: [edit("A1", 1, { sheet: "Væk" })] })).rejects.toMatchObject({
    code: "xlsx/edit-sheet",
  });
});

test("the original is only read, also where it is Node's own kind of bytes", async () => {
  const bytes = Buffer.from(buildXlsx(ark({ rows: [["a", 1]] })));
  const before = Buffer.from(bytes);
  const copy = await writeEdits(bytes, { ...NO_EDITS, cells: [edit("A1", "b".repeat(5000))] });
  expect(bytes.equals(before)).toBe(true);
  expect(cell(await readXlsx(copy), "A1")?.value).toHaveLength(5000);
});

test("a date counts from 1904 where the workbook does", async () => {
  const { text, workbook } = await written(
    { ...ark({ rows: [[44565]], formats: { A1: "dd-mm-yyyy" } }), date1904: true },
    { cells: [edit("A1", 46028), edit("A2", 46028)] },
  );
  expect(text(SHEET)).toContain("<v>44566</v>");
  expect(cell(workbook, "A1")?.value).toBe(46028);
  expect(cell(workbook, "A2")?.value).toBe(46028);
});

describe("the headings of a table made with Formatér som tabel", () => {
  const COLUMNS =
    '<tableColumns count="2"><tableColumn id="1" name="Navn"/><tableColumn id="2" name="Beløb"/></tableColumns>';
  const table = {
    "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Tal" displayName="Tal" ref="A1:B2">${COLUMNS}</table>`,
  };
  const book = (rows: BuiltSheet["rows"]): BuiltWorkbook => ({
    ...ark({ rows: rows ?? [], tables: { Tal: "A1:B2" } }),
    parts: table,
  });

  test("are changed in its own part too", async () => {
    const { text } = await written(
      book([
        ["Navn", "Beløb"],
        ["a", 1],
      ]),
      { cells: [edit("B1", "Kroner & øre")] },
    );
    expect(text("xl/tables/table1.xml")).toContain('<tableColumn id="2" name="Kroner &amp; øre"/>');
  });

  test.each<[string, CellEdit["value"]]>([
    ["empty", null],
    ["a number", 2023],
    ["another column's", "NAVN"],
  ])("can't be %s", async (_name, value) => {
    const rows = [
      ["Navn", "Beløb"],
      ["a", 1],
    ];
    await expect(written(book(rows), { cells: [edit("B1", value)] })).rejects.toMatchObject({
      code: "xlsx/edit-table",
    });
  });

  test("can't be others where formulas use them", async () => {
    const rows = [["Navn", "Beløb"], ["a", 1], [{ formula: "SUM(Tal[Beløb])", value: 1 }]];
    await expect(written(book(rows), { cells: [edit("B1", "x")] })).rejects.toMatchObject({ code: "xlsx/edit-table" });
  });
});

test("zeros that stand where a workbook leaves everything to be calculated go with the first result that does", async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>0</v></c><c r="C1"><f>Z9</f><v>0</v></c></row>';
  const parts = {
    "xl/workbook.xml":
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ark" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="1" fullCalcOnLoad="1"/></workbook>',
  };
  const { workbook } = await written({ ...data(rows), parts }, { cells: [edit("A1", 2)] });
  expect(["B1", "C1"].map((name) => cell(workbook, name)?.unknown)).toEqual(["not-calculated", "not-calculated"]);
});

describe("a file that can't be written into", () => {
  const bytes = buildXlsx(ark({ rows: [["a"]] }));
  const edits = { ...NO_EDITS, cells: [edit("A1", "b")] };

  test.each<[string, Uint8Array]>([
    ["cut off", bytes.slice(0, bytes.length - 40)],
    ["no zip", new Uint8Array([1, 2, 3])],
    ["empty", new Uint8Array()],
    [
      "with a password",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
    ],
  ])("is refused: %s", async (_name, broken) => {
    await expect(writeEdits(broken, edits)).rejects.toMatchObject({ name: "FormatError" });
  });

  test("nor a text longer than a cell holds", async () => {
    const long = { ...NO_EDITS, cells: [edit("A1", "x".repeat(32_768))] };
    await expect(writeEdits(bytes, long)).rejects.toMatchObject({ code: "xlsx/edit-text" });
  });
});

describe("a row written right below a table made with Formatér som tabel", () => {
  const part = (attributes: string, columns = ""): Readonly<Record<string, string>> => ({
    "xl/tables/table1.xml":
      `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Tal" displayName="Tal" ref="A1:B2"${attributes}>` +
      `<autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Navn"/><tableColumn id="2" name="Beløb">${columns}</tableColumn></tableColumns></table>`,
  });
  const rows = [["Navn", "Beløb"], ["a", 1], [], [], ["længere nede", 5]];
  const refs = async (
    cells: readonly CellEdit[],
    {
      attributes = "",
      columns = "",
      merges,
    }: { attributes?: string; columns?: string; merges?: readonly string[] } = {},
  ) => {
    const more = merges === undefined ? {} : { merges };
    const { text, changed } = await written(
      { ...ark({ rows, tables: { Tal: "A1:B2" }, ...more }), parts: part(attributes, columns) },
      { cells },
    );
    const found = [...text("xl/tables/table1.xml").matchAll(/ref="([^"]*)"/g)].map((match) => match[1]);
    return { found, changed };
  };

  test("becomes the table's, and so do those below it", async () => {
    const { found, changed } = await refs([edit("A3", "b"), edit("B4", 2)]);
    expect(found).toEqual(["A1:B4", "A1:B4"]);
    expect(changed).toEqual(["xl/tables/table1.xml", "xl/worksheets/sheet1.xml"]);
  });

  test.each<[string, readonly CellEdit[], Parameters<typeof refs>[1]]>([
    ["beside it", [edit("C3", "b")], {}],
    ["with a row between", [edit("A4", "b")], {}],
    ["inside it", [edit("B2", 7)], {}],
    ["below its totals", [edit("A3", "b")], { attributes: ' totalsRowCount="1"' }],
    [
      "where Excel fills a column by itself",
      [edit("A3", "b")],
      { columns: "<calculatedColumnFormula>1+1</calculatedColumnFormula>" },
    ],
    ["where cells are merged", [edit("A3", "b")], { merges: ["A3:B3"] }],
  ])("but not %s", async (_name, cells, options) => {
    const { found, changed } = await refs(cells, options);
    expect(found).toEqual(["A1:B2", "A1:B2"]);
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  test("stops where something stands", async () => {
    const { found } = await refs([edit("A3", "b"), edit("A4", "c"), edit("A5", "d")]);
    expect(found).toEqual(["A1:B4", "A1:B4"]);
  });

  test("makes formulas that reckon with the table hang on it", async () => {
    const { workbook } = await written(
      {
        ...ark({
          rows: [
            ["Navn", "Beløb", null, { formula: "SUM(Tal[Beløb])", value: 1 }],
            ["a", 1],
          ],
          tables: { Tal: "A1:B2" },
        }),
        parts: part(""),
      },
      { cells: [edit("B3", 2)] },
    );
    expect(cell(workbook, "D1")?.unknown).toBe("not-calculated");
  });
});
