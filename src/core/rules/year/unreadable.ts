import type { GoalCell, GoalTable } from "../../tables/planTables";
import { cellName } from "../../workbook/address";
import type { Report, Rule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { exampleYear } from "../support/rowExamples";
import { isFilled } from "../support/rows";
import { shorten } from "../support/shorten";
import { eachRowHolding, HOLDS } from "../support/survey";

/** Baseline år is a year, a school year or a date. */
export const yearUnreadable: Rule = {
  id: "year/unreadable",
  group: "year",
  severity: "warning",
  origin: "Kolonnen Baseline år er til et årstal.",
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
        values: { text: shorten(row.year.text), example: exampleYear(table, context) },
        ...fixOf(row.year, table),
      });
    }),
};

/** "2.023", "2 023", "20 23": four digits that only a mark or a space parts are certainly the year. */
const PARTED_YEAR = /^(?:(?:19|20)[\s.]?[0-9][\s.]?[0-9]|2[\s.]0[0-9][0-9])\.?$/u;

function fixOf(year: GoalCell, table: GoalTable): Pick<Report, "fix"> {
  const { single } = year;
  if (typeof single?.value !== "string" || single.formula !== undefined || !PARTED_YEAR.test(year.text)) return {};
  const to = Number(year.text.replace(/[^0-9]/g, ""));
  const change = { sheet: table.sheet.name, cell: cellName(year.at), from: single.value, to };
  return { fix: { title: "year", values: { year: String(to) }, safe: true, changes: [change] } };
}
