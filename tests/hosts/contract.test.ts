import { tidiedSheet } from "../../src/core/repair/tidied";
import { tidyTable } from "../../src/core/repair/tidyTable";
import { readPlanTables } from "../../src/core/tables/readPlanTables";
import type { KeptPlace } from "../../src/core/findings/keptPlace";
import { cellName, parseCellName } from "../../src/core/workbook/address";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { NewSheet } from "../../src/core/workbook/newSheet";
import { cellAt, type Sheet, type Workbook } from "../../src/core/workbook/snapshot";
import type { CellRef, Severity } from "../../src/core/findings/finding";
import { createFileHost } from "../../src/hosts/file";
import type { DataSheetChange } from "../../src/hosts/dataSheet";
import {
  HostError,
  type CellContent,
  type Host,
  type Mark,
  type PlacedChange,
  type RefusedChange,
  type SelectedRange,
} from "../../src/hosts/host";
import { STORE_NAMESPACE, storeToXml } from "../../src/hosts/storePart";
import { HOST_ERRORS } from "../../src/locales/hostErrors";
import { openInExcel } from "../support/excel/open";
import { withoutIds } from "../support/withoutIds";
import type { ScriptedExcel } from "../support/excel/scriptedExcel";

/** A host with a workbook in it, and what the test can see of it from the outside. */
interface Opened {
  readonly host: Host;
  readonly shown: () => CellRef | null;
  readonly marked: () => Mark[];
  readonly select: (range: SelectedRange) => void;
}

const HOSTS: readonly (readonly [string, (workbook: Workbook) => Opened])[] = [
  ["Excel", openExcel],
  ["an opened file", openFile],
];

function openExcel(workbook: Workbook): Opened {
  const { host, excel } = openInExcel(workbook);
  return {
    host,
    shown: () => {
      const { selection, active } = excel.workbook;
      if (selection === null || active === null) return null;
      return { sheet: active.name, cell: cellName({ row: selection.range.top, column: selection.range.left }) };
    },
    marked: () => marksIn(excel),
    select: ({ sheet, range }) => (excel.workbook.selection = { sheet: excel.sheet(sheet), range }),
  };
}

function marksIn(excel: ScriptedExcel): Mark[] {
  return excel.workbook.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.flatMap(({ formula, range }) => {
      const severity = /^="baselinekontrol:([a-z]+)"/.exec(formula)?.[1];
      const marks: Mark[] = [];
      for (let row = range.top; severity !== undefined && row <= range.bottom; row += 1) {
        for (let column = range.left; column <= range.right; column += 1) {
          marks.push({ sheet: name, cell: cellName({ row, column }), severity: severity as Severity });
        }
      }
      return marks;
    }),
  );
}

function openFile(workbook: Workbook): Opened {
  const host = createFileHost(workbook);
  let shown: CellRef | null = null;
  let marks: readonly Mark[] = [];
  host.onGoTo((cell) => (shown = cell));
  host.onMarks((next) => (marks = next));
  return { host, shown: () => shown, marked: () => [...marks], select: (range) => host.select(range) };
}

const plan = sheetFromRows(
  "Plan",
  [
    ["Delmål", "Baseline", "År"],
    ["Flere i job", "12.9 %", "2023"],
    [null, 0.136, 2023],
    ["- Beboerrådgiver", true, null],
  ],
  { formats: { B3: "0.0%" }, merges: ["A2:A3"], hiddenRows: [3], hiddenColumns: [2] },
);
const withFormula: Sheet = {
  ...sheetFromRows("Budget 'ny'", []),
  visibility: "hidden",
  rows: new Map([
    [4, [undefined, { value: 7, text: "7", numberFormat: "General", formula: "SUM(A1:A2)" }]],
    [9, [{ value: null, text: "#DIVISION/0!", numberFormat: "General", error: "#DIV/0!", formula: "1/0" }]],
  ]),
  tables: [{ name: "Tabel1", range: { top: 4, left: 0, bottom: 9, right: 1 } }],
};
const book: Workbook = {
  ...workbookOf(plan, withFormula, sheetFromRows("Tom", []), sheetFromRows("Rapport", [["Fund"]], { isReport: true })),
  definedNames: [{ name: "Udskriv", refersTo: "Plan!$A$1:$C$4" }],
};

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  const { code } = error as HostError;
  for (const language of ["da", "en"] as const) expect(HOST_ERRORS[language][code].what).not.toBe("");
  return code;
}

