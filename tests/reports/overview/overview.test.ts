/** @jest-environment jsdom */
import fc from "fast-check";
import { checkWorkbook } from "../../../src/core/check/check";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import { styledCell } from "../../../src/core/workbook/newSheet";
import { overviewCsv } from "../../../src/reports/overview/csv";
import { overviewHtml } from "../../../src/reports/overview/html";
import { planEntry, unreadEntry, type PlanEntry } from "../../../src/reports/overview/model";
import { indicatorTable, planTable } from "../../../src/reports/overview/rows";
import { sharedIndicators } from "../../../src/reports/overview/sameIndicators";
import { overviewSheets } from "../../../src/reports/overview/sheets";

const HEADINGS = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];

function plan(file: string, ...rows: readonly (string | number | null)[][]): PlanEntry {
  const workbook = workbookOf(sheetFromRows("Beskæftigelse", [HEADINGS, ...rows]));
  return planEntry(file, checkWorkbook(workbook, { today: "2026-11-20" }));
}

const ABOUT = { language: "da", program: "P", today: "2026-11-20" } as const;

const htmlOf = (entries: readonly PlanEntry[]): string => [...overviewHtml(entries, ABOUT)].join("");

const page = (entries: readonly PlanEntry[]): Document => new DOMParser().parseFromString(htmlOf(entries), "text/html");

const strand = plan("strand.xlsx", ["A", "Andel 15-29-årige, der er sigtet", "4,5 %", "Kommune: 1,5 %", 2023, "LBF"]);
const nord = plan(
  "nord.xlsx",
  ["B", "Andel 15-29 årige der er  sigtet.", "3,1 %", "", 2022, "LBF"],
  ["C", "Antal X", "7", "", "", ""],
);
const other = plan("vest.xlsx", ["D", "Andel 18-29-årige, der er sigtet", "9 %", "", 2022, "LBF"]);

test("a plan's remark says in short what of it wasn't read", () => {
  const workbook = {
    ...workbookOf(sheetFromRows("Plan", [HEADINGS])),
    notRead: [
      { sheet: "Plan", range: "C2", reason: "conditional" as const },
      { sheet: "Plan", range: "C2", reason: "unreadable" as const },
      { sheet: "Noter", range: null, reason: "sheet-odd" as const },
      { sheet: null, range: null, reason: "texts-missing" as const },
      { sheet: "Plan", range: "C5:C9", reason: "unreadable" as const },
    ],
  };
  const result = checkWorkbook(workbook, { today: "2026-11-20" });
  const remark = (entry: PlanEntry) => planTable([entry], "da").rows[0]?.at(-1);
  expect(remark(planEntry("a.xlsx", result))).toBe(
    "Ikke læst, eller læst med forbehold: Plan!C2, Noter, filen, 1 sted mere. Grunden står i planens egen kontrol.",
  );
  const nothing = checkWorkbook(workbookOf(sheetFromRows("Plan", [HEADINGS])), { today: "2026-11-20" });
  expect(remark(planEntry("a.xlsx", nothing))).toBe("");
  expect(remark(planEntry("a.xlsx", nothing, { problem: "unreadable", unread: [] }))).toContain("kan ikke læses");
  const unread = [{ part: "acceptances", count: 2 } as const];
  expect(remark(planEntry("a.xlsx", nothing, { problem: null, unread }))).toContain("2 accepter");
});

test("an indicator is the same whatever case, spaces and marks it is written with, and another by one figure", () => {
  expect(
    sharedIndicators([strand, nord, other]).map(({ baselines }) => baselines.map(({ entry }) => entry.file)),
  ).toEqual([["strand.xlsx", "nord.xlsx"]]);
});

