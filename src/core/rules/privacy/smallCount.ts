import type { Figure, FigureReading } from "../../reading/readings";
import { defineRule } from "../rule";
import { breakdownOf, FREE_FROM, isFew, revealsFew, type Breakdown, type Fact } from "../support/breakdown";
import { FIGURE_COLUMNS, figureCell } from "../support/cells";
import { delmaalRow, delmaalTable } from "../support/examples";
import { guardedCounts } from "../support/fewPeople";
import { eachRow } from "../support/rows";

/** Danmarks Statistik shows nothing about groups smaller than this. */
const SHOWN_FROM = 3;

/** A count of so few people that they can be recognised. */
export const smallCount = defineRule({
  id: "privacy/small-count",
  group: "privacy",
  severity: "warning",
  basis: "statistics",
  origin: "Danmarks Statistik viser ikke tal for grupper på under 3 personer, og grupper på under 5 behandles varsomt.",
  messages: { tiny: ["count"], small: ["count"], tinyPart: ["count"], smallPart: ["count"] },
  example: {
    bad: withBaseline("2 personer"),
    at: "C2",
    good: withBaseline("under 3 personer"),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      for (const column of FIGURE_COLUMNS) {
        const found = figureCell(row, column);
        if (found === null) continue;
        const smallest = smallestOf(guardedCounts(found.reading, row));
        if (smallest === null) continue;
        const size = (smallest.value ?? 0) < SHOWN_FROM ? "tiny" : "small";
        context.report({
          sheet: table.sheet,
          at: found.cell.at,
          message: isRevealed(found.reading) ? `${size}Part` : size,
          values: { count: smallest.value ?? 0 },
          ...(size === "tiny" ? {} : { severity: "info" }),
        });
      }
    }),
});

/** A limit ("under 3") and a range ("1-4") are no counts. */
function smallestOf(figures: readonly Figure[]): Figure | null {
  let smallest: Figure | null = null;
  for (const figure of figures) if (isSmall(figure) && !isLess(smallest, figure)) smallest = figure;
  return smallest;
}

function isSmall({ value, upper, qualifier }: Figure): boolean {
  // A mean ("2,1 børn pr. familie") counts nobody.
  return (
    value !== null &&
    Number.isInteger(value) &&
    isFew(value) &&
    upper === null &&
    (qualifier === null || qualifier === "about")
  );
}

function isLess(a: Figure | null, b: Figure): boolean {
  return a !== null && (a.value ?? 0) <= (b.value ?? 0);
}

/** Whether a limit in place of the small counts would hold nothing back: the cell's other figures give them away. */
function isRevealed(reading: FigureReading): boolean {
  const breakdown = breakdownOf(reading);
  if (breakdown === null) return false;
  const withheld: Breakdown = {
    ...breakdown,
    total: withholding(breakdown.total),
    parts: breakdown.parts.map(withholding),
  };
  return revealsFew(withheld);
}

function withholding(fact: Fact): Fact {
  const { count } = fact;
  if (count === null || !isSmall(count)) return fact;
  const limit = (count.value ?? 0) < SHOWN_FROM ? SHOWN_FROM : FREE_FROM;
  return { ...fact, count: { ...count, value: limit, qualifier: "below" } };
}

function withBaseline(baseline: string) {
  return delmaalTable([delmaalRow({ indikator: "Antal unge i lommepengejob", baseline, comparison: null })]);
}
