import type { Rule } from "../rule";
import { delmaalRow, delmaalTable, inPlan } from "../support/examples";
import { eachRowOfYear } from "../support/survey";
import { futureYear, yearLimits } from "../support/yearFaults";
import { yearCell } from "../support/years";

/** A baseline that is no announcement has been measured: its year has come, and lies before the plan's last. */
export const yearInFuture: Rule = {
  id: "year/in-future",
  group: "year",
  severity: "error",
  origin: "En baseline er målt, før eller mens planen begynder. Et senere år er en tastefejl, eller tallet er et mål.",
  example: {
    bad: inPlan(delmaalTable([delmaalRow({ year: 2032 })])),
    at: "E5",
    good: inPlan(delmaalTable([delmaalRow({ year: 2023 })])),
  },
  check: (context) => {
    for (const table of context.tables.goals) {
      const limits = yearLimits(table, context);
      const isSuspect = (newest: number): boolean => newest > limits.thisYear || newest >= (limits.last ?? Infinity);
      eachRowOfYear(table, isSuspect, (row) => {
        const cell = yearCell(row, table);
        const fault = futureYear(row, limits);
        if (cell === null || cell.setAside || fault === null) return;
        context.report({
          sheet: table.sheet,
          at: cell.at,
          message: fault.kind,
          values: { year: String(fault.year), limit: String(fault.limit) },
        });
      });
    }
  },
};
