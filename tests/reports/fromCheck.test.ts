import { checkWorkbook } from "../../src/core/check/check";
import { totalFound } from "../../src/core/check/foundFindings";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import type { CellValue, Sheet } from "../../src/core/workbook/snapshot";
import { groupFindings } from "../../src/reports/groups";
import { reportOfCheck, type ReportOptions } from "../../src/reports/fromCheck";
import { moreThanListed } from "../../src/reports/summary";
import { voiceOf } from "../../src/reports/voice";
import { hiddenInWords } from "../../src/reports/words";
import { leftOut } from "./example";

type Row = readonly CellValue[];

const DELMAAL: Row = [
  "Delmål",
  "Indikator",
  "Baseline boligområde/målgruppe",
  "Evt. anden baseline",
  "Baseline år",
  "Datakilde",
];
const OVERORDNEDE: Row = ["Mål", "Indikator", "Baseline boligområde", "Baseline kommune", "Datakilde"];
const UNGE: Row = [
  "Mindst 80 % unge\ni uddannelse",
  "Andel unge uden uddannelse",
  "13,6 %",
  "Brøndby Kommune: 11,5 %",
  2023,
  "LBF Boligsociale data 2023",
];
const without = (row: Row, column: number): Row => row.map((cell, index) => (index === column ? null : cell));

function reportOf(sheets: readonly Sheet[], options: Partial<ReportOptions> = {}) {
  const result = checkWorkbook(workbookOf(...sheets), { today: "2026-11-20" });
  return reportOfCheck("plan.xlsx", result, { language: "da", min: "info", ...options });
}

test("a finding knows its table, and its row by the delmål on one line", () => {
  const { sections } = reportOf([sheetFromRows("Ark", [DELMAAL, UNGE, without(UNGE, 4)])]);
  expect(sections).toMatchObject([{ sheet: "Ark", table: { kind: "delmaal", range: "A1:F3", rows: 2 } }]);
  const missing = sections[0]?.findings.find(({ rule }) => rule === "year/missing");
  expect(missing).toMatchObject({ cell: "E3", row: "Mindst 80 % unge i uddannelse", title: "Baseline år mangler" });
});

test("in overordnede mål a row is known by its indikator", () => {
  const rows = [OVERORDNEDE, ["Flere i uddannelse", "Andel unge", null, "14,5 %", "LBF Boligsociale data 2023"]];
  const { findings } = reportOf([sheetFromRows("Ark", rows)]);
  expect(findings.find(({ rule }) => rule === "baseline/missing")).toMatchObject({ cell: "C2", row: "Andel unge" });
});

test("what lies outside the tables has a section of its own, after them", () => {
  const guidance = "Her oplistes de delmål, som indsatsen skal nå.";
  const rows = [[guidance], [], DELMAAL, UNGE];
  const { sections } = reportOf([sheetFromRows("Ark", rows)]);
  expect(sections.map(({ table, findings }) => [table?.range ?? null, findings.map(({ cell }) => cell)])).toEqual([
    ["A3:F4", []],
    [null, ["A1"]],
  ]);
});

test("a workbook without tables has its one finding at A1", () => {
  const { sections, tables, summary, notChecked } = reportOf([sheetFromRows("Ark", [["Noter"]])]);
  expect(tables).toEqual([]);
  expect(sections).toMatchObject([
    { sheet: "Ark", table: null, findings: [{ rule: "layout/table-missing", cell: "A1" }] },
  ]);
  expect(summary).toEqual({ error: 1, warning: 0, info: 0, accepted: 0 });
  expect(notChecked).toEqual(leftOut("no-staffing", "no-budget", "data"));
});

test("a section has the worst first; the list keeps the sheet's order", () => {
  const vague = without(UNGE, 3).map((cell, column) => (column === 5 ? "egne tal" : cell));
  const { sections, findings } = reportOf([sheetFromRows("Ark", [DELMAAL, vague, without(UNGE, 4)])]);
  const order = { error: 0, warning: 1, info: 2 };
  const ranks = sections[0]?.findings.map(({ severity }) => order[severity]) ?? [];
  expect(ranks).toEqual([...ranks].sort());
  expect(findings.map(({ cell }) => cell)).toEqual(["D2", "F2", "A3", "E3"]);
});

test("min leaves the milder findings out, and counts them all the same", () => {
  const rows = [DELMAAL, without(without(UNGE, 3), 4)];
  const { findings, summary } = reportOf([sheetFromRows("Ark", rows)], { min: "error" });
  expect(findings.map(({ rule }) => rule)).toEqual(["year/missing"]);
  expect(summary).toEqual({ error: 1, warning: 0, info: 1, accepted: 0 });
});

