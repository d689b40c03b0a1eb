import type { Figure } from "../../reading/types";
import type { Rule } from "../rule";
import { FIGURE_COLUMNS, figureCell } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { shorten } from "../support/shorten";
import { sameUnit } from "../support/units";
import { roundingOf } from "../support/figures";
import { eachRowHolding, HOLDS } from "../support/survey";

/**
 * Where a cell gives several figures of one unit, each says which area, group, question or election it is about. In a
 * delmålstabel comparison/label-missing does the same for the comparison.
 */
export const labelsMissing: Rule = {
  id: "baseline/labels-missing",
  group: "baseline",
  severity: "warning",
  origin: "LBF's skabeloner: en baseline gælder et boligområde eller en målgruppe, som skal kunne genkendes.",
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "13,60 %\n12,59 %" })]),
    at: "C2",
    good: delmaalTable([delmaalRow({ baseline: "Strand: 13,60 %\nNord: 12,59 %" })]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.nameless, (row, table) => {
      for (const column of FIGURE_COLUMNS) {
        if (column === "comparison" && table.kind === "delmaal") continue;
        const found = figureCell(row, column);
        if (found === null || found.reading.figures.length < 2) continue;
        const nameless = namelessFigure(found.reading.figures);
        if (nameless === undefined) continue;
        context.report({
          sheet: table.sheet,
          at: found.cell.at,
          message: "nameless",
          values: { text: shorten(found.cell.text), figure: nameless.raw },
        });
      }
    }),
};

function namelessFigure(figures: readonly Figure[]): Figure | undefined {
  return figures.find((figure) => {
    if (!isNameless(figure)) return false;
    const others = figures.filter((other) => isSecond(figure, other));
    return others.length > 0 && !isSumOf(figure, others);
  });
}

/** "284 (Niv. 1: 104, Niv. 2: 180)": what the named figures add up to is their total without saying so. */
function isSumOf(figure: Figure, others: readonly Figure[]): boolean {
  const sum = others.reduce((total, other) => total + (other.value ?? 0), 0);
  return (
    others.length > 1 &&
    others.every(({ label }) => label !== null) &&
    Math.abs(sum - (figure.value ?? 0)) <= roundingOf(figure) + 1e-9
  );
}

function isNameless(figure: Figure): boolean {
  return figure.restates === null && figure.value !== null && figure.label === null && figure.years.length === 0;
}

/** Whether the other is a figure beside this one, in the same unit. */
function isSecond(figure: Figure, other: Figure): boolean {
  return other !== figure && other.restates === null && other.value !== null && sameUnit(other.unit, figure.unit);
}