test("an indicator in other words stands with them, under the words that most use, with its own beside", () => {
  const third = plan("syd.xlsx", ["E", "Andelen af sigtede 15-29-årige", "2,2 %", "", 2023, "LBF"]);
  const same = plan("øst.xlsx", ["F", "Andelen af sigtede 15-29-årige", "2,4 %", "", 2023, "LBF"]);
  const count = plan("by.xlsx", ["G", "Sigtede 15-29-årige", "12 personer", "", 2023, "LBF"]);
  const { rows } = indicatorTable([strand, third, same, other, count], "da");
  expect(rows.map((row) => [row[0], row[1], row[11]])).toEqual([
    ["Andelen af sigtede 15-29-årige", "strand.xlsx", "Andel 15-29-årige, der er sigtet"],
    ["Andelen af sigtede 15-29-årige", "syd.xlsx", ""],
    ["Andelen af sigtede 15-29-årige", "øst.xlsx", ""],
  ]);
});

test("the same indicator twice in one plan is nothing that plans have in common", () => {
  const twice = plan("to.xlsx", ["A", "Antal X", "7", "", "", ""], ["B", "Antal X", "8", "", "", ""]);
  expect(sharedIndicators([twice])).toEqual([]);
});

test("baselines stand beside each other with the cell they came from", () => {
  expect(indicatorTable([strand, nord], "da").rows).toEqual([
    [
      "Andel 15-29-årige, der er sigtet",
      "strand.xlsx",
      "",
      { figure: 4.5, decimals: 1 },
      "%",
      "Kommune",
      { figure: 1.5, decimals: 1 },
      "%",
      { year: 2023 },
      "LBF",
      "Beskæftigelse!C2",
      "",
      "strand.xlsx",
    ],
    [
      "Andel 15-29-årige, der er sigtet",
      "nord.xlsx",
      "",
      { figure: 3.1, decimals: 1 },
      "%",
      "",
      "",
      "",
      { year: 2022 },
      "LBF",
      "Beskæftigelse!C2",
      "Andel 15-29 årige der er  sigtet.",
      "nord.xlsx",
    ],
  ]);
});

test("a plan's line counts what is missing; the total leaves out files that couldn't be read", () => {
  const { rows, total } = planTable([strand, nord, unreadEntry("x.xlsx", "Filen er tom.")], "da");
  expect(rows.map((row) => row[7])).toEqual([0, 1, ""]);
  expect(total?.[7]).toBe(1);
});

test.each([
  ["da", "Bemærkning", "ikke læst"],
  ["en", "Remark", "not read"],
] as const)("a file that couldn't be read says so, and why, in %s too", (language, remark, unread) => {
  const { columns, rows, total } = planTable([strand, unreadEntry("x.xlsx", "Filen er tom.")], language);
  expect(columns.at(-1)).toEqual({ name: "remark", heading: remark });
  expect(rows.map((row) => row.at(-1))).toEqual(["", "Filen er tom."]);
  expect(rows[1]).toEqual([unread, "", "", "", "", "", "", "", "", "", "", "x.xlsx", "Filen er tom."]);
  for (const row of [...rows, total]) expect(row).toHaveLength(columns.length);
});

test("what the table lacks is counted whatever was accepted, and the line says what its users had set", () => {
  const workbook = workbookOf(sheetFromRows("Beskæftigelse", [HEADINGS, ["C", "Antal X", "7 stk.", "", "", ""]]));
  const open = checkWorkbook(workbook, { today: "2026-11-20" });
  const acceptances = open.review.findings.flatMap(({ identity }) =>
    identity === null ? [] : [{ ...identity, reason: "Tallet er aftalt med kommunen", by: "N.N.", date: "2026-11-01" }],
  );
  const reviewing = { acceptances, comparison: null };
  const settings = { yearTooOldAfter: 50 };
  const line = planEntry("x.xlsx", checkWorkbook(workbook, { today: "2026-11-20", reviewing, settings }));
  expect(line.line).toMatchObject({ error: 0, warning: 0, info: 0, missingYears: 1, missingSources: 1 });
  const { columns, rows, total } = planTable([line, unreadEntry("y.xlsx", "Filen er tom.")], "da");
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  expect(rows[0]?.[at("accepted")]).toBe(open.findings.length);
  expect(total?.[at("accepted")]).toBe(open.findings.length);
  expect(rows[0]?.[at("remark")]).toMatch(/^Gemt i projektmappen: \d fund er accepteret: 2 fejl/);
});

