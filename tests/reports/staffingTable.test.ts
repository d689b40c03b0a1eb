import { readPlan } from "../../src/core/plan/readPlan";
import { sheetFromRows, workbookOf } from "../../src/core/workbook/fromRows";
import { staffingClipboard, staffingCsv, staffingSheet } from "../../src/reports/staffingTable";

const agreement = (lines: readonly string[]) =>
  sheetFromRows("Beskæftigelse", [["Medarbejderressourcer"], ...lines.map((line) => [line])]);
const budget = sheetFromRows("Budget", [
  ["Stilling", "Ansat (timer)", "Beskæftigelse (%)"],
  ["Projektleder", 24, 0.3],
]);
const LINES = ["Projektleder 33 % af 24 timer", "Fundraiser 20 %", "Tolk 10 timer, ansat i Brøndby Kommune"];
const matrix = readPlan(workbookOf(agreement(LINES), budget)).matrix()!;

test("as CSV: a line a position, the sums below, figures as Danish Excel reads them", () => {
  expect([...staffingCsv(matrix, "share", "da")].join("").split("\r\n")).toEqual([
    "\ufeffStilling;Aktivitet;Beskæftigelse: delaftale;Beskæftigelse: budget;I alt: delaftale;I alt: budget;Bemærkning",
    "Projektleder;;33;30;33;30;Stemmer ikke: Beskæftigelse",
    "Fundraiser;;20;;20;;Ikke i budgettet",
    "Tolk;;;;;;Betales af andre og tæller ikke med",
    "Timer om ugen;;7,92;7,2;7,92;7,2;Nogle timetal mangler",
    "Årsværk;;0,21;0,19;0,21;0,19;Nogle timetal mangler",
    "Vægt i procent;;100;100;100;100;Nogle timetal mangler",
    "",
  ]);
});

test.each([
  ["hours", "7,92", "7,2"],
  ["fullTime", "0,21", "0,19"],
] as const)("in %s", (unit, said, budgeted) => {
  const [, leader] = staffingClipboard(matrix, unit, "da").text.split("\n");
  expect(leader!.split("\t").slice(2, 4)).toEqual([said, budgeted]);
});

test("without a budget it has the agreements alone", () => {
  const alone = readPlan(workbookOf(agreement(LINES))).matrix()!;
  expect(staffingClipboard(alone, "share", "en").text.split("\n").slice(0, 2)).toEqual([
    "Position\tActivity\tBeskæftigelse: delaftale\tTotal: delaftale\tNote",
    "Projektleder\t\t33\t33\t",
  ]);
});

test("what a stranger wrote is no formula, no markup, and breaks no line", () => {
  const hostile = readPlan(
    workbookOf(
      sheetFromRows("Budget", [
        ["Stilling", "Ansat (timer)", "Beskæftigelse (%)"],
        ["=HYPERLINK(1) medarbejder\n<b>\tx", 24, 0.3],
      ]),
    ),
  ).matrix()!;
  const { text, html } = staffingClipboard(hostile, "share", "da");
  expect(text.split("\n")[1]).toMatch(/^'=HYPERLINK\(1\) medarbejder <b> x\t/);
  expect(html).not.toContain("<b>");
  expect([...staffingCsv(hostile, "share", "da")][1]).toMatch(/^"'=HYPERLINK/);
  expect(staffingSheet(hostile, "share", "da").rows[4]![0]).toMatchObject({ linkTo: { sheet: "Budget", cell: "A2" } });
});
