import type { Figure } from "../../reading/types";
import type { Rule } from "../rule";
import { FIGURE_COLUMNS, figureCell } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { indicatorTraits } from "../support/indicator";
import { eachRow, isFilled } from "../support/rows";

/** A figure for an indicator that is a share has its percent sign, in Baseline and in the comparison. */
export const unitMissing: Rule = {
  id: "baseline/unit-missing",
  group: "baseline",
  severity: "warning",
  origin: "En andel opgøres i procent. Uden enhed kan 18,6 også være et antal.",
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "18,6" })]),
    at: "C2",
    good: delmaalTable([delmaalRow({ baseline: "18,6 %" })]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      if (!isFilled(row.indikator)) return;
      const { share, count } = indicatorTraits(context.tables, row.indikator.text);
      // "Andel og antal …" asks for bare numbers too.
      if (!share || count) return;
      for (const column of FIGURE_COLUMNS) {
        const bare = figureCell(row, column)?.reading.figures.find(lacksUnit);
        const cell = row[column];
        if (bare === undefined || cell === null) continue;
        context.report({
          sheet: table.sheet,
          at: cell.at,
          message: "bare",
          values: { figure: bare.raw },
        });
      }
    }),
};

/** A number in brackets behind a percentage restates it as a count and is understood without its noun. */
function lacksUnit(figure: Figure): boolean {
  return figure.unit === null && figure.value !== null && figure.restates === null;
}
