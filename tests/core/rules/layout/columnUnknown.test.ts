import { columnUnknown } from "../../../../src/core/rules/layout/columnUnknown";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(columnUnknown, {
  accept: [
    { name: "LBF's columns alone", sheet: delmaal() },
    {
      name: "a note beside the table without a heading",
      sheet: { rows: delmaal().rows.map((row, index) => [...row, null, index === 1 ? "husk" : null]) },
    },
  ],
  reject: [
    {
      name: "a column of remarks",
      sheet: { rows: delmaal().rows.map((row, index) => [...row, index === 0 ? "Bemærkning" : "ingen"]) },
      cell: "G1",
      what: "Kolonnen ”Bemærkning” findes ikke i LBF’s skabelon.",
    },
  ],
});
