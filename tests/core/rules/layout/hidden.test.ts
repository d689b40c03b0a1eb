import { hidden } from "../../../../src/core/rules/layout/hidden";
import { delmaal } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(hidden, {
  accept: [
    { name: "nothing hidden", sheet: delmaal() },
    { name: "a hidden row below the table", sheet: { ...delmaal(), hiddenRows: [7] } },
    { name: "a hidden column beside the table", sheet: { ...delmaal(), hiddenColumns: [8] } },
  ],
  reject: [
    { name: "a hidden row", sheet: { ...delmaal(), hiddenRows: [1] }, cell: "A2", what: "Række 2 er skjult." },
    { name: "a hidden column", sheet: { ...delmaal(), hiddenColumns: [3] }, cell: "D1", what: "Kolonne D er skjult." },
  ],
});
