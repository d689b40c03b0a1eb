import fc from "fast-check";
import { baselinedataRows } from "../../../../src/core/data/baselinedata";
import type { DataFigure, RawValue } from "../../../../src/core/data/dataFigure";
import { readPlanTables } from "../../../../src/core/tables/readPlanTables";
import type { PlanTables } from "../../../../src/core/tables/planTables";
import { sheetFromRows, workbookOf } from "../../../../src/core/workbook/fromRows";
import { rangeName } from "../../../../src/core/workbook/address";
import { anyFigure, figure } from "../../data/forms";

function tablesOf(rows: readonly (readonly RawValue[])[], formats: Readonly<Record<string, string>> = {}): PlanTables {
  return readPlanTables(workbookOf(sheetFromRows("Baselinedata", rows, { formats })));
}

function figuresOf(rows: readonly (readonly RawValue[])[], formats?: Readonly<Record<string, string>>): DataFigure[] {
  return tablesOf(rows, formats).data.flatMap(({ figures }) => figures);
}

function rowsOf(rows: readonly (readonly RawValue[])[]): DataFigure[] {
  return tablesOf(rows).data.flatMap((table) => table.rows);
}

/** What an indicator's own words say of its unit. */
function unitTold(indikator: string): string | null {
  if (indikator.startsWith("Andel")) return "%";
  return indikator.startsWith("Antal") ? "antal" : null;
}

const HEADINGS = ["Indikator", "Område", "Niveau", "År", "Værdi", "Enhed", "Kilde", "Fil", "Importeret"];

test("what is written to the sheet is read again, wherever it stands", () => {
  fc.assert(
    fc.property(fc.array(anyFigure, { minLength: 1, maxLength: 12 }), fc.nat({ max: 5 }), (given, above) => {
      // What a share without a unit is of can't be told where it isn't above one.
      const figures = given.map((one) =>
        one.value === null || one.unit !== null ? one : { ...one, value: Number((one.value + 20).toFixed(2)) },
      );
      const rows = [...Array.from({ length: above }, () => ["Noter"]), ...baselinedataRows(figures)];
      const read = rowsOf(rows);
      expect(read.map((one) => ({ ...one, at: null }))).toEqual(
        figures.map((one) => ({ ...one, unit: one.unit ?? unitTold(one.indikator), decimals: null, at: null })),
      );
      expect(read[0]?.at).toEqual({ sheet: "Baselinedata", cell: `E${above + 2}` });
    }),
  );
});

test("the table is no table of goals, no staffing list and no budget, and says nothing of the plan", () => {
  const tables = tablesOf(baselinedataRows([figure(), figure({ omraade: "Aarhus Kommune", niveau: "kommune" })]));
  expect(tables.goals).toEqual([]);
  expect(tables.staffing).toEqual([]);
  expect(tables.budgets).toEqual([]);
  expect(tables.plan.kommune).toBeNull();
  expect(tables.data.map(({ range }) => rangeName(range))).toEqual(["A1:I3"]);
});

test("a sheet made by hand needs indicator, place, year and value, in any order", () => {
  const [read] = figuresOf([
    ["Tal til ansøgningen"],
    ["År", "Boligområde", "Indikator", "Værdi"],
    [2023, "Brøndby Kommune", "Andel sigtede (%)", "13,6 %"],
  ]);
  expect(read).toMatchObject({
    ...{ indikator: "Andel sigtede", omraade: "Brøndby Kommune", niveau: "kommune", aar: "2023" },
    ...{ value: 13.6, unit: "%", decimals: 1, kilde: "", fil: "", importeret: null },
  });
});

test.each<[string, RawValue]>([
  ["a text", "44926"],
  ["a number", 44_926],
])("a day's serial number is no year: %s", (_, aar) => {
  const row = (year: RawValue): RawValue[] => ["Karakterer", "Nord", "Boligområde", year, 6.1, null, "LBF", null, null];
  const [table] = tablesOf([HEADINGS, row(aar), row(2023)]).data;
  expect(table?.figures.map((figure) => figure.aar)).toEqual(["2023"]);
  expect(table?.skipped).toEqual([{ row: 1, column: 4 }]);
});

test("a percent format, a date and a school year are read as they are shown", () => {
  const [read] = figuresOf(
    [HEADINGS, ["Karakterer", "Nord", "Boligområde", "2023/24", 0.136, null, "LBF", "x.csv", 46_346]],
    { E2: "0.00%", I2: "dd-mm-yyyy" },
  );
  expect(read).toMatchObject({ aar: "2023/2024", value: 13.6, unit: "%", decimals: 2, importeret: "2026-11-20" });
});

test.each([
  ["a plan's own table", ["Delmål", "Indikator", "Boligområde", "År", "Værdi"]],
  ["a table without years", ["Indikator", "Område", "Værdi"]],
])("%s is no Baselinedata", (_, headings) => {
  expect(tablesOf([headings, headings.map(() => "12 %")]).data).toEqual([]);
});

test("rows without a value are left out, marks are suppressed, and two empty rows end the table", () => {
  const row = (value: RawValue): RawValue[] => ["Andel", "Nord", "Boligområde", 2023, value, "%", "LBF", null, null];
  const read = rowsOf([HEADINGS, row(1), row(null), row(".."), row("se note"), [], row(2), [], [], row(3)]);
  expect(read.map(({ value, suppressed }) => [value, suppressed])).toEqual([
    [1, false],
    [null, true],
    [2, false],
  ]);
});

test("a column more parts the figures as it does in any file of data", () => {
  const row = (koen: string, value: number): RawValue[] => ["Andel ledige", "Nord", 2023, value, koen];
  const headings = ["Indikator", "Område", "År", "Værdi", "Køn"];
  const read = figuresOf([headings, row("I alt", 8), row("Mænd", 9), row("Kvinder", 7)]);
  expect(read.map(({ indikator, value, at }) => [indikator, value, at?.cell])).toEqual([
    ["Andel ledige", 8, "D2"],
    ["Andel ledige · Mænd", 9, "D3"],
    ["Andel ledige · Kvinder", 7, "D4"],
  ]);
});

test("rows that disagree are one figure without a value, each of them still there to be brought up to date", () => {
  const row = (value: number): RawValue[] => ["Andel", "Nord", "Boligområde", 2023, value, "%", "LBF", "a.csv", null];
  const [table] = tablesOf([HEADINGS, row(1), row(2)]).data;
  expect(table?.figures).toMatchObject([{ value: null, rivals: [{ at: { cell: "E2" } }, { at: { cell: "E3" } }] }]);
  expect(table?.rows.map(({ value, fil }) => [value, fil])).toEqual([
    [1, "a.csv"],
    [2, "a.csv"],
  ]);
});

test("a number has the decimals that its format shows", () => {
  const row = (value: number): RawValue[] => ["Andel", "Nord", "Boligområde", 2023, value, "%", "LBF", null, null];
  const formats = { E2: "0.00", E3: "0", E4: "General" };
  const rows = [HEADINGS, row(13.6), [...row(13.6).slice(0, 3), 2022, ...row(13.6).slice(4)], row(2021)];
  expect(figuresOf(rows.slice(0, 3), formats).map(({ decimals }) => decimals)).toEqual([2, 1]);
});
