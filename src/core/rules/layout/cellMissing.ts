import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow, isMissing } from "../support/rows";
import { lbfWording } from "../support/wording";

/** Every row names its Delmål and its Indikator; an empty Mål below the Mål it repeats is filled from above. */
export const cellMissing = defineRule({
  id: "layout/cell-missing",
  group: "layout",
  severity: "error",
  basis: "lbf",
  origin: "Skabelonernes kolonner Delmål (eller Mål) og Indikator.",
  messages: { missing: ["column"] },
  example: {
    bad: delmaalTable([delmaalRow({ indikator: null })]),
    at: "B2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      for (const column of ["delmaal", "indikator"] as const) {
        const cell = row[column];
        if (!isMissing(cell) || cell.inherited) continue;
        context.report({
          sheet: table.sheet,
          at: cell.at,
          message: "missing",
          values: { column: lbfWording(table.kind, column) },
        });
      }
    }),
});
