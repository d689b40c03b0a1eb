import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { cellAt, type Sheet, type Workbook } from "../../../src/core/workbook/snapshot";
import { createFileHost, type FileHost } from "../../../src/hosts/file";
import { processorTime } from "../../support/processorTime";
import { storeToXml } from "../../../src/hosts/storePart";
import { EMPTY_STORE, storeText } from "../../../src/core/store/store";

const budget: Sheet = sheetFromRows(
  "Budget",
  [
    ["Løn", 100, null],
    ["Bidrag", 50, null],
    ["I alt", 150, 300],
  ],
  {
    special: { B3: { formula: "SUM(B1:B2)" }, C3: { formula: "B3*2" } },
  },
);
const plan = sheetFromRows("Plan", [
  ["Delmål", "Baseline", "År"],
  ["Flere i job", "12.9 %", "2023"],
  ["Flere i skole", "80 %", "2022"],
]);
const book = workbookOf(plan, budget);

const valueIn = (host: FileHost, sheet: string, row: number, column: number) => {
  const found = host.workbook().sheets.find(({ name }) => name === sheet);
  return found === undefined ? undefined : cellAt(found, row, column);
};

test("formulas that are reckoned from a changed cell are left to Excel, and count again once it is put back", async () => {
  const host = createFileHost(book);
  const { written } = await host.apply([{ sheet: "Budget", cell: "B1", from: "100", to: 110 }]);
  for (const column of [1, 2]) {
    expect(valueIn(host, "Budget", 2, column)).toMatchObject({ value: null, text: "", unknown: "not-calculated" });
  }
  expect((await host.read()).notRead).toEqual([
    { sheet: "Budget", range: "B3", reason: "not-calculated" },
    { sheet: "Budget", range: "C3", reason: "not-calculated" },
  ]);
  await host.putBack(written);
  expect(await host.read()).toEqual(book);
  expect(host.edits()).toEqual({ cells: [], merges: [], sheets: [], store: null });
});

test("a change leaves all that it isn't in the very same", async () => {
  const host = createFileHost(book);
  const before = await host.read();
  await host.apply([{ sheet: "Plan", cell: "C2", from: "2023", to: 2023 }]);
  const after = await host.read();
  expect(after).not.toBe(before);
  expect(after.sheets[1]).toBe(before.sheets[1]);
  expect(after.sheets[0]?.rows.get(2)).toBe(before.sheets[0]?.rows.get(2));
});

test("a change in 20,000 rows takes little time", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [`Delmål ${row}`, row, "2023"]);
  const host = createFileHost(workbookOf(sheetFromRows("Plan", rows)));
  await host.apply([{ sheet: "Plan", cell: "C1", from: "2023", to: 2023 }]);
  const started = processorTime();
  for (let row = 2; row <= 21; row += 1) {
    await host.apply([{ sheet: "Plan", cell: `C${row}`, from: "2023", to: 2023 }]);
  }
  expect((processorTime() - started) / 20).toBeLessThan(50);
});

test("tells how the workbook differs as plain data, and can be brought there again", async () => {
  const host = createFileHost(book);
  await host.apply([
    { sheet: "Plan", cell: "B2", from: "12.9 %", to: "12,9 %" },
    { sheet: "Plan", cell: "C3", from: "2022", to: "" },
  ]);
  await host.insertSheets([{ name: "Plan", role: "report", rows: [["a", 1]], widths: [10] }]);
  await host.apply([{ sheet: "Plan (2)", cell: "B1", from: "1", to: 2 }]);
  await host.writeStore(() => ({ text: "{}" }));
  const edits = host.edits();
  expect(edits).toEqual({
    cells: [
      { sheet: "Plan", cell: "B2", value: "12,9 %", formula: null, numberFormat: null, like: null },
      { sheet: "Plan", cell: "C3", value: null, formula: null, numberFormat: null, like: null },
      { sheet: "Plan (2)", cell: "B1", value: 2, formula: null, numberFormat: null, like: null },
    ],
    merges: [],
    sheets: [{ name: "Plan (2)", role: "report", rows: [["a", 1]], widths: [10] }],
    store: "{}",
  });
  const again = createFileHost(book);
  again.restore(JSON.parse(JSON.stringify(edits)) as typeof edits);
  expect(again.edits()).toEqual(edits);
  expect(await again.read()).toEqual(await host.read());
});

test("what is saved is what later changes differ from; what is done meanwhile isn't lost", async () => {
  const host = createFileHost(book);
  const { written } = await host.apply([{ sheet: "Plan", cell: "C2", from: "2023", to: 2023 }]);
  await host.insertSheets([{ name: "Ny", role: "plan", rows: [["a"]], widths: [] }]);
  const point = host.savePoint();
  await host.apply([{ sheet: "Plan", cell: "C3", from: "2022", to: 2022 }]);
  const before = await host.read();
  host.saved(point);
  expect(await host.read()).toEqual(before);
  expect(host.edits().cells.map(({ cell, value }) => [cell, value])).toEqual([["C3", 2022]]);
  expect(host.edits().sheets).toEqual([]);
  await expect(host.removeSheet({ name: "Ny", id: null, rows: [["a"]] })).rejects.toMatchObject({
    code: "sheet-saved",
  });
  await host.putBack(written);
  expect(host.edits().cells.map(({ cell, value }) => [cell, value])).toEqual([
    ["C3", 2022],
    ["C2", "2023"],
  ]);
});

