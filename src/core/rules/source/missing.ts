import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow, isMissing } from "../support/rows";

/** Every baseline has its source. */
export const sourceMissing = defineRule({
  id: "source/missing",
  group: "source",
  severity: "error",
  basis: "templates",
  needsMerges: true,
  origin: "Begge tabeller har kolonnen Datakilde.",
  messages: { missing: [] },
  example: {
    bad: delmaalTable([delmaalRow({ source: null })]),
    at: "F2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      if (!isMissing(row.source)) return;
      context.report({ sheet: table.sheet, at: row.source.at, message: "missing" });
    }),
});
