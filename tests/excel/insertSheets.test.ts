import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { NewSheet } from "../../src/core/workbook/newSheet";
import { REPORT_MARK } from "../../src/core/workbook/reportMark";
import { uniqueSheetName } from "../../src/core/workbook/sheetNames";
import { openInExcel } from "../support/excel/open";

const book = workbookOf(sheetFromRows("Plan", [["a"]]));

const report: NewSheet = {
  name: "Kontrolrapport",
  role: "report",
  widths: [10, 60],
  frozenRows: 1,
  rows: [
    [
      { value: "Celle", heading: true },
      { value: "Fund", heading: true, wrap: true },
    ],
    [{ value: "B2", linkTo: { sheet: "Lars' plan", cell: "B2" } }, "=HYPERLINK(1)"],
    [null, "- Beboerrådgiver"],
    [
      { value: 0.5, numberFormat: "0%" },
      { value: "2023", numberFormat: "@", bold: true },
    ],
  ],
  validations: [
    { top: 1, left: 0, bottom: 9, right: 0, rule: { kind: "whole", min: 2000, max: 2040 }, message: "Skriv et år." },
    { top: 1, left: 1, bottom: 9, right: 1, rule: { kind: "share" }, message: "Skriv en andel." },
    { top: 1, left: 2, bottom: 9, right: 2, rule: { kind: "list", options: ["ja", "nej"] }, message: "Vælg." },
    { top: 1, left: 3, bottom: 9, right: 3, rule: { kind: "list", options: ["a, b"] }, message: "Vælg." },
  ],
};

test("adds a sheet with everything set, shows it, in two requests", async () => {
  const { host, excel } = openInExcel(book);
  expect(await host.insertSheets([report])).toMatchObject([{ name: "Kontrolrapport" }]);
  expect(excel.requests).toHaveLength(2);
  const sheet = excel.sheet("Kontrolrapport");
  expect(excel.workbook.active).toBe(sheet);
  expect(sheet.frozenRows).toBe(1);
  expect(excel.cell("Kontrolrapport", "B2")).toMatchObject({ value: "=HYPERLINK(1)", formula: null });
  expect(excel.cell("Kontrolrapport", "B3")).toMatchObject({ value: "- Beboerrådgiver", formula: null });
  expect(excel.cell("Kontrolrapport", "A4")).toMatchObject({ value: 0.5, text: "50%", format: "0%" });
  expect(excel.cell("Kontrolrapport", "B4")).toMatchObject({ value: "2023", format: "@" });
  expect(sheet.looks.map(({ what }) => what)).toEqual([
    "columnWidth",
    "columnWidth",
    "font.bold",
    "font.bold",
    "wrapText",
    "verticalAlignment",
    "fill.color",
    "hyperlink",
    "validation",
    "alert",
    "validation",
    "alert",
    "validation",
    "alert",
  ]);
  expect(sheet.looks.find(({ what }) => what === "hyperlink")?.value).toMatchObject({
    documentReference: "'Lars'' plan'!B2",
  });
});

test("a report carries a name of its own sheet that nobody sees; what becomes part of the plan carries none", async () => {
  const { host, excel } = openInExcel(book);
  await host.insertSheets([report, { ...report, name: "Skabelon", role: "plan" }]);
  expect(excel.sheet("Kontrolrapport").names).toEqual([{ name: REPORT_MARK, formula: "=1", visible: false }]);
  expect(excel.sheet("Skabelon").names).toEqual([]);
  expect(excel.workbook.names).toEqual([]);
});

const printed: NewSheet = { ...report, page: { orientation: "landscape", repeatedRow: 4 } };

test("sets how a sheet prints, in one request more", async () => {
  const { host, excel } = openInExcel(book);
  await host.insertSheets([printed, { ...report, name: "Ark", page: { orientation: "portrait" } }]);
  expect(excel.requests).toHaveLength(3);
  const fitted = { paperSize: "A4", zoom: { horizontalFitToPages: 1 } };
  expect(excel.sheet("Kontrolrapport").page).toEqual({ ...fitted, orientation: "Landscape", titleRows: "$5:$5" });
  expect(excel.sheet("Ark").page).toEqual({ ...fitted, orientation: "Portrait" });
});

test("sets the lines above and below each page, in Excel's own codes, and the filter", async () => {
  const { host, excel } = openInExcel(book);
  const header = { left: ["Lars & Co"], right: ["20. november 2026"] };
  const footer = { right: ["Side ", { number: "page" }, " af ", { number: "pages" }] } as const;
  const filter = { top: 0, left: 0, bottom: 3, right: 1 };
  await host.insertSheets([{ ...report, filter, page: { orientation: "portrait", header, footer } }]);
  const sheet = excel.sheet("Kontrolrapport");
  expect(sheet.filtered).toBe("A1:B4");
  expect(sheet.page).toMatchObject({
    LeftHeader: "Lars && Co",
    CenterHeader: "",
    RightHeader: "20. november 2026",
    RightFooter: "Side &P af &N",
  });
});

test("a computer without a printer gets the sheet as well", async () => {
  const { host, excel } = openInExcel(book);
  excel.workbook.hasNoPrinter = true;
  expect(await host.insertSheets([printed])).toMatchObject([{ name: "Kontrolrapport" }]);
  expect(excel.cell("Kontrolrapport", "A1").value).toBe("Celle");
});

test("splits what is larger than Excel takes", async () => {
  const rows = Array.from({ length: 9000 }, () => ["x".repeat(500), "y".repeat(500)]);
  const { host, excel } = openInExcel(book);
  await host.insertSheets([{ name: "Stor", role: "report", rows, widths: [] }]);
  for (const { sent } of excel.requests) expect(sent).toBeLessThan(5_000_000);
  expect(excel.cell("Stor", "B9000").value).toHaveLength(500);
});

test("says so when the workbook's structure is protected", async () => {
  const { host, excel } = openInExcel(book);
  excel.workbook.isStructureProtected = true;
  await expect(host.insertSheets([report])).rejects.toMatchObject({ code: "protected" });
  expect(excel.workbook.sheets).toHaveLength(1);
});

test("does nothing for no sheets", async () => {
  const { host, excel } = openInExcel(book);
  expect(await host.insertSheets([])).toEqual([]);
  expect(excel.requests).toHaveLength(0);
});

test.each([
  ["Kontrolrapport", [], "Kontrolrapport"],
  ["Kontrolrapport", ["kontrolrapport", "Kontrolrapport (2)"], "Kontrolrapport (3)"],
  ["Delmål: a/b?*[c]\\", [], "Delmål  a b   c"],
  ["'citat'", [], "citat"],
  ["  ", [], "Ark"],
  ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
])("calls a sheet %p among %p %p", (wanted, taken, name) => {
  expect(uniqueSheetName(wanted, taken)).toBe(name);
});