describe("a file that was changed on the disk", () => {
  const at = (host: FileHost): unknown => host.edits().cells.map(({ cell, value }) => [cell, value]);

  test("takes the work on, where its rows are now", async () => {
    const host = createFileHost(book);
    await host.apply([{ sheet: "Plan", cell: "C2", from: "2023", to: 2023 }]);
    const moved = sheetFromRows("Plan", [
      ["Delmål", "Baseline", "År"],
      ["Flere i job", "12.9 %", "2023"],
      ["Flere i skole", "81 %", "2022"],
    ]);
    const { left, cells, newSheets, goneSheets } = await host.reopen(workbookOf(moved, sheetFromRows("Ny", [])));
    expect({ left, cells, newSheets, goneSheets }).toEqual({
      left: [],
      cells: [{ sheet: "Plan", cell: "B3" }],
      newSheets: ["Ny"],
      goneSheets: ["Budget"],
    });
    expect(at(host)).toEqual([["C2", 2023]]);
  });

  test("names the work that no longer fits", async () => {
    const host = createFileHost(book);
    await host.apply([
      { sheet: "Plan", cell: "C2", from: "2023", to: 2023 },
      { sheet: "Budget", cell: "B1", from: "100", to: 110 },
    ]);
    const { left } = await host.reopen(
      workbookOf(
        sheetFromRows("Plan", [
          ["Delmål", "Baseline", "År"],
          ["Flere i job", "12.9 %", "2021"],
        ]),
      ),
    );
    expect(left).toEqual([
      { kind: "cell", sheet: "Plan", cell: "C2", value: "2023" },
      { kind: "cell", sheet: "Budget", cell: "B1", value: "110" },
    ]);
    expect(at(host)).toEqual([]);
  });

  test("keeps the answers of both", async () => {
    const withStore = (settings: object): Workbook => ({
      ...book,
      customXml: [{ path: "customXml/item1.xml", xml: storeToXml(JSON.stringify({ version: 1, settings })) }],
    });
    const host = createFileHost(book);
    await host.writeStore(() => ({
      text: storeText({ ...EMPTY_STORE, settings: { ...EMPTY_STORE.settings, language: "en" } }),
    }));
    await host.reopen(withStore({ plan: { kommune: "Brøndby Kommune" } }));
    const [text = ""] = await host.readStore();
    expect(JSON.parse(text)).toMatchObject({ settings: { language: "en", plan: { kommune: "Brøndby Kommune" } } });
  });
});

test("nothing is written into a locked cell of a protected sheet; an unlocked one takes its own format", async () => {
  const protectedPlan: Sheet = {
    ...plan,
    writing: {
      isProtected: true,
      areas: [{ range: { top: 1, left: 2, bottom: 2, right: 3 }, numberFormat: "0.0%", isLocked: false }],
    },
  };
  const host = createFileHost(workbookOf(protectedPlan));
  const { refused, written } = await host.apply([
    { sheet: "Plan", cell: "B2", from: "12.9 %", to: "12,9 %" },
    { sheet: "Plan", cell: "C2", from: "2023", to: 2023 },
    { sheet: "Plan", cell: "D2", from: "", to: 12.9, isPercent: true },
  ]);
  expect(refused.map(({ reason, change }) => [change.cell, reason])).toEqual([["B2", "locked"]]);
  expect(written.map(({ cell, after }) => [cell, after.value])).toEqual([
    ["C2", 2023],
    ["D2", 0.129],
  ]);
  expect(host.edits().cells[1]).toMatchObject({ cell: "D2", value: 0.129, numberFormat: null });
});

test("what is typed in the grid is written over whatever stood there but formulas, and told of", () => {
  const host = createFileHost(book);
  const told: unknown[] = [];
  host.onChange((change) => told.push(change));
  const { refused, written } = host.type([
    { sheet: "Plan", cell: "C2", value: 2024 },
    { sheet: "Budget", cell: "B3", value: 1 },
  ]);
  expect(refused.map(({ reason }) => reason)).toEqual(["formula"]);
  expect(told).toEqual([{ source: "user", written }]);
  expect(valueIn(host, "Plan", 1, 2)?.value).toBe(2024);
});

test("no sheet is added to a workbook whose structure is locked", async () => {
  const host = createFileHost({ ...book, isStructureLocked: true });
  const sheet = { name: "Ny", role: "plan" as const, rows: [["a"]], widths: [] };
  await expect(host.insertSheets([sheet])).rejects.toMatchObject({ code: "protected" });
});

test("a sheet that is added takes no name that a chart's sheet has", async () => {
  const host = createFileHost({ ...book, otherSheets: ["Diagram1"] });
  expect(await host.insertSheets([{ name: "diagram1", role: "plan", rows: [["a"]], widths: [] }])).toMatchObject([
    { name: "diagram1 (2)" },
  ]);
});
