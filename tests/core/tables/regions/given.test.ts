import { checkWorkbook } from "../../../../src/core/check/check";
import type { BudgetMapping, BudgetMeaning } from "../../../../src/core/tables/staffing/staffingTable";
import { NOTHING_GIVEN, type Given, type GivenTable } from "../../../../src/core/tables/regions/given";
import { readPlanTables } from "../../../../src/core/tables/readPlanTables";
import { sheetFromRows, workbookOf } from "../../../../src/core/workbook/fromRows";
import type { CellValue } from "../../../../src/core/workbook/snapshot";

const BODY: CellValue[][] = [
  ["Flere i job", "Andel 30-64-årige i job", "45,5 %", "Kommune: 61,0 %", 2023, "LBF Beboerdata"],
  ["Flere unge i job", "Andel 18-29-årige i job", "12,9 %", "Kommune: 14,0 %", null, "LBF Beboerdata"],
];
const UNKNOWN = [["Hvad vi vil", "Det måler vi", "Tal nu", "Tal fra andre", "Hvornår", "Hvorfra"], ...BODY];
const KNOWN = [
  ["Delmål", "Indikator", "Baseline boligområde/målgruppe", "Evt. anden baseline", "Baseline år", "Datakilde"],
  ...BODY,
];

const TABLE: GivenTable = {
  kind: "delmaal",
  sheet: "Ark1",
  range: { top: 0, left: 0, bottom: 2, right: 5 },
  columns: { delmaal: 0, indikator: 1, baseline: 2, comparison: 3, year: 4, source: 5 },
};

function read(rows: CellValue[][], given: Partial<Given>) {
  return readPlanTables(workbookOf(sheetFromRows("Ark1", rows)), { ...NOTHING_GIVEN, ...given });
}

test("a table is read where the user points it out", () => {
  expect(read(UNKNOWN, {}).goals).toEqual([]);
  const [table] = read(UNKNOWN, { tables: [TABLE] }).goals;
  expect(table?.rows.map((row) => row.read.year.years)).toEqual([[2023], []]);
  expect(table?.missing).toEqual([]);
});

test("what was found there gives way", () => {
  expect(read(KNOWN, { tables: [TABLE] }).goals).toHaveLength(1);
  expect(read(KNOWN, { tables: [{ ...TABLE, sheet: "Ark2" }] }).goals).toHaveLength(1);
});

test("columns that aren't named are missing", () => {
  const columns = Object.fromEntries(Object.entries(TABLE.columns).filter(([goal]) => goal !== "comparison"));
  const [table] = read(UNKNOWN, { tables: [{ ...TABLE, columns }] }).goals;
  expect(table?.missing).toEqual(["comparison"]);
});

test("a range that holds nothing gives a table without rows", () => {
  const range = { top: 900, left: 30, bottom: 910, right: 35 };
  const [table] = read([["x"]], { tables: [{ ...TABLE, range }] }).goals;
  expect(table?.rows).toEqual([]);
});

test("kommune and period are the user's only where the workbook is silent", () => {
  const period = { from: "2025-06-01", to: "2029-05-31" };
  const given = { kommune: "Randers Kommune", period };
  const silent = read([...UNKNOWN, ["x"]], { ...given, tables: [TABLE] }).plan;
  expect(silent).toEqual({ name: null, kommune: "Randers Kommune", period });
  const told = read(
    [
      ["Kommune:", "Brøndby Kommune"],
      ["Periode:", "1. juni 2021 – 31. maj 2025"],
    ],
    given,
  ).plan;
  expect(told.kommune).toBe("Brøndby Kommune");
  expect(told.period.from).toBe("2021-06-01");
});

test("the check uses what is given", () => {
  const workbook = workbookOf(sheetFromRows("Ark1", UNKNOWN));
  const { findings } = checkWorkbook(workbook, { today: "2026-11-20", given: { ...NOTHING_GIVEN, tables: [TABLE] } });
  expect(findings.map(({ rule, at }) => `${rule} ${at.cell}`)).toContain("year/missing E3");
});

describe("a budget that the user has pointed out", () => {
  const rows = [
    ["Noter", "til", "bestyrelsen"],
    ["Hvem?", "X1", null, "X3"],
    ["Projektleder", 30, 0.4, 0.6],
    ["Pædagog", 37, null, 1],
    ["Sammendrag", 1, 2, 3],
  ];
  const budgets = [{ sheet: "Ark1", range: { top: 1, left: 0, bottom: 3, right: 3 } }];
  const column = (at: number, meaning: BudgetMeaning): BudgetMapping => ({ sheet: "Ark1", column: at, meaning });
  const budgetMapping = [
    column(0, { kind: "stilling" }),
    column(1, { kind: "contract-hours", per: "week" }),
    column(2, { kind: "share", omraade: "Beskæftigelse" }),
    column(3, { kind: "share", omraade: "Kriminalitetsforebyggelse" }),
  ];
  const budgetsOf = (given: Partial<Given>) =>
    readPlanTables(workbookOf(sheetFromRows("Ark1", rows)), { ...NOTHING_GIVEN, ...given }).budgets;

  test("is read from its first row to its last, columns without a heading too", () => {
    expect(budgetsOf({})).toEqual([]);
    const [budget] = budgetsOf({ budgets, budgetMapping });
    expect(budget).toMatchObject({ range: budgets[0]!.range, costs: [] });
    expect(
      budget!.positions.map(({ stilling, shares }) => [stilling, [...shares].map(([, { value }]) => value)]),
    ).toEqual([
      ["Projektleder", [0.4, 0.6]],
      ["Pædagog", [1]],
    ]);
  });

  test("whose column of positions nobody has named is no budget", () => {
    expect(budgetsOf({ budgets })).toEqual([]);
  });
});

test("rows of a budget with its positions in columns are read as the user says", () => {
  const sheet = sheetFromRows("Budget", [
    ["Budget", "Projektleder", "Pædagog"],
    ["Timer pr. uge", 30, 37],
    ["Løn pr. år", 500_000, 400_000],
    ["X", 0.4, 1],
  ]);
  const meaning = { kind: "share", omraade: "Beskæftigelse" } as const;
  const read = (budgetMapping: readonly BudgetMapping[]) =>
    readPlanTables(workbookOf(sheet), { ...NOTHING_GIVEN, budgetMapping }).budgets[0]!.positions;
  expect(read([]).map(({ shares }) => shares.size)).toEqual([0, 0]);
  expect(read([{ sheet: "Budget", row: 3, meaning }]).map(({ shares }) => shares.get("Beskæftigelse")?.value)).toEqual([
    0.4, 1,
  ]);
});

test("what the user says of the positions' columns leaves the funding below alone", () => {
  const sheet = sheetFromRows("Budget", [
    ["Stilling", "Timer", "X", "Beløb"],
    ["Projektleder", 30, 1, 500_000],
    ["Pædagog", 37, 1, 400_000],
    [],
    [],
    [],
    ["Finansiering", "Note", "Beløb"],
    ["Landsbyggefonden", null, 675_000],
    ["Kommunen", null, 225_000],
  ]);
  const mapping: BudgetMapping = { sheet: "Budget", column: 2, meaning: { kind: "share", omraade: "Beskæftigelse" } };
  const { budgets } = readPlanTables(workbookOf(sheet), { ...NOTHING_GIVEN, budgetMapping: [mapping] });
  expect(budgets[0]!.positions[0]!.shares.get("Beskæftigelse")?.value).toBe(1);
  expect(budgets.flatMap(({ funding }) => funding.map(({ amount }) => amount?.value))).toEqual([675_000, 225_000]);
});
