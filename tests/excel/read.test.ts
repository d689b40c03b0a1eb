import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { CellValue, Sheet, Workbook } from "../../src/core/workbook/snapshot";
import { readXlsx } from "../../src/formats/xlsx/readXlsx";
import { checkWorkbook } from "../../src/core/check/check";
import type { ScriptedSheet } from "../support/excel/model";
import { withoutIds } from "../support/withoutIds";
import { openInExcel } from "../support/excel/open";
import { ScriptedFault } from "../support/excel/protocol";

const sentence =
  "Andelen af 18-29-årige i uddannelse eller beskæftigelse skal stige fra 61,2 % til 65 % i planperioden";

function planOf(rows: number): Sheet {
  const body = Array.from({ length: rows }, (_, row): CellValue[] => [
    `${String(row)} ${sentence}`,
    sentence,
    "12,9 %",
    2023,
  ]);
  return sheetFromRows("Plan", [["Delmål", "Indikator", "Baseline", "År"], ...body]);
}

const small = sheetFromRows("Små", [["a", 1]]);

function requests(count: number, code: string): (index: number) => void {
  return (index) => {
    if (index < count) throw new ScriptedFault(code);
  };
}

test.each([5, 500])(
  "reads a plan of %d rows and ten sheets more in two requests, and leaves nothing to clean up",
  async (rows) => {
    const others = Array.from({ length: 10 }, (_, index) => sheetFromRows(`Ark${String(index)}`, [["x"]]));
    const book = workbookOf(planOf(rows - 1), ...others);
    const { host, excel } = openInExcel(book);
    expect(withoutIds(await host.read())).toEqual(book);
    expect(excel.syncs).toBe(2);
    expect(excel.requests).toHaveLength(2);
  },
);

test("reads the sample of a real plan as the file reader does", async () => {
  const bytes = readFileSync(join(__dirname, "../../assets/samples/broendby-2025.xlsx"));
  const book = await readXlsx(new Uint8Array(bytes));
  const { host, excel } = openInExcel(book);
  // Other programs' custom XML is none of the pane's business.
  expect(withoutIds(await host.read())).toEqual({ ...book, customXml: [] });
  expect(excel.syncs).toBe(2);
});

test("splits what is larger than Excel gives, and tells how far it is", async () => {
  const book = workbookOf(small, planOf(20_000));
  const { host, excel } = openInExcel(book);
  const told: [number, string][] = [];
  const read = await host.read({ onProgress: (fraction, sheet) => told.push([fraction, sheet]) });
  const [rows, expected] = [read.sheets[1]?.rows, book.sheets[1]?.rows];
  expect([...(rows?.keys() ?? [])]).toEqual([...(expected?.keys() ?? [])]);
  for (const row of [0, 2999, 3000, 9999, 20_000]) expect(rows?.get(row)).toEqual(expected?.get(row));
  for (const { received } of excel.requests) expect(received).toBeLessThan(5_000_000);
  expect(excel.syncs).toBeLessThanOrEqual(6);
  expect(told.length).toBeGreaterThanOrEqual(excel.syncs);
  expect(told.map(([fraction]) => fraction).filter((fraction) => fraction > 0 && fraction < 1).length).toBeGreaterThan(
    2,
  );
  expect(told.at(-2)?.[1]).toBe("Plan");
});

test("asks for less when Excel on the web gives up", async () => {
  const table = { name: "Tabel1", range: { top: 0, left: 0, bottom: 1, right: 3 } };
  const book = workbookOf(small, { ...planOf(3000), tables: [table] });
  const { host, excel } = openInExcel(book);
  await host.writeStore(() => ({ text: "{}" }));
  excel.responseLimit = 300_000;
  const read = await host.read();
  expect(read.customXml).toHaveLength(1);
  expect({ ...withoutIds(read), customXml: [] }).toEqual(book);
});

test("gives up on what cannot be had in any size", async () => {
  const { host, excel } = openInExcel(workbookOf(planOf(5)));
  excel.beforeRequest = (index) => {
    if (index > 0) throw new ScriptedFault("ResponsePayloadSizeLimitExceeded");
  };
  await expect(host.read()).rejects.toMatchObject({ code: "too-large" });
});

test("gives up on more cells than can be checked before reading them", async () => {
  const sheet = sheetFromRows("Stort", [["a"]]);
  const rows = new Map([
    ...sheet.rows,
    [1_000_000, Array.from({ length: 6 }, () => ({ value: "x", text: "x", numberFormat: "General" }))],
  ]);
  const { host, excel } = openInExcel(workbookOf({ ...sheet, rows }));
  await expect(host.read()).rejects.toMatchObject({ code: "too-large" });
  expect(excel.syncs).toBe(2);
});

