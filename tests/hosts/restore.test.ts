import fc from "fast-check";
import { readPlanTables } from "../../src/core/tables/readPlanTables";
import { tidyTable } from "../../src/core/repair/tidyTable";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { Sheet, Workbook } from "../../src/core/workbook/snapshot";
import { createFileHost, type FileHost } from "../../src/hosts/file";

const PLAN: Sheet = sheetFromRows(
  "Plan",
  [
    ["Delmål", "Indikator", "Baseline", "Evt. anden baseline", "Baseline år", "Datakilde"],
    ["Flere i job", "Andel i job", "45,5 %", "Kommune: 61,0 %", 2022, "LBF Beboerdata"],
    [null, null, "Nord: 44,0 %", null, null, null],
    ["Bedre sprog", "Andel der består", 0.33, null, 2023, "Egne tal"],
  ],
  { merges: ["A2:A3"], formats: { C4: "0.0%" } },
);
const SUMS: Sheet = {
  ...sheetFromRows("Budget", [[1], [2]]),
  rows: new Map([
    [0, [{ value: 1, text: "1", numberFormat: "General" }]],
    [1, [{ value: 3, text: "3", numberFormat: "0.0", formula: "A1+2" }]],
  ]),
};
const BOOK: Workbook = workbookOf(PLAN, SUMS);

/** The copy that another tab makes of the same file and what was kept. */
function restored(host: FileHost): FileHost {
  const other = createFileHost(BOOK);
  other.restore(structuredClone(host.edits()));
  return other;
}

function expectSame(one: FileHost, other: FileHost): void {
  expect(other.edits()).toEqual(one.edits());
  expect(other.workbook()).toEqual(one.workbook());
}

test("cells, a cell that is emptied, formats, a new sheet and the store come back, and what they leave to Excel", async () => {
  const host = createFileHost(BOOK);
  host.type([
    { sheet: "Plan", cell: "E2", value: 2023 },
    { sheet: "Plan", cell: "F4", value: "" },
    { sheet: "Plan", cell: "C2", value: 0.455, numberFormat: "0.0%" },
    { sheet: "Budget", cell: "A1", value: 5 },
    { sheet: "Budget", cell: "C9", value: true },
  ]);
  await host.insertSheets([{ name: "Ny", role: "plan", rows: [["a", 1]], widths: [10] }]);
  host.type([{ sheet: "Ny", cell: "B2", value: "b" }]);
  await host.writeStore(() => ({ text: "{}" }));
  const other = restored(host);
  expectSame(host, other);
  expect(other.workbook().sheets[1]?.rows.get(1)?.[0]?.unknown).toBe("not-calculated");
});

test("a table that was put right comes back as it was made", async () => {
  const host = createFileHost(BOOK);
  const table = readPlanTables(BOOK).goals.at(-1);
  const plan = table === undefined ? null : tidyTable(table, BOOK);
  if (plan?.kind !== "plan") throw new Error("nothing to put right");
  await host.rewriteTable(plan);
  expect(host.edits().merges).not.toEqual([]);
  expectSame(host, restored(host));
});

test("whatever was typed, and taken back", async () => {
  const value = fc.constantFrom<string | number | boolean>("", "Nord", "=A1", 7, 0.5, true);
  const typed = fc.record({
    sheet: fc.constantFrom("Plan", "Budget"),
    cell: fc.constantFrom("A1", "A2", "B2", "C2", "C4", "E4", "F9"),
    value,
    numberFormat: fc.constantFrom("General", "0.0%", "@"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { maxLength: 6 }), fc.boolean(), async (cells, isTakenBack) => {
      const host = createFileHost(BOOK);
      const { written } = host.type(cells);
      if (isTakenBack) await host.putBack(written);
      expectSame(host, restored(host));
    }),
  );
});
