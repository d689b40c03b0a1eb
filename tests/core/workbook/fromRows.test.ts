import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { cellAt } from "../../../src/core/workbook/snapshot";

test("values stand from A1, and empty ones leave the cell out", () => {
  const sheet = sheetFromRows("Ark1", [["a", null, 2023], [], ["", "b"]]);
  expect([...sheet.rows.keys()]).toEqual([0, 2]);
  expect(cellAt(sheet, 0, 0)).toEqual({ value: "a", text: "a", numberFormat: "General" });
  expect(cellAt(sheet, 0, 1)).toBeUndefined();
  expect(cellAt(sheet, 0, 2)?.value).toBe(2023);
  expect(cellAt(sheet, 2, 0)).toBeUndefined();
});

test.each([
  [13.6, "General", "13,6"],
  [0.136, "0.0%", "13,6%"],
  [0.136, "0%", "14%"],
  [-2, "0.00", "-2"],
  [true, "General", "SAND"],
])("%p with the format %s is shown as %s", (value, format, text) => {
  const cell = cellAt(sheetFromRows("Ark1", [[value]], { formats: { A1: format } }), 0, 0);
  expect(cell).toEqual({ value, text, numberFormat: format });
});

test("merges are read by name, and what is no range is left out", () => {
  const sheet = sheetFromRows("Ark1", [["a"]], { merges: ["A1:B2", "nowhere"], hiddenRows: [3], hiddenColumns: [1] });
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  expect(sheet.hiddenRows).toEqual(new Set([3]));
  expect(sheet.hiddenColumns).toEqual(new Set([1]));
});

test("a workbook holds its sheets in order", () => {
  const workbook = workbookOf(sheetFromRows("A", []), sheetFromRows("B", []));
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["A", "B"]);
});
