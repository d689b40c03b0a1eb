import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";

/** A formula that the check needs has a result: the program that wrote it may have left it to Excel to work it out. */
export const layoutNotCalculated = defineRule({
  id: "layout/not-calculated",
  group: "layout",
  severity: "warning",
  origin: "En projektmappe gemmer formlernes resultater. Er de ikke regnet ud, står der intet tal at kontrollere.",
  messages: { found: [] },
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "=B20/B21" })], {
      special: { C2: { value: null, text: "", formula: "B20/B21", unknown: "not-calculated" } },
    }),
    at: "C2",
    good: delmaalTable([delmaalRow()]),
  },
  check: ({ plan, report }) => {
    for (const { sheet, at, cell } of plan.oddCells()) {
      if (cell.unknown === "not-calculated") report({ sheet, at, message: "found" });
    }
  },
});
