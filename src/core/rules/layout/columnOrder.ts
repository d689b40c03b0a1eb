import { columnsOf, lbfWording } from "../../forms/form";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";

/** The columns stand in LBF's order; reported at the first heading from the left that stands elsewhere. */
export const columnOrder = defineRule({
  id: "layout/column-order",
  group: "layout",
  severity: "warning",
  basis: "templates",
  origin: "Kolonnerne står i denne rækkefølge i skabelonerne.",
  messages: { order: ["expected", "order"] },
  example: {
    bad: yearLast(),
    at: "E1",
    good: delmaalTable([delmaalRow()]),
  },
  check: ({ plan: { tables }, report }) => {
    for (const table of tables.goals) {
      // A column too few moves the others: layout/column-missing says what to do.
      if (table.missing.length > 0) continue;
      const known = table.headings.filter((heading) => heading.goal !== null);
      const order = columnsOf(table).map(({ id }) => id);
      const index = known.findIndex((heading, position) => heading.goal !== order[position]);
      const heading = known[index];
      const expected = order[index];
      if (heading === undefined || expected === undefined) continue;
      report({
        sheet: table.sheet,
        at: heading.at,
        message: "order",
        values: {
          expected: lbfWording(table, expected),
          order: order.map((column) => lbfWording(table, column)).join(", "),
        },
      });
    }
  },
});

function yearLast() {
  const { rows } = delmaalTable([delmaalRow()]);
  return {
    rows: rows.map((row) => [...row.slice(0, 4), row[5] ?? null, row[4] ?? null]),
  };
}
