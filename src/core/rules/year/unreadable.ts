import type { Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isFilled } from "../support/rows";
import { shorten } from "../support/shorten";
import { eachRowHolding, HOLDS } from "../support/survey";

/** Baseline år is a year, a school year or a date. */
export const yearUnreadable: Rule = {
  id: "year/unreadable",
  group: "year",
  severity: "warning",
  origin: "LBF's skabeloner: kolonnen Baseline år er til et årstal.",
  example: {
    bad: delmaalTable([delmaalRow({ year: "Seneste tal" })]),
    at: "E2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.oddYear, (row, table) => {
      const { years, planYear } = row.read.year;
      if (table.kind !== "delmaal" || years.length > 0 || planYear !== null || !isFilled(row.year)) return;
      context.report({
        sheet: table.sheet,
        at: row.year.at,
        message: "unreadable",
        values: { text: shorten(row.year.text) },
      });
    }),
};
