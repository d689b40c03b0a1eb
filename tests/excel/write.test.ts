import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { KeptPlace } from "../../src/core/findings/keptPlace";
import type { CellChange } from "../../src/core/findings/finding";
import { openInExcel } from "../support/excel/open";
import { ScriptedFault } from "../support/excel/protocol";

const book = workbookOf(
  sheetFromRows(
    "Plan",
    [
      ["Delmål", "Baseline", "År"],
      ["Flere i job", "12.9 %", "2023"],
      [null, 0.136, 2023],
    ],
    { formats: { B3: "0.0%", C2: "@" } },
  ),
);

function change(cell: string, from: string, to: string | number, sheet = "Plan"): CellChange {
  return { sheet, cell, from, to };
}

test("looks and writes in two requests, and cleans up nothing", async () => {
  const { host, excel } = openInExcel(book);
  const { written } = await host.apply([
    change("B2", "12.9 %", "12,9 %"),
    change("A2", "Flere i job", "Flere i uddannelse"),
  ]);
  expect(excel.syncs).toBe(2);
  await host.putBack(written);
  expect(excel.syncs).toBe(4);
  expect(excel.requests).toHaveLength(4);
});

test("takes two changes of five hundred in two requests", async () => {
  const rows = Array.from({ length: 500 }, (_, row) => [`x${String(row)}`]);
  const { host, excel } = openInExcel(workbookOf(sheetFromRows("Plan", rows)));
  const changes = rows.map(([from = ""], row) => change(`A${String(row + 1)}`, from, "ny"));
  const { applied } = await host.apply(changes);
  expect(applied).toHaveLength(500);
  expect(excel.syncs).toBe(2);
});

test.each([
  "=1+1",
  "+45 12 34 56 78",
  "- Beboerrådgiver, 50 %",
  "@navn",
  "12,9 %",
  "2023",
  "maj 2023",
  "SAND",
  "'citat'",
  "1. Flere i job\n2. Flere i skole",
  "Andel i job",
])("writes %p as the text it is, and takes it back", async (to) => {
  const { host, excel } = openInExcel(book);
  const { written } = await host.apply([change("B2", "12.9 %", to)]);
  expect(excel.cell("Plan", "B2")).toMatchObject({ value: to, formula: null, format: "General" });
  await host.putBack(written);
  const back = { value: "12.9 %", formula: null, format: "General", hasApostrophe: false };
  expect(excel.cell("Plan", "B2")).toMatchObject(back);
});

test("makes a year held as text a number, also in a cell formatted as text, and takes it back", async () => {
  const { host, excel } = openInExcel(book);
  const { written } = await host.apply([change("C2", "2023", 2023)]);
  expect(excel.cell("Plan", "C2")).toMatchObject({ value: 2023, format: "General" });
  await host.putBack(written);
  expect(excel.cell("Plan", "C2")).toMatchObject({ value: "2023", format: "@" });
});

test.each([["13.6%"], ["13,6%"], ["0,136"], ["0.136"]])("knows a percent cell by %p", async (from) => {
  const { host, excel } = openInExcel(book);
  excel.cell("Plan", "B3").text = "13,6%";
  const { applied } = await host.apply([change("B3", from, "13,6 %")]);
  expect(applied).toHaveLength(from === "13.6%" ? 0 : 1);
});

test("writes a percentage as a fraction where the cell shows percent, and as it is elsewhere", async () => {
  const { host, excel } = openInExcel(book);
  const { written } = await host.apply([
    { ...change("B3", "0.136", 14.5), isPercent: true },
    { ...change("A3", "", 14.5), isPercent: true },
  ]);
  expect(excel.cell("Plan", "B3")).toMatchObject({ value: 0.145, format: "0.0%" });
  expect(excel.cell("Plan", "A3").value).toBe(14.5);
  await host.putBack(written);
  expect(excel.cell("Plan", "B3").value).toBe(0.136);
});

test("fills an empty cell and empties it again", async () => {
  const { host, excel } = openInExcel(book);
  const { written } = await host.apply([change("A3", "", "Flere i fritidsjob")]);
  expect(excel.cell("Plan", "A3").value).toBe("Flere i fritidsjob");
  await host.putBack(written);
  expect(excel.cell("Plan", "A3").value).toBe("");
});

test("leaves alone what is not as expected, and says why", async () => {
  const { host, excel } = openInExcel(book);
  excel.typeAsColleague("Plan", "B2", "12,8 procent");
  excel.cell("Plan", "B3").formula = "=1/2";
  const changes = [
    change("B2", "12.9 %", "12,9 %"),
    change("B3", "0,136", "13,6 %"),
    change("A1", "x", "y", "Slettet"),
    change("ikke en celle", "x", "y"),
    change("A2", "Flere i job", "a"),
    change("A2", "Flere i job", "b"),
  ];
  const { applied, refused } = await host.apply(changes);
  expect(applied).toEqual([changes[4]]);
  expect(refused.map(({ reason }) => reason)).toEqual(["changed", "formula", "gone", "gone", "changed"]);
  expect(excel.cell("Plan", "B2").value).toBe("12,8 procent");
});

test("does not write locked cells of a protected sheet, and writes the open ones", async () => {
  const { host, excel } = openInExcel(book);
  excel.sheet("Plan").isProtected = true;
  excel.cell("Plan", "A2").locked = false;
  const { applied, refused } = await host.apply([change("A2", "Flere i job", "a"), change("B2", "12.9 %", "b")]);
  expect(applied.map(({ cell }) => cell)).toEqual(["A2"]);
  expect(refused).toMatchObject([{ reason: "locked", change: { cell: "B2" } }]);
  expect(excel.sheet("Plan").isProtected).toBe(true);
});

