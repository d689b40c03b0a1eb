import { defineRule } from "../rule";
import { delmaalRow, delmaalTable, inPlan } from "../support/examples";
import { eachRow } from "../support/rows";
import { futureYear, yearLimits } from "../support/yearFaults";
import { yearCell } from "../support/years";

/** A baseline that is no announcement has been measured: its year has come, and lies before the plan's last. */
export const yearInFuture = defineRule({
  id: "year/in-future",
  group: "year",
  severity: "error",
  origin: "En baseline er målt, før eller mens planen begynder. Et senere år er en tastefejl, eller tallet er et mål.",
  messages: { future: ["year", "limit"], planEnds: ["year", "limit"] },
  example: {
    bad: inPlan(delmaalTable([delmaalRow({ year: 2032 })])),
    at: "E5",
    good: inPlan(delmaalTable([delmaalRow({ year: 2023 })])),
  },
  check: (context) => {
    const limitsOf = yearLimits(context);
    eachRow(context, (row, table) => {
      const cell = yearCell(row, table);
      const fault = futureYear(row, limitsOf(table));
      if (cell === null || cell.setAside || fault === null) return;
      context.report({
        sheet: table.sheet,
        at: cell.at,
        message: fault.kind,
        values: { year: String(fault.year), limit: String(fault.limit) },
      });
    });
  },
});
