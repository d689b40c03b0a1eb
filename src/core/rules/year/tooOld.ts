import { defineRule } from "../rule";
import { delmaalRow, delmaalTable, inPlan } from "../support/examples";
import { eachRow } from "../support/rows";
import { oldYear, yearLimits } from "../support/yearFaults";
import { yearCell } from "../support/years";

/** A baseline is from the years just before the plan; how many, a setting says. */
export const yearTooOld = defineRule({
  id: "year/too-old",
  group: "year",
  severity: "warning",
  origin: "Baseline skal vise, hvordan det står til, når planen begynder. Ældre tal siger mere om den forrige plan.",
  messages: { old: ["year", "first", "limit"] },
  example: {
    bad: inPlan(delmaalTable([delmaalRow({ baseline: "15,20 %", year: 2019 })])),
    at: "E5",
    good: inPlan(delmaalTable([delmaalRow({ year: 2023 })])),
  },
  check: (context) => {
    const limitsOf = yearLimits(context);
    eachRow(context, (row, table) => {
      const cell = yearCell(row, table);
      const limits = limitsOf(table);
      const fault = oldYear(row, limits);
      if (cell === null || cell.setAside || fault === null) return;
      context.report({
        sheet: table.sheet,
        at: cell.at,
        message: "old",
        values: { year: String(fault.year), first: String(fault.first), limit: limits.tooOldAfter },
      });
    });
  },
});
