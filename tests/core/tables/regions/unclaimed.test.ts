import { readPlanTables } from "../../../../src/core/tables/readPlanTables";
import { unclaimedFigures } from "../../../../src/core/tables/regions/unclaimed";
import { rangeName } from "../../../../src/core/workbook/address";
import { sheetFromRows, workbookOf } from "../../../../src/core/workbook/fromRows";
import { BESK } from "../budget/evidence/layout";

const budget = [
  ["Stilling", "Timer", `${BESK} (timer)`, "Løn pr. år"],
  ["Projektleder", 37, 15, 640000],
  ["Mentor", 20, 20, 280000],
];
const strange = [
  ["Xyz", "Qwe", "Rty"],
  ["aa", 12, 17],
  ["bb", 14, 19],
];

test("figures that no reader takes are told of, with their cells", () => {
  const tables = readPlanTables(workbookOf(sheetFromRows("Budget", budget), sheetFromRows("Ark2", strange)));
  expect(unclaimedFigures(tables).map(({ sheet, range }) => `${sheet.name} ${rangeName(range)}`)).toEqual([
    "Ark2 B2:C3",
  ]);
});

test.each([
  ["a budget that was read", budget],
  ["years", [["Plan"], [2026, 2027, 2028], [2027, 2028, 2029]]],
  [
    "a note with a figure",
    [
      ["Note", 3],
      ["Side", 2],
    ],
  ],
])("%s is nothing to tell of", (_name, rows) => {
  expect(unclaimedFigures(readPlanTables(workbookOf(sheetFromRows("Ark1", rows))))).toEqual([]);
});
