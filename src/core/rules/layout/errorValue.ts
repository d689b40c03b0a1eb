import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";

/** No cell that the check needs shows one of Excel's errors. */
export const layoutErrorValue = defineRule({
  id: "layout/error-value",
  group: "layout",
  severity: "error",
  origin: "Excel viser en fejl, når en formel ikke kan regnes ud. Den er hverken et tal eller en tom celle.",
  messages: { found: ["error"] },
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "#DIVISION/0!" })], {
      special: { C2: { value: null, formula: "B20/B21", error: "#DIV/0!" } },
    }),
    at: "C2",
    good: delmaalTable([delmaalRow()]),
  },
  check: ({ plan, report }) => {
    for (const { sheet, at, cell } of plan.oddCells()) {
      if (cell.error === undefined) continue;
      report({ sheet, at, message: "found", values: { error: cell.text === "" ? cell.error : cell.text } });
    }
  },
});
