import { parseCellName } from "../../../src/core/workbook/address";
import { REPORT_MARK } from "../../../src/core/workbook/reportMark";
import { type Cell, cellAt, type Sheet, type Workbook } from "../../../src/core/workbook/snapshot";
import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import { buildParts, type BuiltSheet, type BuiltWorkbook, buildXlsx } from "../../support/xlsxBuilder";
import { zipParts } from "../../support/xlsxParts";

const read = (workbook: BuiltWorkbook): Promise<Workbook> => readXlsx(buildXlsx(workbook));

async function readSheet(sheet: Partial<BuiltSheet>, rest: Partial<BuiltWorkbook> = {}): Promise<Sheet> {
  const { sheets } = await read({ sheets: [{ name: "Ark", ...sheet }], ...rest });
  return sheets[0]!;
}

function cellNamed(sheet: Sheet, name: string): Cell | undefined {
  const { row, column } = parseCellName(name)!;
  return cellAt(sheet, row, column);
}

/** Reads a sheet whose <sheetData> holds this. */
async function readData(data: string, rest: Partial<BuiltWorkbook> = {}): Promise<Sheet> {
  return readSheet({ data }, rest);
}

const valuesOf = (sheet: Sheet) =>
  [...sheet.rows].flatMap(([row, cells]) =>
    cells.flatMap((cell, column) => (cell === undefined ? [] : [[row, column, cell.value]])),
  );

const t = (text: string) => `<is><t>${text}</t></is>`;

test("sheets keep their order, names and visibility", async () => {
  const { sheets } = await read({
    sheets: [{ name: "Delmål & mål" }, { name: "Skjult", state: "hidden" }, { name: "Gemt", state: "veryHidden" }],
  });
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Delmål & mål", "visible"],
    ["Skjult", "hidden"],
    ["Gemt", "veryHidden"],
  ]);
});

describe.each(["shared", "inline"] as const)("with texts %s", (texts) => {
  test("cells are where they belong, and empty places are holes", async () => {
    const sheet = await readSheet({ rows: [["Delmål", null, "Indikator"], [], [undefined, 13.6]] }, { texts });
    expect([...sheet.rows.keys()]).toEqual([0, 2]);
    expect(sheet.rows.get(0)).toHaveLength(3);
    expect(1 in sheet.rows.get(0)!).toBe(false);
    expect(valuesOf(sheet)).toEqual([
      [0, 0, "Delmål"],
      [0, 2, "Indikator"],
      [2, 1, 13.6],
    ]);
  });

  test.each([
    ["Danish letters", "Øget trivsel – “æøå”", "Øget trivsel – “æøå”"],
    ["a line break", "Nord: 1 %\nStrand: 2 %", "Nord: 1 %\nStrand: 2 %"],
    ["spaces around", "  13,6 %  ", "  13,6 %  "],
    ["characters of markup", "<5 & \"6\" 'x'", "<5 & \"6\" 'x'"],
    ["an escaped carriage return", "a_x000D_\nb", "a\nb"],
    ["an escape that is protected", "_x005F_x000D_", "_x000D_"],
    ["something like an escape", "_x00_ og _xyz1_", "_x00_ og _xyz1_"],
    ["an emoji", "👍 godt", "👍 godt"],
  ])("keeps %s", async (_name, written, expected) => {
    const sheet = await readSheet({ rows: [[written]] }, { texts });
    expect(cellNamed(sheet, "A1")).toEqual({ value: expected, text: expected, numberFormat: "General" });
  });
});

test.each([
  ["a percentage", 0.136, "0.0%", "13,6%"],
  ["a percentage without decimals", 0.136, "0%", "14%"],
  ["a plain number", 13.6, undefined, "13,6"],
  ["a long fraction", 1 / 3, undefined, "0,333333333"],
  ["thousands", 1680000, "#,##0", "1.680.000"],
  ["an amount", -1234.5, '#,##0.00 "kr."', "-1.234,50 kr."],
  ["a date", 46027, "dd-mm-yyyy", "05-01-2026"],
  ["a date with slashes", 46027, "dd/mm/yyyy", "05-01-2026"],
  ["a date in words", 46027, "d. mmmm yyyy", "5. januar 2026"],
  ["a month", 46027, "mmm-yy", "jan-26"],
  ["a long system date", 46027, "[$-F800]dddd, mmmm dd, yyyy", "5. januar 2026"],
  ["a truth value", true, undefined, "SAND"],
  ["a text with a text format", "abc", '@ "kr."', "abc kr."],
  ["a text with a format for numbers", "2023", "0.00", "2023"],
  ["a format that isn't one", 3.5, "bogus[", "3,5"],
  ["a format far too long", 3.5, `0${'"x"'.repeat(200)}`, "3,5"],
])("shows %s as a Danish Excel does", async (_name, value, format, text) => {
  const sheet = await readSheet({ rows: [[value]], ...(format && { formats: { A1: format } }) });
  expect(cellNamed(sheet, "A1")).toMatchObject({ value, text });
});

