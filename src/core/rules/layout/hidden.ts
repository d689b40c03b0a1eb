import { columnName, contains } from "../../workbook/address";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";

/** No row or column of a table is hidden: what the reader of the table doesn't see is still handed in. */
export const hidden = defineRule({
  id: "layout/hidden",
  group: "layout",
  severity: "warning",
  origin: "Skjulte rækker og kolonner sendes med, men bliver ikke læst igennem.",
  messages: { row: ["row"], column: ["column"] },
  example: {
    bad: delmaalTable([delmaalRow(), otherRow()], { hiddenRows: [2] }),
    at: "A3",
    good: delmaalTable([delmaalRow(), otherRow()]),
  },
  check: ({ plan: { tables }, report }) => {
    for (const { sheet, range, headings } of tables.goals) {
      for (const row of sheet.hiddenRows) {
        if (!contains(range, row, range.left)) continue;
        report({ sheet, at: { row, column: range.left }, message: "row", values: { row: String(row + 1) } });
      }
      for (const column of sheet.hiddenColumns) {
        if (!contains(range, range.top, column)) continue;
        const heading = headings.find((candidate) => candidate.column === column);
        report({
          sheet,
          at: heading?.at ?? { row: range.top, column },
          message: "column",
          values: { column: columnName(column) },
        });
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
