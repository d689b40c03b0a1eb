import { rangeName } from "../../workbook/address";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";

/**
 * Every row of a table has cells of its own. A Mål merged over its indicators in overordnede mål is LBF's own form and
 * not among the table's merges.
 */
export const mergedCells = defineRule({
  id: "layout/merged-cells",
  group: "layout",
  severity: "warning",
  origin: "Sammenflettede celler kan ikke sorteres, og det er uklart, hvilke rækker de gælder.",
  messages: { merged: ["range"] },
  example: {
    bad: twoRows(null, ["F2:F3"]),
    at: "F2",
    good: twoRows("LBF Beboerdata", []),
  },
  check: ({ plan: { tables }, report }) => {
    for (const table of tables.goals) {
      for (const merge of table.merges) {
        report({
          sheet: table.sheet,
          at: { row: merge.top, column: merge.left },
          message: "merged",
          values: { range: rangeName(merge) },
        });
      }
    }
  },
});

function twoRows(source: string | null, merges: readonly string[]) {
  return delmaalTable(
    [
      delmaalRow(),
      delmaalRow({
        indikator: "Andel 18-24-årige i uddannelse",
        baseline: "41,2 %",
        comparison: "Brøndby Kommune: 52,7 %",
        source,
      }),
    ],
    { merges },
  );
}
