import { lineMarkOf, locateLines, type Axis } from "../../../../src/core/tables/regions/lineMarks";
import type { BudgetMapping } from "../../../../src/core/tables/staffing/staffingTable";
import { sheetFromRows } from "../../../../src/core/workbook/fromRows";
import type { CellValue, Sheet } from "../../../../src/core/workbook/snapshot";

type Rows = readonly (readonly CellValue[])[];

const BEFORE: Rows = [
  ["Budget 2025-2029"],
  [null, "Ansættelse", null, "Projekt", null],
  ["Stilling", "Timer", "Hold A", "Timer", null],
  ["Projektleder", 37, 0.4, 14.8, 5],
  ["Pædagog", 30, 1, 30, 6],
];

function kept(
  rows: Rows,
  head: { readonly row: number; readonly column: number },
  axis: Axis = "column",
): BudgetMapping {
  const sheet = sheetFromRows("Budget", rows);
  const meaning = { kind: "share", omraade: "Beskæftigelse" } as const;
  const mark = lineMarkOf(sheet, axis, head) ?? undefined;
  return axis === "column"
    ? { sheet: "Budget", column: head.column, meaning, mark }
    : { sheet: "Budget", row: head.row, meaning, mark };
}

/** "Budget 3", or null where it is lost. */
function place(one: BudgetMapping, ...sheets: readonly Sheet[]): string | null {
  const { mapping, lost } = locateLines([one], sheets);
  expect(mapping.length + lost.length).toBe(1);
  const [found] = mapping;
  return found === undefined ? null : `${found.sheet} ${"column" in found ? found.column : found.row}`;
}

const withColumn = (at: number, heading: string): Rows =>
  BEFORE.map((row, index) => [...row.slice(0, at), index === 2 ? heading : null, ...row.slice(at)]);
const without = (at: number): Rows => BEFORE.map((row) => row.filter((_, column) => column !== at));
const renamed = (at: number, heading: string): Rows =>
  BEFORE.map((row, index) => (index === 2 ? row.map((text, column) => (column === at ? heading : text)) : row));

describe("a column with a heading of its own", () => {
  const one = kept(BEFORE, { row: 2, column: 2 });

  test.each<[string, Rows, string | null]>([
    ["where it was", BEFORE, "Budget 2"],
    ["behind a new column", withColumn(1, "Navn"), "Budget 3"],
    ["before a new column", withColumn(3, "Navn"), "Budget 2"],
    ["where one before it is gone", without(1), "Budget 1"],
    ["further down", [["Note"], [], ...BEFORE], "Budget 2"],
    ["under another title", [["Budget 2026-2030"], ...BEFORE.slice(1)], "Budget 2"],
    ["written otherwise", renamed(2, "  HOLD  a "), "Budget 2"],
    ["renamed", renamed(2, "Hold B"), null],
    ["gone", without(2), null],
    ["twice now, where it was", withColumn(5, "Hold A"), "Budget 2"],
    ["twice now, elsewhere", withColumn(1, "Hold A"), null],
  ])("%s", (_name, rows, expected) => {
    expect(place(one, sheetFromRows("Budget", rows))).toBe(expected);
  });

  test("on a sheet that has been renamed, if one alone has it", () => {
    const other = sheetFromRows("Økonomi", withColumn(1, "Navn"));
    expect(place(one, sheetFromRows("Plan", [["a"]]), other)).toBe("Økonomi 3");
    expect(place(one, sheetFromRows("Kopi", BEFORE), other)).toBeNull();
  });
});

test("of columns that are headed alike the one below its group", () => {
  const one = kept(BEFORE, { row: 2, column: 3 });
  expect(place(one, sheetFromRows("Budget", BEFORE))).toBe("Budget 3");
  expect(place(one, sheetFromRows("Budget", withColumn(1, "Navn")))).toBe("Budget 4");
  expect(place(one, sheetFromRows("Budget", without(1)))).toBe("Budget 2");
});

test("a column without a heading goes with the one before it, and is lost where it has been given one", () => {
  const one = kept(BEFORE, { row: 2, column: 4 });
  expect(place(one, sheetFromRows("Budget", withColumn(1, "Navn")))).toBe("Budget 5");
  expect(place(one, sheetFromRows("Budget", withColumn(4, "Noter")))).toBeNull();
});

test("a row of a budget with its positions in columns", () => {
  const turned: Rows = [
    ["Budget", "Projektleder", "Pædagog"],
    ["Timer pr. uge", 30, 37],
    ["X", 0.4, 1],
  ];
  const one = kept(turned, { row: 2, column: 0 }, "row");
  const [first = [], ...rest] = turned;
  expect(place(one, sheetFromRows("Budget", [first, ["Løn pr. år", 1, 2], ...rest]))).toBe("Budget 3");
  expect(place(one, sheetFromRows("Budget", [first]))).toBeNull();
});

test("what an earlier version kept is where it was", () => {
  const bare = { ...kept(BEFORE, { row: 2, column: 2 }), mark: undefined };
  expect(place(bare, sheetFromRows("Budget", withColumn(1, "Navn")))).toBe("Budget 2");
});
