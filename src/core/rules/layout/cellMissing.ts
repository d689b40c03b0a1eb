import { columnsOf } from "../../forms/form";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow, isMissing } from "../support/rows";

/** Every row names its Delmål and its Indikator; an empty Mål below the Mål it repeats is filled from above. */
export const cellMissing = defineRule({
  id: "layout/cell-missing",
  group: "layout",
  severity: "error",
  basis: "templates",
  needsMerges: true,
  origin: "Tabellerne har kolonnerne Delmål (i overordnede mål: Mål) og Indikator.",
  messages: { missing: ["column"] },
  example: {
    bad: delmaalTable([delmaalRow({ indikator: null })]),
    at: "B2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      columnsOf(table).forEach((column, index) => {
        const cell = row.cells[index] ?? null;
        if (!column.required || HAVE_RULES.has(column.id) || !isMissing(cell) || cell.inherited) return;
        context.report({
          sheet: table.sheet,
          at: cell.at,
          message: "missing",
          values: { column: column.heading },
        });
      });
    }),
});

/** Columns whose empty cells are a rule's of their own. */
const HAVE_RULES: ReadonlySet<string> = new Set(["baseline", "comparison", "year", "source"]);