function placeBeside(witness: KeptPlace["witnesses"][number]): KeptPlace {
  return {
    sheet: "Plan",
    sheetId: null,
    cell: "B2",
    kind: "delmaal",
    name: "",
    column: "",
    row: "",
    like: 1,
    ordinal: 0,
    witnesses: [witness],
  };
}

const byPlace = (a: CellRef, b: CellRef): number => (a.sheet + a.cell < b.sheet + b.cell ? -1 : 1);

describe.each(HOSTS)("%s", (_name, open) => {
  test("reads the whole workbook, and the same again", async () => {
    const { host } = open(book);
    expect(withoutIds(await host.read())).toEqual(book);
    expect(withoutIds(await host.read())).toEqual(book);
  });

  test("reads a workbook without cells", async () => {
    const empty = workbookOf(sheetFromRows("Ark1", []));
    expect(withoutIds(await open(empty).host.read())).toEqual(empty);
  });

  test("tells how far it has come, and ends at 1", async () => {
    const told: number[] = [];
    await open(book).host.read({ onProgress: (fraction) => told.push(fraction) });
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  test("stops reading when told to", async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await codeOf(open(book).host.read({ signal: stop.signal }))).toBe("cancelled");
  });

  test("goes to a cell", async () => {
    const { host, shown } = open(book);
    await host.goTo({ sheet: "Plan", cell: "B3" });
    expect(shown()).toEqual({ sheet: "Plan", cell: "B3" });
  });

  test.each([
    { sheet: "Findes ikke", cell: "A1" },
    { sheet: "Plan", cell: "ikke en celle" },
    { sheet: "Plan", cell: "A1:B2" },
  ])("says when there is no such place: $sheet $cell", async (place) => {
    const { host, shown } = open(book);
    expect(await codeOf(host.goTo(place))).toBe("sheet-gone");
    expect(shown()).toBeNull();
  });

  test("writes what it is told, and nothing else", async () => {
    const { host } = open(book);
    const changes = [{ sheet: "Plan", cell: "B2", from: "12.9 %", to: "12,9 %" }];
    const { applied, refused, written, failure } = await host.apply(changes);
    expect({ applied, refused, failure }).toEqual({ applied: changes, refused: [], failure: null });
    const [sheet, ...others] = withoutIds(await host.read()).sheets;
    expect(others).toEqual(book.sheets.slice(1));
    const expected = new Map(plan.rows);
    const [first, , last] = plan.rows.get(1) ?? [];
    expected.set(1, [first, { value: "12,9 %", text: "12,9 %", numberFormat: "General" }, last]);
    expect(sheet).toEqual({ ...plan, rows: expected });
    expect((await host.putBack(written)).refused).toEqual([]);
    expect(withoutIds(await host.read())).toEqual(book);
  });

  test.each<[string, PlacedChange, RefusedChange["reason"]]>([
    ["holds something else", { sheet: "Plan", cell: "B2", from: "12.8 %", to: "12,8 %" }, "changed"],
    ["is no longer empty", { sheet: "Plan", cell: "B2", from: "", to: "12,8 %" }, "changed"],
    ["is empty by now", { sheet: "Plan", cell: "C4", from: "2023", to: 2022 }, "changed"],
    ["is calculated", { sheet: "Budget 'ny'", cell: "B5", from: "7", to: 8 }, "formula"],
    ["is calculated and holds an error", { sheet: "Budget 'ny'", cell: "A10", from: "#DIV/0!", to: 8 }, "formula"],
    ["is of no sheet", { sheet: "Findes ikke", cell: "B2", from: "", to: 1 }, "gone"],
    ["is no cell", { sheet: "Plan", cell: "B2:B3", from: "", to: 1 }, "gone"],
    [
      "has another row around it",
      {
        sheet: "Plan",
        cell: "B2",
        from: "12.9 %",
        to: "12,9 %",
        place: placeBeside({ cell: "A2", holds: "Flere i uddannelse" }),
      },
      "moved",
    ],
  ])("leaves a cell alone that %s", async (_what, change, reason) => {
    const { host } = open(book);
    const good: PlacedChange = {
      sheet: "Plan",
      cell: "C2",
      from: "2023",
      to: 2023,
      place: placeBeside({ cell: "A2", holds: "Flere i job" }),
    };
    const { applied, refused, written } = await host.apply([change, good]);
    expect(refused).toEqual([{ change, reason }]);
    expect(applied).toEqual([good]);
    expect(written).toHaveLength(1);
    await host.putBack(written);
    expect(withoutIds(await host.read())).toEqual(book);
  });

  test("writes into a cell once", async () => {
    const { host } = open(book);
    const change = { sheet: "Plan", cell: "C2", from: "2023", to: 2022 };
    expect((await host.apply([change, change])).refused).toEqual([{ change, reason: "changed" }]);
  });

  test.each<[string, PlacedChange, CellContent]>([
    [
      "a year held as text",
      { sheet: "Plan", cell: "C2", from: "2023", to: 2023 },
      { value: 2023, numberFormat: "General" },
    ],
    [
      "a percentage where the cell shows percent",
      { sheet: "Plan", cell: "B3", from: "0,136", to: 13.7, isPercent: true },
      { value: 0.137, numberFormat: "0.0%" },
    ],
    [
      "a percentage where it shows a number",
      { sheet: "Plan", cell: "B2", from: "12.9 %", to: 13.7, isPercent: true },
      { value: 13.7, numberFormat: "General" },
    ],
    [
      "a text that looks like a formula",
      { sheet: "Plan", cell: "D2", from: "", to: "=1+1" },
      { value: "=1+1", numberFormat: "General" },
    ],
    ["nothing", { sheet: "Plan", cell: "A2", from: "Flere i job", to: "" }, { value: "", numberFormat: "General" }],
  ])("writes as what it is: %s", async (_what, change, after) => {
    const { host } = open(book);
    const { written, refused } = await host.apply([change]);
    expect(refused).toEqual([]);
    expect(written.map((cell) => cell.after)).toEqual([after]);
    const at = parseCellName(change.cell);
    const sheet = (await host.read()).sheets[0];
    const cell = at === null || sheet === undefined ? undefined : cellAt(sheet, at.row, at.column);
    expect(cell?.value ?? "").toBe(after.value);
    expect((await host.putBack(written)).refused).toEqual([]);
    expect(withoutIds(await host.read())).toEqual(book);
  });

  test("gives a cell back only where it still holds what it was given, and makes it again", async () => {
    const { host } = open(book);
    const { written } = await host.apply([{ sheet: "Plan", cell: "C2", from: "2023", to: 2022 }]);
    await host.putBack(written);
    const again = written.map((cell) => ({ ...cell, before: cell.after, after: cell.before }));
    expect((await host.putBack(again)).applied).toHaveLength(1);
    expect((await host.read()).sheets[0]?.rows.get(1)?.[2]?.value).toBe(2022);
    await host.apply([{ sheet: "Plan", cell: "C2", from: "2022", to: 2021 }]);
    expect((await host.putBack(written)).refused.map(({ reason }) => reason)).toEqual(["changed"]);
  });

  test("takes a sheet away that it has added, as long as nobody has written into it", async () => {
    const { host } = open(book);
    const rows: NewSheet["rows"] = [["a", 1], [{ value: "=b", bold: true }]];
    const [ref] = await host.insertSheets([{ name: "Ny", role: "plan", rows, widths: [] }]);
    const added = { name: "Ny", id: null, ...ref, rows };
    await host.apply([{ sheet: "Ny", cell: "B1", from: "1", to: 2 }]);
    expect(await codeOf(host.removeSheet(added))).toBe("sheet-written");
    await host.apply([{ sheet: "Ny", cell: "B1", from: "2", to: 1 }]);
    await host.removeSheet(added);
    expect(withoutIds(await host.read())).toEqual(book);
    expect(await codeOf(host.removeSheet(added))).toBe("sheet-gone");
  });

  test("marks cells in place of those marked before, and takes all marks away", async () => {
    const { host, marked } = open(book);
    const first: Mark[] = [
      { sheet: "Plan", cell: "B2", severity: "error" },
      { sheet: "Plan", cell: "B3", severity: "error" },
      { sheet: "Plan", cell: "C2", severity: "info" },
      { sheet: "Budget 'ny'", cell: "A1", severity: "warning" },
    ];
    await host.mark([...first, { sheet: "Findes ikke", cell: "A1", severity: "error" }]);
    expect(marked().sort(byPlace)).toEqual([...first].sort(byPlace));
    await host.mark([{ sheet: "Plan", cell: "A1", severity: "info" }]);
    expect(marked()).toEqual([{ sheet: "Plan", cell: "A1", severity: "info" }]);
    await host.read();
    expect(host.hasMarks()).toBe(true);
    await host.unmark();
    expect(marked()).toEqual([]);
    expect(withoutIds(await host.read())).toEqual(book);
  });

  test("keeps the store", async () => {
    const { host } = open(book);
    expect(await host.readStore()).toEqual([]);
    let before: readonly string[] = [];
    for (const text of ['{"a":"<&>\\"\' æøå\\r\\n"}', "{}", ""]) {
      const update = await host.writeStore((parts) => ({ text, before: parts }));
      expect(update).toEqual({ text, before });
      expect(await host.readStore()).toEqual([text]);
      before = [text];
    }
  });

  test("leaves the store as it is where nothing is to be written", async () => {
    const { host } = open(book);
    await host.writeStore(() => ({ text: "{}" }));
    expect(await host.writeStore(() => ({ text: null, why: "full" }))).toEqual({ text: null, why: "full" });
    expect(await host.readStore()).toEqual(["{}"]);
  });

  test("finds the stores that the workbook brings, and no other program's", async () => {
    const other = { path: "customXml/item1.xml", xml: '<a xmlns="urn:another">{}</a>' };
    const ours = { path: "customXml/item2.xml", xml: storeToXml('{"version":1}') };
    const second = { path: "customXml/item3.xml", xml: storeToXml("{}") };
    expect(await open({ ...book, customXml: [other] }).host.readStore()).toEqual([]);
    const { host } = open({ ...book, customXml: [other, ours, second] });
    expect(await host.readStore()).toEqual(['{"version":1}', "{}"]);
    await host.writeStore((parts) => ({ text: parts.join(" ") }));
    expect(await host.readStore()).toEqual(['{"version":1} {}']);
    expect(ours.xml).toContain(STORE_NAMESPACE);
  });

  test("takes no store above its limit, and keeps the one before", async () => {
    const { host } = open(book);
    await host.writeStore(() => ({ text: "{}" }));
    expect(await codeOf(host.writeStore(() => ({ text: "æ".repeat(50_000) })))).toBe("store-full");
    expect(await host.readStore()).toEqual(["{}"]);
  });

  test("lets a store that is above its limit become smaller, and no larger", async () => {
    const large = "a".repeat(150_000);
    const { host } = open({ ...book, customXml: [{ path: "customXml/item1.xml", xml: storeToXml(large) }] });
    expect(await codeOf(host.writeStore(() => ({ text: large })))).toBe("store-full");
    await host.writeStore(() => ({ text: large.slice(1) }));
    expect(await host.readStore()).toEqual([large.slice(1)]);
  });

  test("adds sheets under names that no sheet has", async () => {
    const { host } = open(book);
    const sheet: NewSheet = { name: "Plan", role: "plan", rows: [["a"]], widths: [10] };
    expect(await host.insertSheets([sheet])).toMatchObject([{ name: "Plan (2)" }]);
    expect((await host.read()).sheets.at(-1)?.name).toBe("Plan (2)");
  });

  test.each<[NewSheet["role"], boolean]>([
    ["report", true],
    ["plan", false],
    ["figures", false],
  ])("knows a sheet of ours again: %s", async (role, isReport) => {
    const { host } = open(book);
    const refs = await host.insertSheets([
      { name: "Ny", role, rows: [["a"]], widths: [] },
      { name: "Ny", role, rows: [["b"]], widths: [] },
    ]);
    const { sheets, definedNames } = await host.read();
    expect(sheets.filter(({ name }) => refs.some((ref) => ref.name === name)).map((sheet) => sheet.isReport)).toEqual([
      isReport,
      isReport,
    ]);
    expect(definedNames).toEqual(book.definedNames);
  });

  test("writes imported figures into their own sheet, and nothing else", async () => {
    const { host } = open(book);
    const change: DataSheetChange = {
      sheet: "Baselinedata",
      headings: ["Indikator", "År", "Værdi"],
      widths: [40, 10, 10],
      updated: [],
      added: [["=cmd|' /C calc'!A0", 2023, { value: 13.6, numberFormat: "0.00" }]],
      basedOn: null,
    };
    await host.writeData(change);
    const { sheets } = withoutIds(await host.read());
    expect(sheets.slice(0, -1)).toEqual(book.sheets);
    expect(sheets.at(-1)?.name).toBe("Baselinedata");
    expect([...(sheets.at(-1)?.rows.values() ?? [])].map((row) => row.map((cell) => cell?.value))).toEqual([
      change.headings,
      ["=cmd|' /C calc'!A0", 2023, 13.6],
    ]);
  });

  test("puts a table right, touches nothing else, and takes it back", async () => {
    const headings = [
      "Delmål",
      "Indikator",
      "Baseline boligområde/målgruppe",
      "Evt. anden baseline",
      "År",
      "Datakilde",
    ];
    const pasted = sheetFromRows(
      "Aftale",
      [
        ["Delaftale"],
        headings,
        ["a", "Andel b", "Nord: 1 %", "c", 2023, "LBF"],
        [null, null, "Syd: 2 %"],
        [],
        ["Bilag"],
      ],
      { merges: ["A3:A4", "B3:B4", "D3:D4", "E3:E4", "F3:F4"], formats: { E3: "0" } },
    );
    const workbook = { ...book, sheets: [...book.sheets, pasted] };
    const table = readPlanTables(workbook).goals.at(-1);
    const plan = table === undefined ? null : tidyTable(table, workbook);
    if (plan?.kind !== "plan") throw new Error("no plan");
    const { host } = open(workbook);
    const rewritten = await host.rewriteTable(plan);
    expect(withoutIds(await host.read())).toEqual({ ...workbook, sheets: [...book.sheets, tidiedSheet(pasted, plan)] });
    expect((await host.putTableBack(rewritten)).refused).toEqual([]);
    expect(withoutIds(await host.read())).toEqual(workbook);
    expect((await host.putTableBack(rewritten)).applied).toEqual([]);
  });

  test("tells what is selected", async () => {
    const { host, select } = open(book);
    expect(await host.selection()).toBeNull();
    const selected = { sheet: "Plan", range: { top: 1, left: 0, bottom: 3, right: 2 } };
    select(selected);
    expect(await host.selection()).toEqual(selected);
  });

  test("lets go of listeners", () => {
    const stop = open(book).host.onChange(() => undefined);
    expect(stop).not.toThrow();
    expect(stop).not.toThrow();
  });
});
