import { namesPerMille } from "../../language/units";
import { withQualifier } from "../../reading/qualifiers";
import type { Figure } from "../../reading/readings";
import { defineRule } from "../rule";
import { readTraits } from "../support/indicator";
import { figureCells } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow, isFilled } from "../support/rows";

/**
 * A figure for an indicator that is a share has its percent sign, in Baseline and in the comparison. "Andel og antal …"
 * asks for bare numbers too.
 */
export const unitMissing = defineRule({
  id: "baseline/unit-missing",
  group: "baseline",
  severity: "warning",
  needsMerges: true,
  origin: "En andel opgøres i procent. Uden enhed kan 18,6 også være et antal.",
  messages: { bare: ["figure", "unit"] },
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "18,6" })]),
    at: "C2",
    good: delmaalTable([delmaalRow({ baseline: "18,6 %" })]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      if (!isFilled(row.indikator)) return;
      const { share, count } = readTraits(row.indikator.text);
      if (!share || count) return;
      for (const { cell, reading } of figureCells(row, table)) {
        const { figures } = reading;
        const bare = figures.find((figure, index) => lacksUnit(figure) && !isRestatedAsShare(index, figures));
        if (bare === undefined) continue;
        context.report({
          sheet: table.sheet,
          at: cell.at,
          message: "bare",
          values: {
            figure: withQualifier(bare.qualifier, bare.raw),
            unit: namesPerMille(row.indikator.text) ? "‰" : "%",
          },
        });
      }
    }),
});

/** "75 ud af 528 (14,2 %)": the share stands behind. */
function isRestatedAsShare(index: number, figures: readonly Figure[]): boolean {
  return figures.some(({ restates, unit }) => restates === index && unit === "%");
}

/** A number in brackets behind a percentage restates it as a count and is understood without its noun. */
function lacksUnit(figure: Figure): boolean {
  return figure.unit === null && figure.value !== null && figure.restates === null;
}
