import { tableMissing } from "../../../../src/core/rules/layout/tableMissing";
import { delmaal, overordnede, plannedDelmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

const MISSING = "Projektmappen har ingen tabel med delmål eller overordnede mål.";

testRule(tableMissing, {
  accept: [
    { name: "a delmålstabel", sheet: delmaal() },
    { name: "overordnede mål", sheet: overordnede() },
    { name: "a table that begins further down", sheet: plannedDelmaal() },
  ],
  reject: [
    { name: "an empty sheet", sheet: { rows: [] }, cell: "A1", what: MISSING },
    {
      name: "a sheet with something else",
      sheet: {
        rows: [
          ["Stilling", "Timer"],
          ["Leder", 37],
        ],
      },
      cell: "A1",
      what: MISSING,
    },
  ],
});
