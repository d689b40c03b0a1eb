import type { Figure } from "../../reading/types";
import type { Rule } from "../rule";
import { FIGURE_COLUMNS, figureCell } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { countsPersons } from "../support/indicator";
import { isFilled } from "../support/rows";
import { isPersonNoun } from "../support/units";
import { eachRowHolding, HOLDS } from "../support/survey";

/** Danmarks Statistik shows nothing about groups smaller than this. */
const SHOWN_FROM = 3;
/** Groups smaller than this are treated with care. */
const FREE_FROM = 5;

/** A count of so few people that they can be recognised. */
export const smallCount: Rule = {
  id: "privacy/small-count",
  group: "privacy",
  severity: "warning",
  origin: "Danmarks Statistik viser ikke tal for grupper på under 3 personer, og grupper på under 5 behandles varsomt.",
  example: {
    bad: withBaseline("2 personer"),
    at: "C2",
    good: withBaseline("12 personer"),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.smallCount, (row, table) => {
      for (const column of FIGURE_COLUMNS) {
        const found = figureCell(row, column);
        if (found === null) continue;
        const smallest = smallestBelow(found.reading.figures, FREE_FROM, () =>
          isFilled(row.indikator) ? countsPersons(row.indikator.text) : false,
        );
        if (smallest === null) continue;
        context.report({
          sheet: table.sheet,
          at: found.cell.at,
          message: smallest < SHOWN_FROM ? "tiny" : "small",
          values: { count: smallest },
          ...(smallest < SHOWN_FROM ? {} : { severity: "info" }),
        });
      }
    }),
};

function smallestBelow(figures: readonly Figure[], limit: number, bareCountsPersons: () => boolean): number | null {
  let smallest: number | null = null;
  for (const { value, unit } of figures) {
    if (value === null || value <= 0 || value >= limit) continue;
    if (unit === null ? !bareCountsPersons() : !isPersonNoun(unit)) continue;
    if (smallest === null || value < smallest) smallest = value;
  }
  return smallest;
}

function withBaseline(baseline: string) {
  return delmaalTable([delmaalRow({ indikator: "Antal unge i lommepengejob", baseline, comparison: null })]);
}
