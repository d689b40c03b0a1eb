import type { Figure } from "../../reading/readings";
import type { GoalRow } from "../../tables/planTables";
import { defineRule } from "../rule";
import { figureCell } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow } from "../support/rows";
import { sameUnit } from "../support/unitClass";

/** Two things with one figure to two decimals, whose comparisons differ, are most often one figure copied. */
export const repeatedFigure = defineRule({
  id: "baseline/repeated-figure",
  group: "baseline",
  severity: "info",
  origin: "To forskellige opgørelser giver sjældent det samme tal med to decimaler, når kommunens tal er forskellige.",
  messages: { repeated: ["first", "second", "figure"] },
  example: { bad: ofLanguage("28,46 %"), at: "C2", good: ofLanguage("31,20 %") },
  check: (context) =>
    eachRow(context, (row, { sheet }) => {
      const found = figureCell(row, "baseline");
      if (found === null || found.reading.figures.length < 2) return;
      const pair = repeatedPair(found.reading.figures, row);
      if (pair === null) return;
      const [first, second] = pair;
      const values = { first: first.label ?? "", second: second.label ?? "", figure: first.raw };
      context.report({ sheet, at: found.cell.at, message: "repeated", values });
    }),
});

const FEWEST_DECIMALS = 2;

function repeatedPair(figures: readonly Figure[], row: GoalRow): readonly [Figure, Figure] | null {
  const exact = figures.filter(
    ({ label, value, decimals, restates }) =>
      label !== null &&
      value !== null &&
      value !== 0 &&
      value !== 100 &&
      decimals >= FEWEST_DECIMALS &&
      restates === null,
  );
  const seen = new Map<number, Figure>();
  for (const figure of exact) {
    const value = figure.value ?? NaN;
    const first = seen.get(value);
    if (first === undefined) seen.set(value, figure);
    else if (first.label !== figure.label && sameUnit(first.unit, figure.unit) && comparisonsDiffer(first, figure, row))
      return [first, figure];
  }
  return null;
}

function comparisonsDiffer(first: Figure, second: Figure, { read }: GoalRow): boolean {
  const of = ({ label }: Figure): readonly number[] =>
    read.comparison.figures.flatMap((other) =>
      label !== null && other.value !== null && isAbout(other.label, label) ? [other.value] : [],
    );
  const [one, other] = [of(first), of(second)];
  return one.length > 0 && one.length === other.length && one.some((value, index) => value !== other[index]);
}

/** "Skriftsprog (Brøndby Kommune)" is about "Skriftsprog". */
function isAbout(label: string | null, question: string): boolean {
  return label?.toLowerCase().includes(question.toLowerCase()) ?? false;
}

function ofLanguage(second: string) {
  return delmaalTable([
    delmaalRow({
      delmaal: "Bedre sprog",
      indikator: "Andel børn i 0. klasse med behov for en særlig indsats",
      baseline: `Skriftsprog: 28,46 %\nTalesprog: ${second}`,
      comparison: "Skriftsprog: 12,10 % (Brøndby Kommune)\nTalesprog: 15,30 % (Brøndby Kommune)",
    }),
  ]);
}
