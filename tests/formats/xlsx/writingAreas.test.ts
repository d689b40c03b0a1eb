import { readXlsx } from "../../../src/formats/xlsx/readXlsx";
import { emptyFormat, isLocked } from "../../../src/core/workbook/writingRules";
import { buildXlsx } from "../../support/xlsxBuilder";

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
  <cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>
  <cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="10" xfId="0"/><xf numFmtId="0" xfId="0"><protection locked="0"/></xf></cellXfs>
</styleSheet>`;

async function sheetOf(data: string, around: { readonly before?: string; readonly after?: string } = {}) {
  const { before = "", after = "" } = around;
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  const parts = { "xl/worksheets/sheet1.xml": xml, "xl/styles.xml": STYLES };
  const { sheets } = await readXlsx(buildXlsx({ sheets: [{ name: "Plan", rows: [["a"]] }], parts }));
  return sheets[0]!;
}

test("empty cells are known by their own formats, then by their row's, then by their column's", async () => {
  const sheet = await sheetOf(
    '<row r="1"><c r="A1" s="1"/><c r="B1"/></row><row r="2" s="1" customFormat="1"><c r="A2" s="0"/></row>',
    { before: '<cols><col min="3" max="3" style="1"/></cols>' },
  );
  const formats = [
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 1],
    [5, 2],
    [5, 3],
  ].map(([row = 0, column = 0]) => emptyFormat(sheet, row, column));
  expect(formats).toEqual(["0.00%", "General", "0.00%", "General", "0.00%", "0.00%", "General"]);
});

test("a protected sheet's cells are locked unless they say otherwise", async () => {
  const data = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row><row r="2"><c r="B2" s="2"/></row>';
  const open = await sheetOf(data);
  const shut = await sheetOf(data, { after: '<sheetProtection sheet="1" objects="1"/>' });
  const places = [
    [0, 0],
    [0, 1],
    [1, 1],
    [2, 1],
  ] as const;
  expect(places.map(([row, column]) => isLocked(open, row, column))).toEqual([false, false, false, false]);
  expect(places.map(([row, column]) => isLocked(shut, row, column))).toEqual([true, false, false, true]);
});
