import { hasYears } from "../../forms/form";
import type { GoalCell, GoalTable } from "../../tables/planTables";
import { cellName } from "../../workbook/address";
import { defineRule, type FixOf } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { exampleYear } from "../support/rowExamples";
import { eachRow, isFilled } from "../support/rows";
import { shorten } from "../support/shorten";

/** Baseline år is a year, a school year or a date. */
export const yearUnreadable = defineRule({
  id: "year/unreadable",
  group: "year",
  severity: "warning",
  origin: "Kolonnen Baseline år er til et årstal.",
  messages: { unreadable: ["text", "example"] },
  fixes: { year: ["year"] },
  example: {
    bad: delmaalTable([delmaalRow({ year: "Seneste tal" })]),
    at: "E2",
    good: delmaalTable([delmaalRow()]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      const { years, planYear } = row.read.year;
      if (!hasYears(table) || years.length > 0 || planYear !== null || !isFilled(row.year)) return;
      const fix = fixOf(row.year, table);
      context.report({
        sheet: table.sheet,
        at: row.year.at,
        message: "unreadable",
        values: { text: shorten(row.year.text), example: exampleYear(table, context) },
        ...(fix === null ? {} : { fix }),
      });
    }),
});

/** "2.023", "2 023", "20 23": four digits that only a mark or a space parts are certainly the year. */
const PARTED_YEAR = /^(?:(?:19|20)[\s.]?[0-9][\s.]?[0-9]|2[\s.]0[0-9][0-9])\.?$/u;

function fixOf(year: GoalCell, table: GoalTable): FixOf<{ year: ["year"] }> | null {
  const { single } = year;
  if (typeof single?.value !== "string" || single.formula !== undefined || !PARTED_YEAR.test(year.text)) return null;
  const to = Number(year.text.replace(/[^0-9]/g, ""));
  const change = { sheet: table.sheet.name, cell: cellName(year.at), from: single.value, to };
  return { title: "year", values: { year: String(to) }, safe: true, changes: [change] };
}
