import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";

/** A table has no empty rows between its rows. */
export const emptyRow = defineRule({
  id: "layout/empty-row",
  group: "layout",
  severity: "warning",
  needsMerges: true,
  origin: "En tom række kan læses, som om tabellen slutter.",
  messages: { empty: [] },
  example: {
    bad: delmaalTable([delmaalRow(), [], otherRow()]),
    at: "A3",
    good: delmaalTable([delmaalRow(), otherRow()]),
  },
  check: ({ plan: { tables }, report }) => {
    for (const table of tables.goals) {
      for (const row of table.emptyRows) {
        report({ sheet: table.sheet, at: { row, column: table.range.left }, message: "empty" });
      }
    }
  },
});

function otherRow() {
  return delmaalRow({
    indikator: "Andel 18-24-årige i uddannelse",
    baseline: "41,2 %",
    comparison: "Brøndby Kommune: 52,7 %",
  });
}
