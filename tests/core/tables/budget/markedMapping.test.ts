import { lineMarkOf } from "../../../../src/core/tables/regions/lineMarks";
import { budgetTablesOf, workbookOfLayout, type LayoutSheet } from "./layout";

const SHEETS: readonly LayoutSheet[] = [
  {
    name: "Budget",
    rows: [
      ["Uddannelse og livschancer"],
      ["Stilling", "Hold A", "2026", "2027"],
      ["Projektleder", 12, 300000, 305000],
      ["Mentor", 20, 250000, 255000],
      [],
      ["Beskæftigelse"],
      ["Stilling", "Ugentlige timer", "2026", "2027"],
      ["Projektleder", 18, 300000, 305000],
      ["Jobkonsulent", 30, 420000, 425000],
    ],
  },
];

test("what the user has said of a column holds under its own heading alone", () => {
  const [sheet] = workbookOfLayout({ sheets: SHEETS }).sheets;
  const mark = lineMarkOf(sheet!, "column", { row: 1, column: 1 });
  const mapping = [{ sheet: "Budget", column: 1, meaning: { kind: "ignore" } as const, mark: mark! }];
  const tables = budgetTablesOf({ sheets: SHEETS, mapping });
  const hours = tables.map(({ positions }) =>
    positions.flatMap(({ hours: of }) => [...of.values()]).map(({ value }) => value),
  );
  expect(hours).toEqual([[], [18, 30]]);
});
