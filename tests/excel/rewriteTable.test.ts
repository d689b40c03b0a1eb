import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/core/check/check";
import { tidiedSheet } from "../../src/core/repair/tidied";
import { tidyTable } from "../../src/core/repair/tidyTable";
import type { TidyPlan } from "../../src/core/repair/tidyPlan";
import { readPlanTables } from "../../src/core/tables/readPlanTables";
import { parseCellName } from "../../src/core/workbook/address";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { Workbook } from "../../src/core/workbook/snapshot";
import { readXlsx } from "../../src/formats/xlsx/readXlsx";
import { BRONDBY, DELMAAL_HEADINGS, pastedSheet } from "../core/repair/pasted";
import { withoutIds } from "../support/withoutIds";
import { openInExcel } from "../support/excel/open";
import { setLook, lookOf } from "../support/excel/model";

const pasted = pastedSheet(DELMAAL_HEADINGS, BRONDBY, {
  name: "Indsat fra Word",
  above: [["Delaftalen gælder fra - til: 1. juni 2025 – 31. maj 2029"], []],
});

function planFor(workbook: Workbook): TidyPlan {
  const [table] = readPlanTables(workbook).goals;
  const plan = table === undefined ? null : tidyTable(table, workbook);
  if (plan?.kind !== "plan") throw new Error("no plan");
  return plan;
}

/** Findings of the only table by rule and place in it. */
function findingsOf(workbook: Workbook): string[] {
  const { plan, findings } = checkWorkbook(workbook, { today: "2026-11-20" });
  const [table] = plan.tables.goals;
  if (table === undefined) throw new Error("no table");
  return findings.flatMap(({ rule, severity, at, message }) => {
    const cell = parseCellName(at.cell);
    if (cell === null || at.sheet !== table.sheet.name || cell.row > table.range.bottom) return [];
    return [`${rule} ${severity} ${message.key} ${String(cell.row - table.range.top)},${String(cell.column)}`];
  });
}

test("Brøndby's table pasted from Word has the findings of the clean workbook afterwards", async () => {
  const { host, excel } = openInExcel(workbookOf(pasted));
  const before = await host.read();
  const plan = planFor(before);
  excel.forget();
  const table = await host.rewriteTable(plan);
  expect(excel.syncs).toBe(2);
  const after = await host.read();
  expect(withoutIds(after).sheets).toEqual([tidiedSheet(pasted, plan)]);
  const clean = await readXlsx(readFileSync(join(__dirname, "../../assets/samples/broendby-2025.xlsx")));
  expect(findingsOf(before)).not.toEqual(findingsOf(after));
  expect(findingsOf(after)).toEqual(findingsOf(clean));

  excel.forget();
  const { refused } = await host.putTableBack(table);
  expect(refused).toEqual([]);
  expect(excel.syncs).toBe(2);
  expect(await host.read()).toEqual(before);
});

test("formulas, number formats and looks move along, and come back", async () => {
  const rows = [
    DELMAAL_HEADINGS,
    ["Flere i job", "Andel ledige", 0.12, "Kommunen: 10 %", 2023, "LBF"],
    [],
    ["Flere i skole", "Andel elever", 0.8, "Kommunen: 90 %", "2023", "- LBF"],
  ];
  const sheet = sheetFromRows("Plan", rows, { formats: { C2: "0.0%", C4: "0.00%", E4: "@" } });
  const cells = [...(sheet.rows.get(3) ?? [])];
  cells[2] = { value: 0.8, text: "80,00%", numberFormat: "0.00%", formula: "H1/H2" };
  const workbook = workbookOf({ ...sheet, rows: new Map([...sheet.rows, [3, cells]]) });
  const { host, excel } = openInExcel(workbook);
  const scripted = excel.sheet("Plan");
  setLook(scripted, 3, 1, { fill: { color: "#FFFF00", pattern: "Solid" } });
  setLook(scripted, 1, 0, { font: { bold: true } });
  const plain = lookOf(scripted, 9, 9);

  const table = await host.rewriteTable(planFor(await host.read()));
  expect(excel.cell("Plan", "C3")).toMatchObject({ value: 0.8, formula: "=H1/H2", format: "0.00%" });
  expect(excel.cell("Plan", "E3")).toMatchObject({ value: "2023", format: "@" });
  expect(excel.cell("Plan", "F3")).toMatchObject({ value: "- LBF", formula: null });
  expect(excel.cell("Plan", "C4")).toMatchObject({ value: "", formula: null });
  expect(lookOf(scripted, 2, 1)).toMatchObject({ fill: { color: "#FFFF00" } });
  expect(lookOf(scripted, 1, 0)).toMatchObject({ font: { bold: true } });

  await host.putTableBack(table);
  expect(withoutIds(await host.read())).toEqual(workbook);
  expect(lookOf(scripted, 2, 1)).toEqual(plain);
  expect(lookOf(scripted, 3, 1)).toMatchObject({ fill: { color: "#FFFF00" } });
});

