import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { Mark } from "../../src/hosts/host";
import { openInExcel } from "../support/excel/open";
import { insertRows } from "../support/excel/edits";
import type { ScriptedExcel } from "../support/excel/scriptedExcel";

const book = workbookOf(
  sheetFromRows("Plan", [
    ["a", "b"],
    ["c", "d"],
  ]),
  sheetFromRows("Budget", [["a"]]),
);

const at = (cell: string, severity: Mark["severity"] = "error", sheet = "Plan"): Mark => ({ sheet, cell, severity });

/** Two formats of the user's own: one by a formula, one of another kind. */
function addOwnFormats(excel: ScriptedExcel): void {
  const range = { top: 0, left: 0, bottom: 9, right: 9 };
  excel.sheet("Plan").conditionalFormats.push(
    {
      id: "own1",
      type: "Custom",
      range,
      formula: '=A1="baselinekontrol:error"',
      fill: "#123456",
      borders: new Map(),
    },
    { id: "own2", type: "DataBar", range, formula: "", fill: null, borders: new Map() },
  );
}

test("leaves the user's own formats and cells exactly as they were", async () => {
  const { host, excel } = openInExcel(book);
  addOwnFormats(excel);
  const before = structuredClone(excel.workbook);
  await host.mark([at("A1"), at("B2", "info"), at("A1", "warning", "Budget")]);
  expect(excel.sheet("Plan").conditionalFormats).toHaveLength(4);
  expect(excel.sheet("Plan").cells).toEqual(before.sheets[0]?.cells);
  await host.unmark();
  expect({ ...excel.workbook, nextId: 0 }).toEqual({ ...before, nextId: 0 });
});

test("removes marks that an earlier session left", async () => {
  const first = openInExcel(book);
  await first.host.mark([at("A1")]);
  const { host, excel } = openInExcel(book);
  excel.sheet("Plan").conditionalFormats.push(...first.excel.sheet("Plan").conditionalFormats);
  await host.unmark();
  expect(excel.sheet("Plan").conditionalFormats).toEqual([]);
});

test("tells severities apart by line as well as by colour", async () => {
  const { host, excel } = openInExcel(book);
  await host.mark([at("A1", "error"), at("B1", "warning"), at("A2", "info")]);
  const formats = excel.sheet("Plan").conditionalFormats;
  expect(new Set(formats.map(({ fill }) => fill)).size).toBe(3);
  expect(new Set(formats.map(({ borders }) => borders.get("EdgeTop")?.style)).size).toBe(3);
});

test("marks a cell once, for the worst that was found in it", async () => {
  const { host, excel } = openInExcel(book);
  await host.mark([at("A1", "info"), at("A1", "error"), at("$A$1", "warning")]);
  expect(excel.sheet("Plan").conditionalFormats).toMatchObject([{ formula: '="baselinekontrol:error"<>""' }]);
});

test("marks a thousand cells in three requests and few formats", async () => {
  const { host, excel } = openInExcel(book);
  const marks = Array.from({ length: 1000 }, (_, row) => at(`B${String(row + 1)}`));
  await host.mark(marks);
  expect(excel.syncs).toBe(3);
  expect(excel.sheet("Plan").conditionalFormats).toHaveLength(1);
  await host.unmark();
  expect(excel.requests).toHaveLength(7);
});

test("splits scattered marks into requests that Excel takes", async () => {
  const { host, excel } = openInExcel(book);
  await host.mark(Array.from({ length: 2500 }, (_, row) => at(`${"AC"[row % 2] ?? ""}${String(row + 1)}`)));
  expect(excel.sheet("Plan").conditionalFormats).toHaveLength(2500);
  expect(excel.syncs).toBe(5);
  for (const { sent } of excel.requests) expect(sent).toBeLessThan(4_000_000);
});

test("marks what it may, and says which sheets are protected", async () => {
  const { host, excel } = openInExcel(book);
  excel.sheet("Budget").isProtected = true;
  expect(await host.mark([at("A1"), at("A1", "error", "Budget")])).toEqual(["Budget"]);
  expect(excel.sheet("Plan").conditionalFormats).toHaveLength(1);
  expect(excel.sheet("Budget").conditionalFormats).toEqual([]);
  excel.sheet("Budget").allowFormatCells = true;
  await host.mark([at("A1", "error", "Budget")]);
  expect(excel.sheet("Budget").conditionalFormats).toHaveLength(1);
});

test("writes nothing where all is marked as it shall be, and only what differs else", async () => {
  const { host, excel } = openInExcel(book);
  await host.mark([at("A1"), at("B2", "info"), at("A1", "warning", "Budget")]);
  const before = excel.sheet("Plan").conditionalFormats.map(({ id }) => id);
  excel.forget();
  await host.mark([at("A1"), at("B2", "info"), at("A1", "warning", "Budget")]);
  expect(excel.writes).toBe(0);
  expect(excel.syncs).toBe(3);
  await host.mark([at("A1"), at("B1", "info"), at("A1", "warning", "Budget")]);
  const after = excel.sheet("Plan").conditionalFormats.map(({ id }) => id);
  expect(after.filter((id) => before.includes(id))).toHaveLength(1);
});

test("finds the marks where Excel has moved them", async () => {
  const { host, excel } = openInExcel(book);
  await host.mark([at("A1"), at("A2", "info")]);
  insertRows(excel.sheet("Plan"), 0, 1);
  excel.forget();
  await host.mark([at("A2"), at("A3", "info")]);
  expect(excel.writes).toBe(0);
  expect(excel.sheet("Plan").conditionalFormats).toHaveLength(2);
});

test("tells of marks that an earlier session left, and takes no format of the user's for one", async () => {
  const { host, excel } = openInExcel(book);
  addOwnFormats(excel);
  await host.read();
  expect(host.hasMarks()).toBe(false);
  await host.mark([at("A1")]);
  await host.read();
  expect(host.hasMarks()).toBe(true);
});