test("every form has the same columns and lines, and those for people the total", () => {
  const entries = [strand, unreadEntry("x.xlsx", "Filen er tom."), nord];
  const { columns, rows, total } = planTable(entries, "da");
  const lines = [columns.map(({ heading }) => heading), ...rows, total ?? []].map((row) => row.map(String));
  const csv = [...overviewCsv(planTable(entries, "da"))].join("").slice(1).trimEnd().split("\r\n");
  expect(csv.map((line) => line.split(";"))).toEqual(lines.slice(0, -1));
  const table = page(entries).querySelector("table[aria-labelledby=plans]");
  const cells = [...(table?.querySelectorAll("tr") ?? [])].map((row) => [...row.children].map((c) => c.textContent));
  const named = lines.map((line) => (line[0] === "" ? ["Planens navn er ikke fundet", ...line.slice(1)] : line));
  expect(cells).toEqual(named);
  const [sheet] = overviewSheets(entries, ABOUT);
  const values = sheet?.rows.map((row) => row.map((cell) => String(styledCell(cell).value ?? "")));
  expect(values).toEqual(lines);
});

test("the sheets have a width for every column and print across the paper, with their headings on every page", () => {
  for (const sheet of overviewSheets([strand, nord], ABOUT)) {
    expect(sheet.widths).toHaveLength(sheet.rows[0]?.length ?? 0);
    expect(sheet.page).toMatchObject({ orientation: "landscape", repeatedRow: 0 });
    expect(sheet.page?.footer?.right).toEqual(["Side ", { number: "page" }, " af ", { number: "pages" }]);
  }
});

test("in the page a file that couldn't be read says so in the same columns, and a plan without a name says that", () => {
  const document = page([strand, unreadEntry("x.xlsx", "Filen er tom.")]);
  const [headings, ...rows] = [...document.querySelectorAll("table[aria-labelledby=plans] tr")];
  expect(headings?.children).toHaveLength(13);
  const [nameless, unread] = rows.map((row) => [...row.children]);
  expect(nameless?.[0]?.textContent).toBe("Planens navn er ikke fundet");
  expect(unread?.map(({ localName, textContent }) => [localName, textContent])).toEqual([
    ["th", "ikke læst"],
    ...Array.from({ length: 10 }, () => ["td", ""]),
    ["td", "x.xlsx"],
    ["td", "Filen er tom."],
  ]);
});

test("in the page no line breaks within a date, but between the words of a file's name", () => {
  const line = planEntry("", checkWorkbook(workbookOf(), { today: "2026-11-20" })).line!;
  const entry = { file: "plan_for_strand.xlsx", problem: null, baselines: [] };
  const row = page([{ ...entry, line: { ...line, period: { from: "2025-01-01", to: "2028-12-31" } } }]).querySelector(
    "tbody tr",
  );
  expect(row?.querySelector(".from")?.textContent).toBe("1.\u00a0januar\u00a02025");
  expect(row?.querySelector(".to")?.textContent).toBe("31.\u00a0december\u00a02028");
  expect(row?.querySelector(".file")?.innerHTML).toBe("plan_<wbr>for_<wbr>strand.xlsx");
});

