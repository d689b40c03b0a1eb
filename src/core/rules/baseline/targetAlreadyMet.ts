import { OF_THOSE_WITH as OF_THOSE_WITH_WORDS } from "../../language/da";
import { pattern } from "../../language/words";
import type { Figure } from "../../reading/readings";
import { defineRule } from "../rule";
import { isBoundOn, isLevelToKeep, keeps, readBounds, type Bound } from "../support/bounds";
import { delmaalRow, delmaalTable } from "../support/examples";
import { ownFigures } from "../support/figures";
import { readTraits } from "../support/indicator";
import { eachRow, isFilled } from "../support/rows";
import { shorten } from "../support/shorten";

/** A goal that the baseline already keeps leaves nothing to reach. */
export const targetAlreadyMet = defineRule({
  id: "baseline/target-already-met",
  group: "baseline",
  severity: "info",
  origin: "Et mål, der er nået på forhånd, viser ingen ændring.",
  messages: { met: ["bound", "text"] },
  example: {
    bad: delmaalTable([
      delmaalRow({
        delmaal: "Under 20 udsættelser om året",
        indikator: "Antal udsættelser",
        baseline: "14 udsættelser",
        comparison: null,
      }),
    ]),
    at: "C2",
    good: delmaalTable([
      delmaalRow({
        delmaal: "Under 10 udsættelser om året",
        indikator: "Antal udsættelser",
        baseline: "14 udsættelser",
        comparison: null,
      }),
    ]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      const { baseline, delmaal, indikator } = row;
      if (!isFilled(baseline)) return;
      const asked = isFilled(indikator) ? indikator.text : "";
      if (isFilled(delmaal) && isLevelToKeep(delmaal.text)) return;
      const isAsked = (bound: Bound): boolean => isOfAsked(bound, asked);
      const goals = isFilled(delmaal) ? readBounds(delmaal.text).filter(isAsked) : [];
      const limits = readBounds(asked).filter(isAsked);
      if (goals.length === 0 && limits.length === 0) return;
      const figures = ownFigures(row.read.baseline);
      const counted = readTraits(asked).count ? asked.toLowerCase() : "";
      const met =
        goals.find((bound) => isKept(bound, figures, counted)) ?? limits.find((bound) => isKept(bound, figures, ""));
      if (met === undefined) return;
      context.report({
        sheet: table.sheet,
        at: baseline.at,
        message: "met",
        values: { bound: met.text, text: shorten(baseline.text) },
      });
    }),
});

/** A limit of absence is none of how many are absent: "Andel elever med højt fravær". */
function isOfAsked({ subject }: Bound, asked: string): boolean {
  return subject === undefined || (asked.toLowerCase().includes(subject) && !OF_THOSE_WITH.test(asked));
}

const OF_THOSE_WITH = pattern(OF_THOSE_WITH_WORDS, "word");

/** Whether the cell has figures that the limit is set on, and every one of them keeps it. */
function isKept(bound: Bound, figures: readonly Figure[], counted: string): boolean {
  const bounded = figures.filter((figure) => figure.value !== null && concerns(bound, figure, counted));
  return bounded.length > 0 && bounded.every((figure) => keeps(figure, bound));
}

/** In an "antal …" a bare number counts what the indicator names, and a bare limit is set on it. */
function concerns(bound: Bound, { unit }: Figure, counted: string): boolean {
  if (isBoundOn(bound, unit)) return true;
  if (unit === null && bound.unit !== null) return counted.includes(bound.unit);
  return bound.unit === null && unit !== null && counted.includes(unit.toLowerCase());
}