test.each([
  [14, "m/d/yyyy", "05-01-2026"],
  [22, "m/d/yyyy h:mm", "05-01-2026 12:00"],
  [15, "d-mmm-yy", "5-jan-26"],
  [9, "0%", "4602750%"],
  [3, "#,##0", "46.028"],
  [44, '#,##0.00 "kr.";-#,##0.00 "kr."', "46.027,50 kr."],
  [31, "General", "46027,5"],
  [49, "@", "46027,5"],
])("knows the built-in format %i", async (id, numberFormat, text) => {
  const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
  const sheet = await readData('<row><c s="1"><v>46027.5</v></c></row>', { parts: { "xl/styles.xml": styles } });
  expect(cellNamed(sheet, "A1")).toMatchObject({ value: 46027.5, numberFormat, text });
});

describe("formulas", () => {
  test("have their text and last result", async () => {
    const sheet = await readSheet({
      rows: [
        [
          { formula: "SUM(B1:B9)", value: 13.6 },
          { formula: 'A1&" %"', value: "13,6 %" },
          { formula: "1/0", error: "#DIV/0!" },
          { formula: "NA()", error: "#N/A" },
          { formula: "A1>1", value: true },
          { formula: "Ark2!A1" },
          { formula: 'IF(1,"")', value: "" },
        ],
      ],
    });
    expect(sheet.rows.get(0)).toEqual([
      { value: 13.6, text: "13,6", numberFormat: "General", formula: "SUM(B1:B9)" },
      { value: "13,6 %", text: "13,6 %", numberFormat: "General", formula: 'A1&" %"' },
      { value: null, text: "#DIVISION/0!", numberFormat: "General", formula: "1/0", error: "#DIV/0!" },
      { value: null, text: "#I/T", numberFormat: "General", formula: "NA()", error: "#N/A" },
      { value: true, text: "SAND", numberFormat: "General", formula: "A1>1" },
      { value: null, text: "", numberFormat: "General", formula: "Ark2!A1", unknown: "not-calculated" },
      { value: "", text: "", numberFormat: "General", formula: 'IF(1,"")' },
    ]);
  });

  test("filled down stand in each cell as they read there", async () => {
    const sheet = await readData(
      '<row><c><f t="shared" si="0" ref="A1:A2">B1*2</f><v>4</v></c></row><row><c><f t="shared" si="0"/><v>6</v></c></row>',
    );
    expect(cellNamed(sheet, "A1")).toMatchObject({ value: 4, formula: "B1*2" });
    expect(cellNamed(sheet, "A2")).toMatchObject({ value: 6, formula: "B2*2" });
  });
});

test("formatted text is joined, without its phonetic guide", async () => {
  const parts = {
    "xl/sharedStrings.xml":
      "<sst><si><r><rPr><b/></rPr><t>Del</t></r><r><t>mål</t></r><rPh sb='0' eb='1'><t>x</t></rPh><phoneticPr/></si></sst>",
  };
  const sheet = await readData('<row><c t="s"><v>0</v></c></row>', { parts });
  expect(cellNamed(sheet, "A1")?.value).toBe("Delmål");
  const inline = await readData(
    '<row><c t="inlineStr"><is><r><t>a</t></r><rPh><t>x</t></rPh><r><t>b</t></r></is></c></row>',
  );
  expect(cellNamed(inline, "A1")?.value).toBe("ab");
});

test.each([
  ["2026-01-05", 46027],
  ["2026-01-05T12:00:00", 46027.5],
  ["2026-01-05T12:00:00.000Z", 46027.5],
  ["1900-01-01", 1],
  ["1900-03-01", 61],
  ["12:00:00", 0.5],
])("the ISO date %s becomes a serial", async (written, value) => {
  const sheet = await readData(`<row><c t="d"><v>${written}</v></c></row>`);
  expect(cellNamed(sheet, "A1")?.value).toBe(value);
});