describe("has written nothing", () => {
  const workbook = workbookOf(pasted);

  test.each<[string, string, (excel: ReturnType<typeof openInExcel>["excel"]) => void]>([
    ["a cell has changed", "table-changed", (excel) => excel.typeAsColleague(pasted.name, "C5", "Nord: 12 %")],
    ["an empty cell has been filled", "table-changed", (excel) => excel.type(pasted.name, "C14", "ny")],
    ["a merge is gone", "table-changed", (excel) => void excel.sheet(pasted.name).merges.pop()],
    ["a cell has become a formula", "table-changed", (excel) => (excel.cell(pasted.name, "C5").formula = "=1")],
    ["a row is hidden", "table-changed", (excel) => void excel.sheet(pasted.name).hiddenRows.add(6)],
    ["a column is hidden", "table-changed", (excel) => void excel.sheet(pasted.name).hiddenColumns.add(2)],
    ["the sheet is protected", "protected", (excel) => (excel.sheet(pasted.name).isProtected = true)],
    ["a cell is being edited", "edit-mode", (excel) => (excel.isEditing = true)],
    ["the sheet is gone", "sheet-gone", (excel) => (excel.sheet(pasted.name).name = "Andet")],
  ])("when %s", async (_, code, change) => {
    const { host, excel } = openInExcel(workbook);
    const plan = planFor(await host.read());
    change(excel);
    const held = [...excel.workbook.sheets[0]!.cells].map(([row, cells]) => [row, [...cells]]);
    await expect(host.rewriteTable(plan)).rejects.toMatchObject({ code });
    expect([...excel.workbook.sheets[0]!.cells].map(([row, cells]) => [row, [...cells]])).toEqual(held);
  });

  test("when a table is larger than Excel tells of at once", async () => {
    const { host } = openInExcel(workbook);
    const plan = planFor(workbookOf(pasted));
    const [row = []] = plan.after;
    const long = { ...plan, after: Array.from({ length: 900 }, () => row) };
    await expect(host.rewriteTable(long)).rejects.toMatchObject({ code: "too-large" });
  });
});

test("takes nothing back once somebody has written in the table", async () => {
  const { host, excel } = openInExcel(workbookOf(pasted));
  const table = await host.rewriteTable(planFor(await host.read()));
  excel.typeAsColleague(pasted.name, "C4", "Nord: 12 %");
  const held = await host.read();
  const { applied, refused } = await host.putTableBack(table);
  expect(applied).toEqual([]);
  expect(refused).toMatchObject([{ reason: "changed" }]);
  expect(await host.read()).toEqual(held);
});

test("corrections and tables are taken back in turn, the last first", async () => {
  const { host, excel } = openInExcel(workbookOf(pasted));
  const before = await host.read();
  const { written } = await host.apply([{ sheet: pasted.name, cell: "E4", from: "2022", to: 2023 }]);
  const table = await host.rewriteTable(planFor(await host.read()));
  await host.putTableBack(table);
  expect(excel.cell(pasted.name, "E4").value).toBe(2023);
  await host.putBack(written);
  expect(await host.read()).toEqual(before);
});

test("a table that Excel stopped half-way is made what it was", async () => {
  const { host, excel } = openInExcel(workbookOf(pasted));
  const before = await host.read();
  const plan = planFor(before);
  excel.forget();
  excel.failAction = { request: 1, action: 6 };
  await expect(host.rewriteTable(plan)).rejects.toMatchObject({ code: "busy" });
  expect(await host.read()).toEqual(before);
});

test.each([
  ["1.12", false],
  ["1.13", true],
])("with ExcelApi %s tables can be put right: %p", (newestSet, rewriteTables) => {
  expect(openInExcel(workbookOf(pasted), { newestSet }).host.capabilities.rewriteTables).toBe(rewriteTables);
});

test("what we write ourselves is not told of as a change", async () => {
  const { host, excel } = openInExcel(workbookOf(pasted));
  excel.tellsTrigger = false;
  let told = 0;
  host.onChange(() => (told += 1));
  const plan = planFor(await host.read());
  await host.rewriteTable(plan);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toBe(0);
});
