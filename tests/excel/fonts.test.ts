import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import { cellAt } from "../../src/core/workbook/snapshot";
import { checkWorkbook } from "../../src/core/check/check";
import type { ScriptedFormat } from "../support/excel/model";
import { openInExcel } from "../support/excel/open";

const ROWS = [
  ["Delmål", "Indikator", "Baseline"],
  ["Flere unge i job", "Andel unge", "25,4 % 22,1 %"],
  ["Flere unge i job", "Andel unge", 13.6],
];
const font = (more: object) => ({ font: { strikethrough: false, superscript: false, ...more } });
const runs = [
  { text: "25,4 %", font: { strikethrough: true, superscript: false } },
  { text: " 22,1 %", font: { strikethrough: false, superscript: false } },
];

/** Reads after the looks have been given to cells by "row,column". */
async function read(
  looks: Record<string, object>,
  more: { readonly newestSet?: string; readonly runs?: boolean } = {},
) {
  const { host, excel } = openInExcel(workbookOf(sheetFromRows("Plan", ROWS), sheetFromRows("Andet", [["x"]])), more);
  const sheet = excel.workbook.sheets[0]!;
  for (const [place, look] of Object.entries(looks)) sheet.cellLooks.set(place, look);
  if (more.runs === true) sheet.textRuns.set("1,2", runs);
  const workbook = await host.read();
  const cell = (row: number, column: number) => cellAt(workbook.sheets[0]!, row, column);
  return { cell, syncs: excel.syncs, notRead: workbook.notRead };
}

test("a font that is the same all over costs no request", async () => {
  const { cell, syncs, notRead } = await read({});
  expect(syncs).toBe(2);
  expect(cell(1, 2)).toEqual({ value: "25,4 % 22,1 %", text: "25,4 % 22,1 %", numberFormat: "General" });
  expect(notRead).toBeUndefined();
});

test("cells that are struck out whole are left out, for one request more", async () => {
  const { cell, syncs, notRead } = await read({ "2,2": font({ strikethrough: true }) });
  expect(syncs).toBe(3);
  expect(cell(2, 2)).toEqual({ value: null, text: "", numberFormat: "General", leftOut: { struck: "13,6" } });
  expect(cell(1, 2)?.value).toBe("25,4 % 22,1 %");
  expect(notRead).toBeUndefined();
});

describe("conditional formats", () => {
  const plan = [
    ["Delmål", "Indikator", "Baseline", "Evt. anden baseline", "Baseline år", "Datakilde"],
    ["Flere unge i job", "Andel unge", "25,4 %", "Kommune: 22,1 %", 2023, "LBF"],
  ];
  const readFormats = async (sheet: number, ...formats: Partial<ScriptedFormat>[]) => {
    const { host, excel } = openInExcel(workbookOf(sheetFromRows("Plan", plan), sheetFromRows("Andet", [["x"]])));
    const made = formats.map((format, index): ScriptedFormat => ({
      id: `{${index}}`,
      type: "Custom",
      range: { top: 1, left: 2, bottom: 1, right: 2 },
      formula: "=TRUE",
      fill: null,
      borders: new Map(),
      ...format,
    }));
    excel.workbook.sheets[sheet]!.conditionalFormats.push(...made);
    const workbook = await host.read();
    const { notRead } = checkWorkbook(workbook, { today: "2026-11-30" });
    return { syncs: excel.syncs, notRead };
  };
  const named = [{ sheet: "Plan", range: null, reason: "conditional-sheet" }];

  test.each<[string, Partial<ScriptedFormat>]>([
    ["a formula", { isStruck: true }],
    ["a value", { type: "CellValue", isStruck: true }],
    ["a text", { type: "TextComparison", isStruck: true }],
    ["duplicates", { type: "Preset", isStruck: true }],
    ["the largest", { type: "TopBottom", isStruck: true }],
    ["a number format that shows nothing", { numberFormat: ";;;" }],
  ])("that may strike or hide are named, without a request more: %s", async (_name, format) => {
    expect(await readFormats(0, { isStruck: false }, format)).toEqual({ syncs: 2, notRead: named });
  });

  test.each<[string, number, Partial<ScriptedFormat>]>([
    ["a colour alone", 0, { fill: "#FF0000" }],
    ["a font that isn't struck", 0, { isStruck: false, numberFormat: "0.0%" }],
    ["bars", 0, { type: "DataBar", isStruck: true }],
    ["a mark of our own", 0, { formula: '="baselinekontrol:error"<>""' }],
    ["on a sheet without tables of a plan", 1, { isStruck: true }],
  ])("are not named: %s", async (_name, sheet, format) => {
    expect((await readFormats(sheet, format)).notRead).toEqual([]);
  });
});

test("a cell that is raised whole stays", async () => {
  const { cell } = await read({ "1,2": font({ superscript: true }) });
  expect(cell(1, 2)?.value).toBe("25,4 % 22,1 %");
});

test("parts of a text are left out where Excel tells them, in the same request", async () => {
  const { cell, syncs, notRead } = await read(
    { "1,2": font({ strikethrough: null }) },
    { newestSet: "1.18", runs: true },
  );
  expect(syncs).toBe(3);
  expect(cell(1, 2)).toMatchObject({ value: " 22,1 %", leftOut: { struck: "25,4 %" } });
  expect(notRead).toBeUndefined();
});

test("and are said to be unread where it doesn't", async () => {
  const { cell, syncs, notRead } = await read({ "1,2": font({ strikethrough: null }) }, { runs: true });
  expect(syncs).toBe(3);
  expect(cell(1, 2)?.value).toBe("25,4 % 22,1 %");
  expect(notRead).toEqual([{ sheet: "Plan", range: "C2", reason: "runs" }]);
});
