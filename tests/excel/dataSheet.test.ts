import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { CellValue, Sheet, Workbook } from "../../src/core/workbook/snapshot";
import type { DataSheetChange } from "../../src/hosts/dataSheet";
import { HostError, type Host } from "../../src/hosts/host";
import { withoutIds } from "../support/withoutIds";
import { openInExcel } from "../support/excel/open";

const HEADINGS = ["Indikator", "År", "Værdi"];
const NAME = "Baselinedata";
const plan = sheetFromRows("Plan", [["a"]]);

const first: DataSheetChange = {
  sheet: NAME,
  headings: HEADINGS,
  widths: [40, 10, 10],
  updated: [],
  added: [
    ["=1+1", 2023, { value: 13.6, numberFormat: "0.00" }],
    ["- andel", "2023/2024", ".."],
  ],
  basedOn: null,
};

function withData(rows: readonly (readonly CellValue[])[], changes: Partial<Sheet> = {}): Workbook {
  return workbookOf(plan, { ...sheetFromRows(NAME, [HEADINGS, ...rows]), ...changes });
}

async function sheetOf(host: Host, name = NAME): Promise<Sheet> {
  return (await host.read()).sheets.find((sheet) => sheet.name === name)!;
}

function valuesOf({ rows }: Sheet): unknown[][] {
  return [...rows.values()].map((row) => row.map((cell) => cell?.value ?? null));
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof HostError ? error.code : String(error);
}

test("makes the sheet as a table, in two requests: text as text, numbers as numbers", async () => {
  const { host, excel } = openInExcel(workbookOf(plan));
  await host.writeData(first);
  expect(excel.requests).toHaveLength(2);
  const sheet = excel.sheet(NAME);
  expect(sheet.visibility).toBe("visible");
  expect(sheet.frozenRows).toBe(1);
  expect(sheet.tables.map(({ range }) => range)).toEqual([{ top: 0, left: 0, bottom: 2, right: 2 }]);
  expect(excel.cell(NAME, "A2")).toMatchObject({ value: "=1+1", formula: null });
  expect(excel.cell(NAME, "A3")).toMatchObject({ value: "- andel", formula: null });
  expect(excel.cell(NAME, "B2")).toMatchObject({ value: 2023 });
  expect(excel.cell(NAME, "C2")).toMatchObject({ value: 13.6, text: "13,60" });
  // The user stays where she is.
  expect(excel.workbook.active?.name).toBe("Plan");
});

test("updates rows that are there and adds behind the last; the user's own rows stay", async () => {
  const { host, excel } = openInExcel(workbookOf(plan));
  await host.writeData({
    ...first,
    added: [
      ["a", 2021, 1],
      ["min egen", 2021, "?"],
      ["b", 2021, 2],
    ],
  });
  const basedOn = await sheetOf(host);
  await host.writeData({
    ...first,
    basedOn,
    updated: [
      { row: 3, values: ["b", 2021, 3] },
      { row: 1, values: ["a", 2021, { value: 1.5, numberFormat: "0.0" }] },
    ],
    added: [["c", 2022, 4]],
  });
  const after = await sheetOf(host);
  expect(valuesOf(after).slice(1)).toEqual([
    ["a", 2021, 1.5],
    ["min egen", 2021, "?"],
    ["b", 2021, 3],
    ["c", 2022, 4],
  ]);
  expect(after.tables.map(({ range }) => range.bottom)).toEqual([4]);
  expect(excel.sheet(NAME).tables).toHaveLength(1);
});

test("rows that Excel stopped half-way in hold what they held, wherever it stopped", async () => {
  const rows = [
    ["a", 2021, 1],
    ["- andel", true, ".."],
    ["min egen", 2021, "?"],
    ["b", 2021, 2],
  ];
  const updated = [
    { row: 4, values: ["b", 2021, 3] },
    { row: 1, values: ["a", 2021, 1.5] },
    { row: 2, values: ["- andel", 2022, 4] },
  ];
  const WRITING = 2;
  let actions = 1;
  for (let action = 0; action < actions; action += 1) {
    const { host, excel } = openInExcel(withData(rows));
    const basedOn = await sheetOf(host);
    excel.forget();
    excel.failAction = { request: WRITING, action };
    excel.beforeRequest = (index, count) => {
      if (index === WRITING) actions = count;
    };
    expect(await refusal(host.writeData({ ...first, basedOn, updated }))).toBe("busy");
    expect(valuesOf(await sheetOf(host))).toEqual([HEADINGS, ...rows]);
  }
  expect(actions).toBeGreaterThan(3);
});