test.each([
  ["dd-mm-yyyy", 46027 - 1462, 46027],
  ["yyyy", 0, 1462],
  ["0.00", 2023, 2023],
  ["[h]:mm", 1.5, 1.5],
  ["hh:mm", 0.5, 0.5],
])("counting from 1904, %s of %d is %d", async (format, written, value) => {
  const sheet = await readSheet({ rows: [[written]], formats: { A1: format } }, { date1904: true });
  expect(cellNamed(sheet, "A1")?.value).toBe(value);
});

describe("the data of a sheet", () => {
  test.each([
    [
      "places that aren't written",
      "<row/><row><c><v>1</v></c><c/><c><v>3</v></c></row>",
      [
        [1, 0, 1],
        [1, 2, 3],
      ],
    ],
    [
      "rows out of order",
      '<row r="9"><c r="A9"><v>9</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>',
      [
        [2, 1, 3],
        [8, 0, 9],
      ],
    ],
    [
      "cells out of order",
      '<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>1</v></c></row>',
      [
        [2, 0, 1],
        [2, 2, 3],
      ],
    ],
    ["a place written twice", '<row r="3"><c r="A3"><v>1</v></c><c r="A3"><v>2</v></c></row>', [[2, 0, 2]]],
    [
      "a row written twice",
      '<row r="3"><c r="A3"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>',
      [
        [2, 0, 1],
        [2, 1, 2],
      ],
    ],
    ["the last cell of all", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', [[1_048_575, 16_383, 1]]],
    [
      "a far cell and then a near one",
      '<row r="3"><c r="XFD3"><v>1</v></c><c r="A3"><v>2</v></c></row>',
      [
        [2, 0, 2],
        [2, 16_383, 1],
      ],
    ],
    ["small letters in a place", '<row r="3"><c r="b3"><v>1</v></c></row>', [[2, 1, 1]]],
    [
      "cells of a format alone",
      '<row r="3"><c r="A3" s="0"/><c r="B3"><v></v></c><c r="C3" t="inlineStr"><is><t/></is></c></row>',
      [],
    ],
    ["a number in another notation", '<row r="3"><c r="A3"><v> 1.36E-1 </v></c></row>', [[2, 0, 0.136]]],
    [
      "a number that is none, whose value isn't known",
      '<row r="3"><c r="A3"><v>13,6</v></c><c r="B3"><v>1E999</v></c></row>',
      [
        [2, 0, null],
        [2, 1, null],
      ],
    ],
    ["an unknown style", '<row r="3"><c r="A3" s="999"><v>1</v></c></row>', [[2, 0, 1]]],
    [
      "literal text and a comment",
      '<row r="3"><c r="A3" t="str"><v><![CDATA[a<]]><!-- x -->b</v></c></row>',
      [[2, 0, "a<b"]],
    ],
    [
      "foreign additions",
      `<row r="3"><c r="A3" t="inlineStr">${t("a")}<extLst><ext><x:is><t>x</t></x:is></ext></extLst></c></row>`,
      [[2, 0, "a"]],
    ],
  ])("may have %s", async (_name, data, expected) => {
    expect(valuesOf(await readData(data))).toEqual(expected);
  });

  test.each([
    ["a row beyond the last", '<row r="1048577"><c><v>1</v></c></row>'],
    ["a row before the first", '<row r="0"><c><v>1</v></c></row>'],
    ["a row of no number", '<row r="x"><c><v>1</v></c></row>'],
    ["a column beyond the last", '<row r="3"><c r="XFE3"><v>1</v></c></row>'],
    ["a cell after the last column", '<row r="3"><c r="XFD3"><v>1</v></c><c><v>1</v></c></row>'],
    ["a place that is none", '<row r="3"><c r="3A"><v>1</v></c></row>'],
    ["an absolute place", '<row r="3"><c r="$A$3"><v>1</v></c></row>'],
    ["a cell of another row", '<row r="3"><c r="A4"><v>1</v></c></row>'],
  ])("may not have %s", async (_name, data) => {
    await expect(readData(data)).rejects.toMatchObject({ name: "FormatError", code: "xlsx/damaged" });
  });
});

test("neither the stated dimension nor the spans are believed", async () => {
  const sheet = await readSheet({ rows: [["a"]], head: '<dimension ref="A1:XFD1048576"/>' });
  expect(sheet.rows.size).toBe(1);
  const narrow = await readData('<row r="3" spans="1:1"><c r="D3"><v>4</v></c></row>', {});
  expect(valuesOf(narrow)).toEqual([[2, 3, 4]]);
});

test("merges are ranges; odd ones are passed over", async () => {
  const { merges } = await readSheet({ merges: ["A8:B13", "D1:C1", "E5", "nonsens", "A1:XFE9"] });
  expect(merges).toEqual([
    { top: 7, left: 0, bottom: 12, right: 1 },
    { top: 0, left: 2, bottom: 0, right: 3 },
  ]);
});

describe("what is hidden", () => {
  test("rows and columns that say so", async () => {
    const sheet = await readSheet({ rows: [["a"], ["b"], ["c"]], hiddenRows: [2, 7], hiddenColumns: ["B", "XFD"] });
    expect([...sheet.hiddenRows]).toEqual([1, 6]);
    expect([...sheet.hiddenColumns]).toEqual([1, 16_383]);
    expect(cellNamed(sheet, "A2")?.value).toBe("b");
  });

  test("rows and columns of no size", async () => {
    const sheet = await readSheet({
      head: '<cols><col min="2" max="3" width="0" customWidth="1"/><col min="5" max="5" width="0"/></cols>',
      data: '<row r="4" ht="0" customHeight="1"/><row r="5" ht="0"/><row r="6" hidden="true"/>',
    });
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
    expect([...sheet.hiddenRows]).toEqual([3, 5]);
  });

  test("rows that aren't written, where the sheet hides them", async () => {
    const sheet = await readSheet({ head: '<sheetFormatPr zeroHeight="1"/>', cells: { A2: "a", A5: "b" } });
    expect([...sheet.hiddenRows]).toEqual([0, 2, 3]);
  });

  test("columns of odd ranges", async () => {
    const head =
      '<cols><col min="3" max="2" hidden="1"/><col min="x" max="4" hidden="1"/><col min="16384" max="99999" hidden="1"/></cols>';
    expect([...(await readSheet({ head })).hiddenColumns]).toEqual([16_383]);
  });
});

test("tables, defined names and custom XML are found", async () => {
  const workbook = await read({
    sheets: [
      { name: "A", tables: { Delmaal: "A8:F13" } },
      { name: "B", tables: { Budget: "$A$1:B2", Fejl: "#REF!" } },
    ],
    definedNames: { Plan: "Budget!$A$1:$O$10", "_xlnm.Print_Area": "A!$A$1" },
    customXml: ["<indstillinger>ø</indstillinger>", "<!DOCTYPE x><x/>", `<x>${"y".repeat(1_100_000)}</x>`],
  });
  expect(workbook.sheets.map(({ tables }) => tables)).toEqual([
    [{ name: "Delmaal", range: { top: 7, left: 0, bottom: 12, right: 5 } }],
    [{ name: "Budget", range: { top: 0, left: 0, bottom: 1, right: 1 } }],
  ]);
  expect(workbook.definedNames).toEqual([
    { name: "Plan", refersTo: "Budget!$A$1:$O$10" },
    { name: "_xlnm.Print_Area", refersTo: "A!$A$1" },
  ]);
  expect(workbook.customXml.filter(({ isDamaged }) => isDamaged !== true)).toEqual([
    { path: "customXml/item1.xml", xml: "<indstillinger>ø</indstillinger>" },
  ]);
});

test("a name scoped to a sheet marks it as a report of ours; the same name of the whole workbook, or another, does not", async () => {
  const name = (attributes: string): string => `<definedName ${attributes}>1</definedName>`;
  const parts = buildParts({ sheets: [{ name: "A" }, { name: "B" }, { name: "C" }] });
  const names = [
    name(`name="${REPORT_MARK}"`),
    name(`name="${REPORT_MARK.toUpperCase()}" localSheetId="1" hidden="1"`),
    name('name="rapport" localSheetId="0"'),
    name(`name="${REPORT_MARK}" localSheetId="7"`),
  ];
  const main = String(parts["xl/workbook.xml"]).replace("<definedNames>", `<definedNames>${names.join("")}`);
  const workbook = await readXlsx(zipParts({ ...parts, "xl/workbook.xml": main }));
  expect(workbook.sheets.map(({ isReport }) => isReport)).toEqual([false, true, false]);
  expect(workbook.definedNames.map((defined) => defined.name)).toEqual([REPORT_MARK, "rapport"]);
});

test("cells of the same content are one object", async () => {
  const sheet = await readSheet({ rows: [["2023", 2023, "2023", 2023]] }, { texts: "inline" });
  const [text, number, sameText, sameNumber] = sheet.rows.get(0)!;
  expect(sameText).toBe(text);
  expect(sameNumber).toBe(number);
  expect(number).not.toBe(text);
});