describe("what Excel doesn't tell", () => {
  const merged = workbookOf(
    sheetFromRows(
      "Plan",
      [
        ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
        ["Flere i job", "Andel i job", "Nord: 45 %", "Kommune: 60 %", 2023, "LBF"],
        [null, "Andel i skole", "Syd: 40 %"],
      ],
      { merges: ["A2:A3", "D2:D3", "E2:E3", "F2:F3"], hiddenRows: [9] },
    ),
  );
  const rulesOf = (workbook: Workbook): string[] =>
    checkWorkbook(workbook, { today: "2026-11-20" }).findings.map(({ rule }) => rule);
  const told = (workbook: Workbook): string[] =>
    checkWorkbook(workbook, { today: "2026-11-20" }).notRead.map(({ reason }) => reason);

  test("is told of where this Excel has no word of merged cells, and nothing is called missing", async () => {
    const read = await openInExcel(merged, { newestSet: "1.12" }).host.read();
    expect(told(read)).toContain("merges-old");
    expect(rulesOf(read).filter((rule) => /missing|budget|staffing/.test(rule))).toEqual([]);
    expect(rulesOf({ ...read, notRead: [] }).some((rule) => rule.endsWith("missing"))).toBe(true);
  });

  test.each<[string, string, (sheet: ScriptedSheet) => void]>([
    ["merged cells", "merges-refused", (sheet) => (sheet.refuses = ["merges"])],
    ["hidden rows", "hidden-refused", (sheet) => (sheet.refuses = ["hidden"])],
    ["formats", "formats-refused", (sheet) => (sheet.refuses = ["formats"])],
  ])("is told of where Excel refuses: %s; and what else there is is read", async (_, reason, refuse) => {
    const { host, excel } = openInExcel(merged);
    refuse(excel.sheet("Plan"));
    const read = await host.read();
    expect(told(read)).toEqual([reason]);
    const [sheet] = read.sheets;
    expect([...(sheet?.rows ?? [])]).toEqual([...(merged.sheets[0]?.rows ?? [])]);
    expect(sheet?.merges).toEqual(reason === "merges-refused" ? [] : merged.sheets[0]?.merges);
    expect([...(sheet?.hiddenRows ?? [])]).toEqual(reason === "hidden-refused" ? [] : [9]);
  });

  test.each([0, 1])("isn't taken for such when Excel stumbles once, in request %d", async (at) => {
    const { host, excel } = openInExcel(merged);
    excel.beforeRequest = (index) => {
      if (index === at) throw new ScriptedFault("GeneralException");
    };
    const read = await host.read().catch(() => null);
    if (read !== null) expect(told(read)).toEqual([]);
    if (read !== null) expect(read.sheets[0]?.merges).toEqual(merged.sheets[0]?.merges);
  });
});

test("reads merged cells also where there are more than Excel gives at once", async () => {
  const merges = Array.from({ length: 700 }, (_, row) => `A${String(row + 1)}:B${String(row + 1)}`);
  const book = workbookOf(
    sheetFromRows(
      "Plan",
      Array.from({ length: 700 }, () => ["x"]),
      { merges },
    ),
  );
  expect(withoutIds(await openInExcel(book).host.read())).toEqual(book);
});

test("reads without merged cells where Excel is too old for them", async () => {
  const book = workbookOf(sheetFromRows("Plan", [["a"]], { merges: ["A1:A2"] }));
  const read = await openInExcel(book, { newestSet: "1.12" }).host.read();
  expect(read.sheets[0]?.merges).toEqual([]);
});

test("finds hidden rows further down with one request more", async () => {
  const book = workbookOf({ ...planOf(1000), hiddenRows: new Set([3, 600, 601]) });
  const { host, excel } = openInExcel(book);
  expect(withoutIds(await host.read())).toEqual(book);
  expect(excel.syncs).toBe(3);
});

test("takes cells as Excel gives them", async () => {
  const { host, excel } = openInExcel(workbookOf(sheetFromRows("Plan", [["x"]])));
  const put = (column: number, value: string | number | boolean, text: string, formula: string | null = null): void => {
    excel.sheet("Plan").cells.get(0)?.set(column, { value, text, format: "0,0", formula, locked: true });
  };
  put(0, 0.5, "####");
  put(1, "#N/A", "#I/T");
  put(2, "", "", '=""');
  put(3, "=tekst", "=tekst");
  put(4, true, "SAND");
  put(5, 3, "3", "=1+2");
  const [sheet] = (await host.read()).sheets;
  expect(sheet?.rows.get(0)).toEqual([
    { value: 0.5, text: "0,5", numberFormat: "0,0" },
    { value: null, text: "#I/T", numberFormat: "0,0", error: "#N/A" },
    undefined,
    { value: "=tekst", text: "=tekst", numberFormat: "0,0" },
    { value: true, text: "SAND", numberFormat: "0,0" },
    { value: 3, text: "3", numberFormat: "0,0", formula: "1+2" },
  ]);
});

test("reads again when a colleague deletes a sheet meanwhile", async () => {
  const { host, excel } = openInExcel(workbookOf(small, planOf(5)));
  excel.beforeRequest = (index) => {
    if (index === 1) excel.workbook.sheets.shift();
  };
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["Plan"]);
});

test("lets go at once when told to stop, and nothing more is asked for", async () => {
  const { host, excel } = openInExcel(workbookOf(planOf(20_000)));
  excel.delay = 30;
  const stop = new AbortController();
  const reading = host.read({ signal: stop.signal });
  setTimeout(() => stop.abort(), 10);
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  expect(excel.syncs).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(excel.syncs).toBe(1);
});

test.each([
  ["InvalidOperationInCellEditMode", "edit-mode"],
  ["AccessDenied", "protected"],
  ["ActivityLimitReached", "busy"],
  ["ServiceNotAvailable", "offline"],
  ["Unauthenticated", "no-permission"],
  ["GeneralException", "unknown"],
])("says what %s means", async (code, meaning) => {
  const { host, excel } = openInExcel(workbookOf(small));
  excel.beforeRequest = requests(99, code);
  await expect(host.read()).rejects.toMatchObject({ code: meaning, values: { code } });
});

test("reads as soon as the user has ended the editing of a cell", async () => {
  const book = workbookOf(small);
  const { host, excel } = openInExcel(book);
  excel.isEditing = true;
  await expect(host.read()).rejects.toMatchObject({ code: "edit-mode" });
  excel.isEditing = false;
  expect(withoutIds(await host.read())).toEqual(book);
});