test("on the page a plan's figures of an indicator are a line: areas with their figures, and every year and source once", () => {
  const two = plan("to.xlsx", [
    "A",
    "Andel 15-29-årige, der er sigtet",
    "Nord: 4,5 % (12 personer)\nSyd: 3,1 %",
    "Kommune: 1,5 %",
    2023,
    "LBF",
  ]);
  const lines = [...page([two, strand]).querySelectorAll("table.indicators tbody tr:not(.shared)")];
  expect(lines.map((line) => [...line.children].map(({ textContent }) => textContent.replace(/\s/g, " ")))).toEqual([
    [
      "to.xlsx",
      "Nord: 4,5 %, 12 personer; Syd: 3,1 %",
      "Kommune: 1,5 %",
      "2023",
      "LBF",
      "Beskæftigelse!C2",
      "",
      "to.xlsx",
    ],
    ["strand.xlsx", "4,5 %", "Kommune: 1,5 %", "2023", "LBF", "Beskæftigelse!C2", "", "strand.xlsx"],
  ]);
});

test("the page lies across the paper as a whole, and its tables may scroll on a narrow screen", () => {
  const document = page([strand, nord]);
  expect(document.body.classList).toContain("landscape");
  const tables = [...document.querySelectorAll("table")];
  expect(tables).toHaveLength(2);
  for (const table of tables) {
    expect(table.classList.contains("overview")).toBe(true);
    expect(table.closest(".wide[role=region][tabindex]")).not.toBeNull();
  }
});

test("several figures stand on lines of their own, each with its own area, and a baseline in words as it is written", () => {
  const several = "Strand: 13,60 %\nNord: 12,59 %";
  const entries = ["a.xlsx", "b.xlsx"].map((file, at) =>
    plan(file, [
      "A",
      "Andel 15-29-årige, der er sigtet",
      at === 0 ? several : "Måles i år 1",
      "Kommunen: 14,46 %",
      2022,
      "LBF",
    ]),
  );
  const { columns, rows } = indicatorTable(entries, "da");
  const from = columns.findIndex(({ name }) => name === "omraade");
  expect(rows.map((row) => row.slice(from, from + 6))).toEqual([
    ["Strand", { figure: 13.6, decimals: 2 }, "%", "Kommunen", { figure: 14.46, decimals: 2 }, "%"],
    ["Nord", { figure: 12.59, decimals: 2 }, "%", "", "", ""],
    ["", "Måles i år 1", "", "Kommunen", { figure: 14.46, decimals: 2 }, "%"],
  ]);
  const csv = [...overviewCsv(indicatorTable(entries, "da"))].join("");
  expect(csv).toContain(";Strand;13,60;%;Kommunen;14,46;%;2022;LBF;");
  const [, sheet] = overviewSheets(entries, ABOUT);
  expect(sheet?.rows[1]?.slice(from + 1, from + 2)).toEqual([{ value: 13.6, numberFormat: "0.00" }]);
  expect(sheet?.rows[1]?.[8]).toEqual({ value: 2022, numberFormat: "0" });
  expect(page(entries).querySelectorAll("tr.shared")).toHaveLength(1);
});

test("a day is a date in the workbook, and what is filtered are the plans without their total", () => {
  const line = planEntry("", checkWorkbook(workbookOf(), { today: "2026-11-20" })).line!;
  const entry = { file: "a.xlsx", problem: null, baselines: [] };
  const [sheet] = overviewSheets([{ ...entry, line: { ...line, period: { from: "2025-06-01", to: null } } }], ABOUT);
  expect(sheet?.rows[1]?.slice(2, 4)).toEqual([{ value: 45809, numberFormat: "dd-mm-yyyy" }, null]);
  expect(sheet?.filter).toEqual({ top: 0, left: 0, bottom: 1, right: 12 });
});

test("texts of strangers' files become neither formulas nor markup", () => {
  fc.assert(
    fc.property(fc.constantFrom("=", "+", "-", "@", "\t=", "<script>"), fc.string(), (start, rest) => {
      const entries = [unreadEntry(`${start}${rest}`, "")];
      const csv = [...overviewCsv(planTable(entries, "da"))].join("");
      expect(htmlOf(entries)).not.toContain("<script");
      // The file's name is the last field but the remark of the first line below the headings.
      const field = /(?:"((?:[^"]|"")*)"|([^;]*));\r\n$/.exec(csv);
      expect(field?.[1] ?? field?.[2]).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
