import { hasYears } from "../../forms/form";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow, isFilled } from "../support/rows";
import { shorten } from "../support/shorten";
import { statedYears } from "../support/years";

/** Baseline år is one year or one school year, unless every figure says which of the years it is from. */
export const yearSeveral = defineRule({
  id: "year/several",
  group: "year",
  severity: "warning",
  origin: "Kolonnen Baseline år er til det år, udviklingen måles fra.",
  messages: { several: ["text"] },
  example: {
    bad: delmaalTable([delmaalRow({ year: "2022 og 2023" })]),
    at: "E2",
    good: delmaalTable([delmaalRow({ year: 2023 })]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      const { years, kind } = row.read.year;
      if (!hasYears(table) || kind !== "year" || years.length < 2 || !isFilled(row.year)) return;
      const stated = statedYears(row.read.baseline.figures);
      if (years.every((year) => stated.has(year))) return;
      context.report({
        sheet: table.sheet,
        at: row.year.at,
        message: "several",
        values: { text: shorten(row.year.text) },
      });
    }),
});