test("makes a table again of what the user has turned into plain cells", async () => {
  const { host } = openInExcel(withData([["a", 2021, 1]]));
  await host.writeData({ ...first, added: [["b", 2021, 2]], basedOn: await sheetOf(host) });
  expect((await sheetOf(host)).tables.map(({ range }) => range)).toEqual([{ top: 0, left: 0, bottom: 2, right: 2 }]);
});

test("an empty sheet of the name is taken into use", async () => {
  const { host } = openInExcel(workbookOf(plan, sheetFromRows(NAME, [])));
  await host.writeData(first);
  expect(valuesOf(await sheetOf(host))).toHaveLength(3);
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  ["other headings", [["Navn", "År", "Værdi"]]],
  ["a column more", [[...HEADINGS, "Min note"]]],
  ["a column less", [["Indikator", "År"]]],
  ["a title above", [["Tal"], HEADINGS]],
])("refuses a sheet of the name with %s", async (_what, rows) => {
  const book = workbookOf(plan, sheetFromRows(NAME, rows));
  const { host } = openInExcel(book);
  expect(await refusal(host.writeData({ ...first, basedOn: null }))).toBe("sheet-taken");
  expect(await refusal(host.writeData({ ...first, basedOn: book.sheets[1]! }))).toBe("sheet-taken");
  expect(withoutIds(await host.read())).toEqual(book);
});

test.each<[string, (sheet: Sheet) => Sheet | null]>([
  ["wasn't there when read", () => null],
  ["held another value", () => sheetFromRows(NAME, [HEADINGS, ["a", 2021, 2]])],
  ["held a row less", () => sheetFromRows(NAME, [HEADINGS])],
  ["held a row more", () => sheetFromRows(NAME, [HEADINGS, ["a", 2021, 1], ["b", 2021, 1]])],
])("writes nothing when the sheet %s", async (_what, basedOn) => {
  const book = withData([["a", 2021, 1]]);
  const { host } = openInExcel(book);
  expect(await refusal(host.writeData({ ...first, basedOn: basedOn(book.sheets[1]!) }))).toBe("sheet-changed");
  expect(withoutIds(await host.read())).toEqual(book);
});

test("writes nothing when the sheet is gone, or a row to update is", async () => {
  const book = withData([["a", 2021, 1]]);
  const gone = openInExcel(workbookOf(plan));
  expect(await refusal(gone.host.writeData({ ...first, basedOn: book.sheets[1]! }))).toBe("sheet-changed");
  const { host } = openInExcel(book);
  const updated = [{ row: 2, values: ["b", 2021, 2] }];
  expect(await refusal(host.writeData({ ...first, updated, basedOn: book.sheets[1]! }))).toBe("sheet-changed");
  expect(withoutIds(await host.read())).toEqual(book);
});

test("a protected sheet stays as it is", async () => {
  const book = withData([["a", 2021, 1]]);
  const { host, excel } = openInExcel(book);
  excel.sheet(NAME).isProtected = true;
  expect(await refusal(host.writeData({ ...first, basedOn: book.sheets[1]! }))).toBe("protected");
  expect(withoutIds(await host.read())).toEqual(book);
});

test("what it writes is not told of as the user's change", async () => {
  const { host } = openInExcel(workbookOf(plan));
  await host.read();
  const told: unknown[] = [];
  host.onChange((change) => told.push(change));
  await host.writeData(first);
  await host.writeData({ ...first, basedOn: await sheetOf(host), added: [["d", 2024, 5]] });
  expect(told).toEqual([]);
});

test("a sheet that is added can have a chart of its own cells", async () => {
  const { host, excel } = openInExcel(workbookOf(plan));
  const source = { top: 0, left: 0, bottom: 2, right: 2 };
  const place = { top: 4, left: 0, bottom: 20, right: 5 };
  await host.insertSheets([
    {
      name: "Sammenligning",
      role: "report",
      widths: [],
      rows: [
        ["", "Nord", "Kommune"],
        ["x", 1, 2],
        ["y", 3, 4],
      ],
      charts: [{ source, place, title: "Andel i procent" }],
    },
  ]);
  expect(excel.sheet("Sammenligning").charts).toEqual([
    { type: "BarClustered", source, title: "Andel i procent", place: "A5:F21" },
  ]);
});
