import { columnMissing } from "../../../../src/core/rules/layout/columnMissing";
import { delmaal, overordnede } from "../support/sheets";
import { testRule } from "../support/testRule";

testRule(columnMissing, {
  accept: [
    { name: "all columns", sheet: delmaal() },
    { name: "overordnede mål, which have no year column", sheet: overordnede() },
    { name: "columns in another order", sheet: { rows: delmaal().rows.map((row) => [...row].reverse()) } },
  ],
  reject: [
    {
      name: "a table without Baseline år",
      sheet: without(4),
      cell: "A1",
      what: "Kolonnen ”Baseline år” mangler.",
    },
    {
      name: "a table without two columns, once",
      sheet: without(4, 5),
      cell: "A1",
      what: "Disse kolonner mangler: Baseline år, Datakilde.",
    },
    {
      name: "overordnede mål without the kommune's baseline",
      sheet: { rows: overordnede().rows.map((row) => row.filter((_, column) => column !== 3)) },
      cell: "A1",
      what: "Kolonnen ”Baseline kommune” mangler.",
    },
  ],
});

function without(...columns: number[]) {
  return { rows: delmaal().rows.map((row) => row.filter((_, column) => !columns.includes(column))) };
}
