import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow } from "../support/rows";
import { futureYear, yearContradiction, yearLimits } from "../support/yearFaults";
import { yearCell } from "../support/years";

/** Baseline år, Datakilde and the figures of Baseline speak of one year; data may be published later, never earlier. */
export const yearContradictionRule = defineRule({
  id: "year/contradiction",
  group: "year",
  severity: "warning",
  origin: "En datakilde kan ikke have tal for et år, der kommer efter den selv.",
  messages: { source: ["year", "other"], figure: ["year", "other"], election: ["year", "other"] },
  example: {
    bad: delmaalTable([delmaalRow({ year: 2023, source: "Boligsociale data 2021" })]),
    at: "E2",
    good: delmaalTable([delmaalRow({ year: 2021, source: "Boligsociale data 2021" })]),
  },
  check: (context) => {
    const limitsOf = yearLimits(context);
    eachRow(context, (row, table) => {
      const cell = yearCell(row, table);
      if (cell === null || cell.setAside) return;
      const fault = yearContradiction(row, table);
      // A year that hasn't come yet contradicts everything: year/in-future says so.
      if (fault === null || futureYear(row, limitsOf(table)) !== null) return;
      const other = fault.kind === "source" ? row.source : row.baseline;
      context.report({
        sheet: table.sheet,
        at: cell.at,
        message: fault.kind,
        values: { year: String(fault.year), other: String(fault.other) },
        ...(other === null ? {} : { related: [{ sheet: table.sheet, at: other.at }] }),
      });
    });
  },
});
