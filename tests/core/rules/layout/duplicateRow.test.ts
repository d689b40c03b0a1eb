import {
  delmaalRow,
  delmaalTable,
  overordnedeRow,
  overordnedeTable,
  type DelmaalCells,
} from "../../../../src/core/rules/support/examples";
import { duplicateRow } from "../../../../src/core/rules/layout/duplicateRow";
import { testRule } from "../support/testRule";

testRule(duplicateRow, {
  accept: [
    { name: "the same Delmål with another Indikator", sheet: twice({ indikator: "Andel unge i job" }) },
    { name: "the same Indikator under another Delmål", sheet: twice({ delmaal: "Flere i job" }) },
    {
      name: "rows that differ in a Danish letter alone",
      sheet: twice({ delmaal: "Flere unge i uddannelse eller jåb" }),
    },
    { name: "two empty rows", sheet: delmaalTable([delmaalRow({ indikator: null }), delmaalRow({ indikator: null })]) },
  ],
  reject: [
    {
      name: "the same row again, in other case and spaces",
      sheet: twice({ delmaal: "FLERE unge i uddannelse  eller job ", baseline: "9 %" }),
      cell: "A3",
      what: "Rækken ved A2 har samme delmål og samme indikator.",
      related: ["A2"],
    },
    {
      name: "the same Indikator under a Mål that is filled from above",
      sheet: overordnedeTable([overordnedeRow(), overordnedeRow({ delmaal: null })]),
      cell: "B3",
      what: "Rækken ved A2 har samme delmål og samme indikator.",
    },
  ],
});

function twice(cells: DelmaalCells) {
  return delmaalTable([delmaalRow(), delmaalRow(cells)]);
}
