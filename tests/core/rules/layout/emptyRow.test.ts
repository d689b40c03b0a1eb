import { delmaalRow, delmaalTable } from "../../../../src/core/rules/support/examples";
import { emptyRow } from "../../../../src/core/rules/layout/emptyRow";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

const other = delmaalRow({ indikator: "Andel unge i job" });

testRule(emptyRow, {
  accept: [
    { name: "rows without a gap", sheet: delmaalTable([delmaalRow(), other]) },
    { name: "empty rows below the table", sheet: delmaalTable([delmaalRow(), [], []]) },
    {
      name: "a row with some cells missing",
      sheet: delmaal({ baseline: null, comparison: null, year: null, source: null }),
    },
  ],
  reject: [
    {
      name: "an empty row in between",
      sheet: delmaalTable([delmaalRow(), [], other]),
      cell: "A3",
      what: "Der er en tom række inde i tabellen.",
    },
  ],
});
