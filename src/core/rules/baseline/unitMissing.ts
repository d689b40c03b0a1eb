import { isOutOf } from "../../language/quantities";
import { namesPerMille } from "../../language/units";
import { mayBeFraction } from "../../reading/fractions";
import { withQualifier } from "../../reading/qualifiers";
import type { Figure, FigureReading } from "../../reading/readings";
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
  messages: { bare: ["figure", "unit"], fraction: ["figure", "percent"] },
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
        const bare = reading.figures.find((figure, index) => lacksUnit(figure) && !isShareOtherwise(index, reading));
        if (bare === undefined) continue;
        const figure = withQualifier(bare.qualifier, bare.raw);
        const at = { sheet: table.sheet, at: cell.at };
        const unit = namesPerMille(row.indikator.text) ? "‰" : "%";
        if (unit === "%" && mayBeFraction(bare)) {
          context.report({ ...at, message: "fraction", values: { figure, percent: inPercent(bare) } });
        } else context.report({ ...at, message: "bare", values: { figure, unit } });
      }
    }),
});

/** "75 ud af 528 (14,2 %)": the share stands behind; "3 ud af 4" is one as it stands. */
function isShareOtherwise(index: number, { figures, text }: FigureReading): boolean {
  const end = figures[index]?.end ?? 0;
  return figures.some(
    ({ restates, unit, start }) =>
      restates === index && (unit === "%" || (start >= end && isOutOf(text.slice(end, start)))),
  );
}

/** What a part of 1 is in percent, with the figure's own precision: "61" of "0,61". */
function inPercent({ value, decimals }: Figure): string {
  return ((value ?? 0) * 100).toFixed(Math.max(0, decimals - 2)).replace(".", ",");
}

/** A number in brackets behind a percentage restates it as a count and is understood without its noun. */
function lacksUnit(figure: Figure): boolean {
  return figure.unit === null && figure.value !== null && figure.restates === null;
}
