import { layoutNotCalculated } from "../../../../src/core/rules/layout/notCalculated";
import { RULES } from "../../../../src/core/rules";
import type { ExampleSheet } from "../../../../src/core/rules/rule";
import { delmaal } from "../support/sheets";
import { workbookFrom, testRule, TODAY } from "../support/testRule";
import { runRules } from "../../../../src/core/check/check";
import { readPlan } from "../../../../src/core/plan/readPlan";
import type { Cell } from "../../../../src/core/workbook/snapshot";

const UNKNOWN: Partial<Cell> = { value: null, text: "", formula: "B20", unknown: "not-calculated" };
const what = "Formlen her er ikke regnet ud, så cellen har ingen værdi.";
const uncalculated = (...cells: string[]): ExampleSheet => ({
  ...delmaal(),
  special: Object.fromEntries(cells.map((cell) => [cell, UNKNOWN])),
});

testRule(layoutNotCalculated, {
  accept: [
    { name: "a sound row", sheet: delmaal() },
    { name: "a formula with a result", sheet: { ...delmaal(), special: { C2: { formula: "B20" } } } },
    {
      name: "a formula that gives an empty text",
      sheet: { ...delmaal(), special: { C2: { value: "", text: "", formula: "B20" } } },
    },
    { name: "one beside the table", sheet: uncalculated("I2") },
    { name: "one below the table", sheet: uncalculated("C9") },
  ],
  reject: ["A2", "B2", "C2", "D2", "E2", "F2"].map((cell) => ({
    name: `one in ${cell}`,
    sheet: uncalculated(cell),
    cell,
    what,
  })),
});

/** All findings of errors and warnings in the row, by rule. */
function warnings(sheet: ExampleSheet): string[] {
  return runRules(RULES, readPlan(workbookFrom(sheet)), { today: TODAY })
    .filter(
      ({ severity, rule }) => severity !== "info" && rule !== "layout/not-calculated" && rule !== "layout/error-value",
    )
    .map(({ rule, at }) => `${rule} ${at.cell}`);
}

test.each(["A2", "B2", "C2", "D2", "E2", "F2"])("other rules leave %s alone when it isn't calculated", (cell) => {
  expect(warnings(uncalculated(cell))).toEqual(warnings(delmaal()));
});

test.each(["A2", "B2", "C2", "D2", "E2", "F2"])("and when it is an error", (cell) => {
  const special = { [cell]: { value: null, text: "#DIVISION/0!", error: "#DIV/0!" } };
  expect(warnings({ ...delmaal(), special })).toEqual(warnings(delmaal()));
});

test("a row of nothing but formulas is a row", () => {
  const { tables } = readPlan(workbookFrom(uncalculated("A2", "B2", "C2", "D2", "E2", "F2")));
  expect(tables.goals[0]?.rows).toHaveLength(1);
  expect(tables.goals[0]?.rows[0]?.read.baseline.figures).toEqual([]);
});

describe("a budget", () => {
  const rows = [
    ["Stilling", "Timer pr. uge", "2025", "2026", "I alt"],
    ["Projektleder", 37, 100000, 200000, 300000],
    ["Boligsocial medarbejder", 37, 100000, 100000, 200000],
    ["I alt", null, 200000, 300000, 500000],
  ];
  const rulesOf = (special: ExampleSheet["special"] = {}, changed: (string | number | null)[][] = rows) =>
    runRules(RULES, readPlan(workbookFrom({ rows: changed, special })), { today: TODAY })
      .filter(
        ({ rule }) =>
          rule.startsWith("budget/sum") || rule === "budget/cofinancing" || rule === "layout/not-calculated",
      )
      .map(({ rule, at }) => `${rule} ${at.cell}`);
  const withWrong = rows.map((row, index) => (index === 1 ? ["Projektleder", 37, 150000, 200000, 300000] : row));

  test("is judged where everything is known", () => {
    expect(rulesOf()).toEqual([]);
    expect(rulesOf({}, withWrong)).toContain("budget/sum-wrong E2");
  });

  test.each(["B2", "C2", "D2", "E2", "C3", "E4"])("is not judged over %s when that isn't calculated", (cell) => {
    expect(rulesOf({ [cell]: UNKNOWN })).toEqual([`layout/not-calculated ${cell}`]);
  });

  test("is found where no amount is calculated", () => {
    const special = Object.fromEntries(
      ["C", "D", "E"].flatMap((column) => [2, 3, 4].map((row) => [`${column}${row}`, UNKNOWN])),
    );
    expect(rulesOf(special)).toHaveLength(9);
  });
});