test("of very many findings the worst are listed in the sheets' order, and all are counted", () => {
  const rows = Array.from({ length: 1_500 }, (_, index) => [
    `Delmål ${index} %`,
    ...without(without(UNGE, 4), 3).slice(1),
  ]);
  const file = reportOf([
    sheetFromRows("Ark", [DELMAAL, ...rows]),
    sheetFromRows("Andet", [DELMAAL, without(UNGE, 3)]),
  ]);
  const { findings, summary, sections } = file;
  expect(summary).toEqual({ error: 1_500, warning: 0, info: 1_501, accepted: 0 });
  expect(findings).toHaveLength(2_000);
  expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(1_500);
  expect(findings.map(({ number }) => number)).toEqual(findings.map(({ number }) => number).sort((a, b) => a - b));
  expect(moreThanListed(file)).toBe(1_001);
  expect(hiddenInWords(file, voiceOf("da"))).toBe(
    "1.001 fund er ikke vist. Der vises højst 2.000 fund fra en fil, de alvorligste først.",
  );
  // The one of the second sheet is among those there is no room for.
  expect(sections[1]).toMatchObject({ sheet: "Andet", findings: [], hidesSome: true });
});

test("a table whose findings are milder than asked for isn't one without", () => {
  const { sections } = reportOf([sheetFromRows("Ark", [DELMAAL, without(UNGE, 3)])], { min: "error" });
  expect(sections).toMatchObject([{ findings: [], accepted: 0, hidesSome: true }]);
});

test("where there are more findings than are kept, what became of acceptances isn't told", () => {
  const rows = Array.from({ length: 11_000 }, (_, index) => [
    `Delmål ${index} %`,
    ...without(without(UNGE, 4), 3).slice(1),
  ]);
  const workbook = workbookOf(sheetFromRows("Ark", [DELMAAL, ...rows]));
  const first = checkWorkbook(workbook, { today: "2026-11-20" });
  expect([first.findings.length, totalFound(first.counts)]).toEqual([20_000, 22_000]);
  const signed = { reason: "Tallet er aftalt med kommunen", by: "N.N.", date: "2026-11-01" };
  const [kept] = first.review.findings.flatMap(({ identity }) => identity ?? []);
  const acceptances = [kept!, { ...kept!, key: "another" }].map((identity) => ({ ...identity, ...signed }));
  const reviewing = {
    acceptances,
    comparison: { date: "2026-10-01", findings: { x: [["1", ""] as [string, string]] } },
  };
  const result = checkWorkbook(workbook, { today: "2026-11-20", reviewing });
  const { summary, faulty, since, notChecked } = reportOfCheck("plan.xlsx", result, { language: "da", min: "info" });
  expect({ accepted: summary.accepted, faulty, since }).toEqual({ accepted: 1, faulty: [], since: null });
  expect(notChecked.map(({ reason }) => reason)).toContain("review-partial");
});

test.each([
  ["no period", [["Noter"], DELMAAL, UNGE], ["no-overordnede-maal", "no-period", "no-staffing", "no-budget", "data"]],
  [
    "a period",
    [["Delaftalen gælder fra - til:", "1. januar 2025 – 31. december 2028"], [], DELMAAL, UNGE],
    ["no-overordnede-maal", "no-staffing", "no-budget", "data"],
  ],
] as const)("what wasn't checked, with %s", (_name, rows, expected) => {
  expect(reportOf([sheetFromRows("Ark", rows)]).notChecked).toEqual(leftOut(...expected));
});

test("findings with the same advice gather, each severity and rule for itself", () => {
  const rows = [
    DELMAAL,
    without(UNGE, 4),
    ["Andet 5 %", ...without(UNGE, 4).slice(1)],
    without(["Tredje", ...UNGE.slice(1)], 5),
  ];
  const groups = groupFindings(reportOf([sheetFromRows("Ark", rows)]).sections[0]?.findings ?? []);
  expect(groups.map(({ rule, findings }) => [rule, findings.map(({ cell }) => cell)])).toEqual([
    ["year/missing", ["E2", "E3"]],
    ["source/missing", ["F4"]],
  ]);
});

test("English says the same", () => {
  const sheet = sheetFromRows("Ark", [DELMAAL, without(UNGE, 4)]);
  const [danish, english] = [reportOf([sheet]), reportOf([sheet], { language: "en" })];
  expect(english.findings.map(({ rule, cell }) => [rule, cell])).toEqual(
    danish.findings.map(({ rule, cell }) => [rule, cell]),
  );
  expect(english.findings[0]?.what).not.toBe(danish.findings[0]?.what);
});
