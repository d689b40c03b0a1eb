import { sheetFromRows } from "../../../../src/core/workbook/fromRows";
import type { CellValue, Sheet } from "../../../../src/core/workbook/snapshot";
import { NOTHING_GIVEN, type Given } from "../../../../src/core/tables/regions/given";
import { locatePointedOut, markOf } from "../../../../src/core/tables/regions/pointedOut";
import { rangeName, type CellRange } from "../../../../src/core/workbook/address";

type Rows = readonly (readonly CellValue[])[];

const HEAD = ["Hvad", "Hvordan", "Hvor meget", "Hvornår"];
const BODY: Rows = [
  ["Flere i job", "Andel i job", "45 %", 2022],
  ["Bedre sprog", "Andel der består", "33 %", 2022],
];
const RANGE: CellRange = { top: 1, left: 0, bottom: 3, right: 3 };
const before = sheetFromRows("Plan", [["Delaftale"], HEAD, ...BODY]);

function given(sheet: Sheet = before, range: CellRange = RANGE): Given {
  const mark = markOf(sheet, range) ?? undefined;
  const columns = { delmaal: 0, indikator: 1, baseline: 2, year: 3 };
  return { ...NOTHING_GIVEN, tables: [{ kind: "delmaal", sheet: sheet.name, range, columns, mark }] };
}

const shifted = (rows: Rows): Rows => rows.map(([first, ...rest]) => [first ?? null, null, ...rest]);

test.each<[string, Sheet, string, readonly number[]]>([
  ["nothing has changed", before, "Plan A2:D4", [0, 1, 2, 3]],
  [
    "rows were inserted above",
    sheetFromRows("Plan", [[], [], ["Delaftale"], HEAD, ...BODY]),
    "Plan A4:D6",
    [0, 1, 2, 3],
  ],
  [
    "a row was inserted within",
    sheetFromRows("Plan", [["x"], HEAD, BODY[0]!, ["ny"], BODY[1]!]),
    "Plan A2:D5",
    [0, 1, 2, 3],
  ],
  ["a row was deleted", sheetFromRows("Plan", [["x"], HEAD, BODY[1]!]), "Plan A2:D3", [0, 1, 2, 3]],
  ["a column was inserted", sheetFromRows("Plan", [["x"], ...shifted([HEAD, ...BODY])]), "Plan A2:E4", [0, 2, 3, 4]],
  ["the sheet was renamed", { ...before, name: "Ark1" }, "Ark1 A2:D4", [0, 1, 2, 3]],
])("a table is found when %s", (_, now, place, columns) => {
  const { given: located, lost } = locatePointedOut(given(), [now, sheetFromRows("Andet", [["a"]])]);
  expect(lost).toEqual([]);
  const [table] = located.tables;
  expect(`${table?.sheet ?? ""} ${rangeName(table!.range)}`).toBe(place);
  expect(Object.values(table!.columns)).toEqual(columns);
});

test.each<[string, readonly Sheet[]]>([
  ["its headings are gone", [sheetFromRows("Plan", [["Delaftale"], ...BODY])]],
  [
    "a heading says something else",
    [sheetFromRows("Plan", [[], ["Hvad", "Hvordan", "Hvor lidt", "Hvornår"], ...BODY])],
  ],
  [
    "two sheets have one like it and its own is gone",
    [
      { ...before, name: "A" },
      { ...before, name: "B" },
    ],
  ],
])("a table is lost, and told of, when %s", (_, sheets) => {
  const { given: located, lost } = locatePointedOut(given(), sheets);
  expect(located.tables).toEqual([]);
  expect(lost).toHaveLength(1);
});

test("a table without headings, or pointed out by an earlier version, is where it was", () => {
  const bare = sheetFromRows("Plan", [[], [], ...BODY]);
  expect(markOf(bare, RANGE)).toBeNull();
  const { given: located } = locatePointedOut(given(bare), [sheetFromRows("Plan", [])]);
  expect(rangeName(located.tables[0]!.range)).toBe("A2:D4");
});
