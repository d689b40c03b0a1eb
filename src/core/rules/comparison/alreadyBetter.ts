import { directionOf } from "../../indicators/catalogue";
import type { Direction } from "../../indicators/indicatorMatch";
import { readWording } from "../../indicators/wording";
import { namesKommune } from "../../reading/kommuner";
import { isExact } from "../../reading/spans";
import type { Figure } from "../../reading/readings";
import type { GoalRow, GoalTable } from "../../tables/planTables";
import { defineRule } from "../rule";
import { headingNamesKommune } from "../support/comparison";
import { isLevelToKeep } from "../support/bounds";
import { delmaalRow, delmaalTable } from "../support/examples";
import { memo } from "../support/memo";
import { eachRow, isFilled } from "../support/rows";
import { isShareOutOfRange } from "../support/figures";
import { shorten } from "../support/shorten";
import { sameUnit, unitClass } from "../support/unitClass";

/** Where the area stands better than its kommune already, the reader must be told why the goal is needed. */
export const alreadyBetter = defineRule({
  id: "comparison/already-better",
  group: "comparison",
  severity: "info",
  origin: "Et delmål sættes, hvor området står dårligere end kommunen, eller for at fastholde noget, der går godt.",
  messages: { better: ["own", "kommune"] },
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "8,10 %" })]),
    at: "C2",
    good: delmaalTable([
      delmaalRow({ delmaal: "Andelen af unge uden uddannelse eller job holdes på højst 9 %", baseline: "8,10 %" }),
    ]),
  },
  check: (context) => {
    const betterIn = memo(directionOf);
    const ofKommune = memo(kommunesIn);
    const isMean = memo((indikator) => readWording(indikator).measure === "mean");
    eachRow(context, (row, table) => {
      const { baseline, comparison, indikator, delmaal } = row;
      if (table.kind !== "delmaal" || !isFilled(baseline) || !isFilled(comparison) || !isFilled(indikator)) return;
      const own = row.read.baseline.figures.filter(isComparable);
      const isKommunes = ofKommune(table);
      const way = wayOf(own.map((figure) => [figure, besideOf(figure, row, isKommunes)] as const));
      if (way === null || betterIn(indikator.text) !== way) return;
      if ([delmaal, indikator].some((cell) => isFilled(cell) && isLevelToKeep(cell.text))) return;
      // A number without unit is a count, unless the indicator is a mean.
      if (own.some(({ unit }) => unit === null) && !isMean(indikator.text)) return;
      const values = { own: shorten(baseline.text), kommune: shorten(comparison.text) };
      context.report({ sheet: table.sheet, at: baseline.at, message: "better", values });
    });
  },
});

/** Whether all own figures lie above those beside them, or all below. */
function wayOf(pairs: readonly (readonly [Figure, Figure | null])[]): Direction {
  const ways = new Set(
    pairs.map(([{ value }, beside]): Direction => {
      const other = beside?.value ?? null;
      if (value === null || other === null || value === other) return null;
      return value > other ? "up" : "down";
    }),
  );
  const [only = null] = ways;
  return ways.size === 1 ? only : null;
}

/** Counts of an area are always smaller than its kommune's: only shares and means tell who is better. */
function isComparable(figure: Figure): boolean {
  const { restates, unit } = figure;
  if (!isExact(figure) || restates !== null || isShareOutOfRange(figure)) return false;
  const kind = unitClass(unit);
  return kind === "percent" || kind === "permille" || kind === "none" || unit === "karakter" || unit === "point";
}

type IsKommunes = (figure: Figure) => boolean;

/** Whether a figure of the table's comparisons is the kommune's; each label is read once. */
function kommunesIn(table: GoalTable): IsKommunes {
  const isNamed = memo((label) => namesKommune(label, table.plan.kommune));
  const isHeaded = headingNamesKommune(table);
  return ({ label }) => (label === null ? isHeaded : isNamed(label));
}

/** The kommune's only figure of the unit and year, or the one for the same question; null where that isn't certain. */
function besideOf(figure: Figure, { read }: GoalRow, isKommunes: IsKommunes): Figure | null {
  const found = read.comparison.figures.filter(
    (other) => isComparable(other) && sameUnit(other.unit, figure.unit) && isKommunes(other) && sameYear(other, figure),
  );
  const { label } = figure;
  const [only, ...others] = found;
  if (only === undefined) return null;
  if (others.length === 0) return only;
  const ofQuestion = found.filter(
    (other) => label !== null && other.label?.toLowerCase().includes(label.toLowerCase()),
  );
  return ofQuestion.length === 1 ? (ofQuestion[0] ?? null) : null;
}

function sameYear(a: Figure, b: Figure): boolean {
  return a.year === null || b.year === null || a.year === b.year;
}
