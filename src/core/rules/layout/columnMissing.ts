import { lbfWording } from "../../forms/form";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";

/** A table has all columns of LBF's form; one finding names every column that is missing. */
export const columnMissing = defineRule({
  id: "layout/column-missing",
  group: "layout",
  severity: "error",
  basis: "templates",
  needsMerges: true,
  origin: "Tabellen i delaftalen har seks kolonner, tabellen med overordnede mål har fem.",
  messages: { one: ["columns"], several: ["columns"] },
  example: {
    bad: withoutYear(),
    at: "A1",
    good: delmaalTable([delmaalRow()]),
  },
  check: ({ plan: { tables }, report }) => {
    for (const table of tables.goals) {
      const [first] = table.headings;
      if (table.missing.length === 0 || first === undefined) continue;
      report({
        sheet: table.sheet,
        at: first.at,
        message: table.missing.length === 1 ? "one" : "several",
        values: { columns: table.missing.map((column) => lbfWording(table, column)).join(", ") },
      });
    }
  },
});

function withoutYear() {
  const { rows } = delmaalTable([delmaalRow()]);
  return { rows: rows.map((row) => row.filter((_, column) => column !== 4)) };
}
