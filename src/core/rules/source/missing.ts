import type { Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isMissing } from "../support/rows";
import { eachRowHolding, HOLDS } from "../support/survey";

/** Every baseline has its source. */
export const sourceMissing: Rule = {
  id: "source/missing",
  group: "source",
  severity: "error",
  basis: "templates",
  origin: "Begge tabeller har kolonnen Datakilde.",
  example: {
    bad: delmaalTable([delmaalRow({ source: null })]),
    at: "F2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.emptyCell, (row, table) => {
      if (!isMissing(row.source)) return;
      context.report({ sheet: table.sheet, at: row.source.at, message: "missing" });
    }),
};
