import { checkWorkbook } from "../../../src/core/check/check";
import { answerTo, columnQuestions } from "../../../src/core/tables/columnQuestions";
import { NOTHING_GIVEN } from "../../../src/core/tables/regions/given";
import { readPlanTables } from "../../../src/core/tables/readPlanTables";
import { rangeName } from "../../../src/core/workbook/address";
import { sheetFromRows, workbookOf } from "../../../src/core/workbook/fromRows";
import type { CellValue } from "../../../src/core/workbook/snapshot";
import { meaningInWords } from "../../../src/reports/budgetMeaning";
import { LAYOUTS } from "./budget/layouts";
import { workbookOfLayout } from "./budget/layout";

type Rows = readonly (readonly CellValue[])[];

const UNKNOWN: Rows = [
  ["Stilling", "Ansat (timer)", "Hold A", "Timer til møder og andet", "2025", "2026"],
  ["Projektleder", 37, 14.8, 3, 300_000, 600_000],
  ["Jobkonsulent", 30, 20, 2, 250_000, 500_000],
];
const STAFF: Rows = [
  ["Indsatsområde: Beskæftigelse"],
  ["Medarbejderressourcer for indsatsområdet:"],
  ["Projektleder 40 % af 37 timer"],
];

function asked(rows: Rows, ...others: readonly Rows[]): string[] {
  const sheets = [rows, ...others].map((one, index) => sheetFromRows(index === 0 ? "Budget" : `Ark${index}`, one));
  return columnQuestions(readPlanTables(workbookOf(...sheets))).map(({ heading, range, read, candidates }) => {
    const words = candidates.map((meaning) => meaningInWords(meaning, "da")).join(" / ");
    return `${heading} ${rangeName(range)} ${read === null ? "unread" : "unsure"}: ${words}`;
  });
}

test("columns that aren't read, or not for certain, with what they may hold", () => {
  expect(asked(UNKNOWN)).toEqual([
    "Hold A C2:C3 unread: Timer om ugen i Hold A / Stillingens timer om ugen / Bruges ikke",
    expect.stringMatching(/^Timer til møder og andet D2:D3 unsure: /),
  ]);
});

test("the areas of the plan's agreements that the budget lacks are offered before what the heading says", () => {
  expect(asked(UNKNOWN, STAFF)[0]).toBe(
    "Hold A C2:C3 unread: Timer om ugen i Beskæftigelse / Stillingens timer om ugen / Bruges ikke",
  );
});

test.each(LAYOUTS.map((layout): [string, (typeof LAYOUTS)[number]] => [layout.name, layout]))(
  "nothing is asked of a budget that is read whole: %s",
  (_name, layout) => {
    const tables = readPlanTables(workbookOfLayout(layout), {
      ...NOTHING_GIVEN,
      budgetMapping: layout.mapping ?? [],
    });
    expect(columnQuestions(tables)).toEqual([]);
  },
);

describe("an answer", () => {
  const options = { today: "2026-11-20" };
  const workbook = (rows: Rows) => workbookOf(sheetFromRows("Budget", rows));
  const question = columnQuestions(readPlanTables(workbook(UNKNOWN))).find(({ heading }) => heading === "Hold A");
  const answer = answerTo(question!, question!.candidates[0]!);
  const checked = (rows: Rows) =>
    checkWorkbook(workbook(rows), { ...options, given: { ...NOTHING_GIVEN, budgetMapping: [answer] } });
  const hours = (rows: Rows) =>
    checked(rows).plan.tables.budgets[0]!.positions.map((position) => position.hours.get("Hold A")?.value);

  test("is used, and asked of no more", () => {
    expect(hours(UNKNOWN)).toEqual([14.8, 20]);
    expect(
      checked(UNKNOWN)
        .plan.columnQuestions()
        .map(({ heading }) => heading),
    ).not.toContain("Hold A");
  });

  test("follows its column", () => {
    const moved = UNKNOWN.map((row, index) => [...row.slice(0, 1), index === 0 ? "Navn" : "Ida", ...row.slice(1)]);
    expect(hours(moved)).toEqual([14.8, 20]);
    const told = checked(moved).stored.map(({ item }) => item);
    expect(told).toMatchObject([{ kind: "column", name: "D" }]);
  });

  test("is told lost where its column can't be found, and used of no other", () => {
    const renamed = UNKNOWN.map((row, index) => (index === 0 ? [...row.slice(0, 2), "Hold B", ...row.slice(3)] : row));
    expect(hours(renamed)).toEqual([undefined, undefined]);
    expect(checked(renamed).notRead).toEqual([{ sheet: "Budget", range: "C1", reason: "column-lost" }]);
    expect(
      checked(renamed)
        .plan.columnQuestions()
        .map(({ heading }) => heading),
    ).toContain("Hold B");
  });
});
