import { columnOrder } from "../../../../src/core/rules/layout/columnOrder";
import { delmaal, overordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(columnOrder, {
  accept: [
    { name: "LBF's order", sheet: delmaal() },
    { name: "overordnede mål in LBF's order", sheet: overordnede() },
    { name: "an unknown column in between", sheet: ordered([0, 1, null, 2, 3, 4, 5]) },
    { name: "a table that lacks a column, which is another rule's", sheet: ordered([1, 0, 2, 3, 4]) },
  ],
  reject: [
    {
      name: "Datakilde before Baseline år",
      sheet: ordered([0, 1, 2, 3, 5, 4]),
      cell: "E1",
      what: "Kolonnerne står ikke i LBF’s rækkefølge. Her skulle ”Baseline år” stå.",
    },
    {
      name: "Indikator first, behind an unknown column",
      sheet: ordered([null, 1, 0, 2, 3, 4, 5]),
      cell: "B1",
      what: "Kolonnerne står ikke i LBF’s rækkefølge. Her skulle ”Delmål” stå.",
    },
  ],
});

/** The columns of a delmålstabel in the given order; null is a column that LBF doesn't have. */
function ordered(columns: readonly (number | null)[]) {
  return {
    rows: delmaal().rows.map((row, index) =>
      columns.map((column) => (column === null ? (index === 0 ? "Bemærkning" : "ingen") : (row[column] ?? null))),
    ),
  };
}