test("takes back only what still stands", async () => {
  const { host, excel } = openInExcel(book);
  const { written } = await host.apply([change("B2", "12.9 %", "12,9 %"), change("A2", "Flere i job", "a")]);
  excel.type("Plan", "A2", "noget tredje");
  const { applied, refused } = await host.putBack(written);
  expect(applied).toEqual([change("B2", "12,9 %", "12.9 %")]);
  expect(refused).toEqual([{ change: change("A2", "a", "Flere i job"), reason: "changed" }]);
  expect(excel.cell("Plan", "A2").value).toBe("noget tredje");
  excel.type("Plan", "A2", "a");
  const again = await host.putBack(written);
  expect(again.refused).toEqual([]);
  expect(excel.cell("Plan", "A2").value).toBe("Flere i job");
});

test("takes back one action after the other", async () => {
  const { host, excel } = openInExcel(book);
  const first = await host.apply([change("A2", "Flere i job", "a")]);
  const second = await host.apply([change("A2", "a", "b")]);
  expect((await host.putBack(first.written)).refused).toMatchObject([{ reason: "changed" }]);
  await host.putBack(second.written);
  expect(excel.cell("Plan", "A2").value).toBe("a");
  await host.putBack(first.written);
  expect(excel.cell("Plan", "A2").value).toBe("Flere i job");
});

test("can take back what was written before Excel stopped half-way", async () => {
  const { host, excel } = openInExcel(book);
  const changes = [change("A2", "Flere i job", "a"), change("B2", "12.9 %", "b")];
  excel.beforeRequest = (index) => {
    if (index !== 1) return;
    // A colleague protects the sheet between the look and the writing, all but one cell.
    excel.sheet("Plan").isProtected = true;
    excel.cell("Plan", "A2").locked = false;
  };
  const { applied, failure, written } = await host.apply(changes);
  expect(applied).toEqual([]);
  expect(failure).toMatchObject({ code: "protected" });
  expect(excel.cell("Plan", "A2").value).toBe("a");
  expect((await host.putBack(written)).refused).toEqual([]);
  expect(excel.cell("Plan", "A2").value).toBe("Flere i job");
});

test("says so when nothing may be written at all", async () => {
  const { host, excel } = openInExcel(book, { isReadOnly: true });
  expect(host.capabilities).toMatchObject({ write: false, store: false, insertSheets: false });
  excel.beforeRequest = () => {
    throw new ScriptedFault("AccessDenied");
  };
  await expect(host.apply([change("A2", "Flere i job", "a")])).rejects.toMatchObject({ code: "read-only" });
});

test.each([
  ["1.19", false],
  ["1.20", true],
])("with ExcelApi %s undo is Excel's own: %p", (newestSet, nativeUndo) => {
  expect(openInExcel(book, { newestSet }).host.capabilities.nativeUndo).toBe(nativeUndo);
});

test("goes to a cell in one request, and says when the sheet is hidden", async () => {
  const { host, excel } = openInExcel(book);
  await host.goTo({ sheet: "Plan", cell: "B2" });
  expect(excel.requests).toHaveLength(1);
  excel.sheet("Plan").visibility = "hidden";
  await expect(host.goTo({ sheet: "Plan", cell: "B2" })).rejects.toMatchObject({
    code: "sheet-hidden",
    values: { sheet: "Plan" },
  });
});

describe("a place", () => {
  const place: KeptPlace = {
    ...{ sheet: "Plan", cell: "B2", sheetId: "{SHEET1}", kind: "delmaal", name: "n", column: "c", row: "r" },
    ...{ like: 1, ordinal: 0 },
    witnesses: [
      { cell: "A2", holds: "Flere i job" },
      { cell: "B1", holds: "Baseline" },
    ],
  };
  const placed = { ...change("B2", "12.9 %", "12,9 %"), place };

  test("is written while what it is known by stands, whatever its sheet is called", async () => {
    const { host, excel } = openInExcel(book);
    excel.sheet("Plan").name = "Ark1";
    const { applied } = await host.apply([placed]);
    expect(applied).toHaveLength(1);
    expect(excel.syncs).toBe(2);
    expect(excel.cell("Ark1", "B2").value).toBe("12,9 %");
  });

  test.each(["A2", "B1"])("is left alone when %s says something else", async (cell) => {
    const { host, excel } = openInExcel(book);
    excel.type("Plan", cell, "noget andet");
    const { applied, refused } = await host.apply([placed]);
    expect(applied).toEqual([]);
    expect(refused).toMatchObject([{ reason: "moved" }]);
    expect(excel.cell("Plan", "B2").value).toBe("12.9 %");
  });

  test("is shown in one request, and not shown when it is to be looked at first and isn't there", async () => {
    const { host, excel } = openInExcel(book);
    await host.goTo({ sheet: "Plan", cell: "B2" }, { place, first: "go" });
    expect(excel.syncs).toBe(1);
    excel.workbook.selection = null;
    excel.type("Plan", "A2", "noget andet");
    const going = host.goTo({ sheet: "Plan", cell: "B2" }, { place, first: "look" });
    await expect(going).rejects.toMatchObject({ code: "moved" });
    expect(excel.workbook.selection).toBeNull();
  });
});
