import { comparesWithKommune } from "../../forms/form";
import { spanOf } from "../../reading/spans";
import type { Figure } from "../../reading/readings";
import type { GoalTable } from "../../tables/planTables";
import { defineRule } from "../rule";
import { FIGURE_COLUMNS, figureCell, type FigureCell } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { exampleArea, exampleComparison, writtenFigure } from "../support/rowExamples";
import { shorten } from "../support/shorten";
import { sameUnit } from "../support/unitClass";
import { roundingOf } from "../support/figures";
import { eachRow } from "../support/rows";

/**
 * Where a cell gives several figures of one unit, each says which area, group, question or election it is about. In a
 * delmålstabel comparison/label-missing does the same for the comparison.
 */
export const labelsMissing = defineRule({
  id: "baseline/labels-missing",
  group: "baseline",
  severity: "warning",
  needsMerges: true,
  origin: "Et tal kan kun bruges, når man kan se, hvilket område eller hvilken gruppe det gælder.",
  messages: { nameless: ["text", "figure", "example"] },
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "13,60 %\n12,59 %" })]),
    at: "C2",
    good: delmaalTable([delmaalRow({ baseline: "Strand: 13,60 %\nNord: 12,59 %" })]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      for (const column of FIGURE_COLUMNS) {
        if (column === "comparison" && !comparesWithKommune(table)) continue;
        const found = figureCell(row, column);
        if (found === null || found.reading.figures.length < 2) continue;
        const nameless = namelessFigure(found.reading.figures);
        if (nameless === undefined) continue;
        context.report({
          sheet: table.sheet,
          at: found.cell.at,
          message: "nameless",
          values: {
            text: shorten(found.cell.text),
            figure: nameless.raw,
            example:
              column === "comparison" ? exampleComparison(table, nameless) : exampleOfArea(table, nameless, found),
          },
        });
      }
    }),
});

function exampleOfArea(table: GoalTable, nameless: Figure, { reading }: FigureCell): string {
  return `${exampleArea(table, reading.figures)}: ${writtenFigure(nameless)}`;
}

function namelessFigure(figures: readonly Figure[]): Figure | undefined {
  return figures.find((figure) => {
    if (!isNameless(figure)) return false;
    const others = figures.filter((other) => isSecond(figure, other));
    return others.length > 0 && !isSumOf(figure, others);
  });
}

/** "284 (Niv. 1: 104, Niv. 2: 180)": what the named figures add up to is their total without saying so. */
function isSumOf(figure: Figure, others: readonly Figure[]): boolean {
  if (others.length < 2 || others.some(({ label }) => label === null)) return false;
  const rounding = roundingOf(figure) + 1e-9;
  const spans = others.map(spanOf);
  const low = spans.reduce((sum, span) => sum + Math.max(0, span?.low ?? 0), 0) - rounding;
  const high = spans.reduce((sum, span) => sum + (span?.high ?? Infinity), 0) + rounding;
  return (figure.value ?? 0) >= low && (figure.value ?? 0) <= high;
}

function isNameless(figure: Figure): boolean {
  return figure.restates === null && figure.value !== null && figure.label === null && figure.years.length === 0;
}

/** Whether the other is a figure beside this one, in the same unit. */
function isSecond(figure: Figure, other: Figure): boolean {
  return other !== figure && other.restates === null && other.value !== null && sameUnit(other.unit, figure.unit);
}
