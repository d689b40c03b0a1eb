import { directionOf } from "../../indicators/catalogue";
import { readWording } from "../../indicators/wording";
import { namesKommune } from "../../reading/kommuner";
import { isExact } from "../../reading/spans";
import type { Figure } from "../../reading/types";
import type { GoalRow, GoalTable } from "../../tables/types";
import type { Rule } from "../rule";
import { headingNamesKommune } from "../support/comparison";
import { delmaalRow, delmaalTable } from "../support/examples";
import { isFilled } from "../support/rows";
import { shorten } from "../support/shorten";
import { eachRowHolding, HOLDS } from "../support/survey";
import { sameUnit, unitClass } from "../support/units";

/** Where the area stands better than its kommune already, the reader must be told why the goal is needed. */
export const alreadyBetter: Rule = {
  id: "comparison/already-better",
  group: "comparison",
  severity: "info",
  origin: "Et delmål sættes, hvor området står dårligere end kommunen, eller for at fastholde noget, der går godt.",
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "8,10 %" })]),
    at: "C2",
    good: delmaalTable([delmaalRow({ baseline: "17,10 %" })]),
  },
  check: (context) =>
    eachRowHolding(context, HOLDS.comparisonValue, (row, table) => {
      const { baseline, indikator, delmaal } = row;
      if (table.kind !== "delmaal" || !isFilled(baseline) || !isFilled(indikator)) return;
      if (isFilled(delmaal) && KEEPS.test(delmaal.text)) return;
      const direction = directionOf(indikator.text);
      if (direction === null) return;
      // A number without unit is a count, unless the indicator is a mean.
      const own = row.read.baseline.figures.filter(isComparable);
      if (own.some(({ unit }) => unit === null) && readWording(indikator.text).measure !== "mean") return;
      const pairs = own.map((figure) => [figure, besideOf(figure, row, table)] as const);
      const isBetter = ([figure, beside]: (typeof pairs)[number]): boolean => {
        if (beside === null || figure.value === null || beside.value === null) return false;
        return direction === "up" ? figure.value > beside.value : figure.value < beside.value;
      };
      if (pairs.length === 0 || !pairs.every(isBetter)) return;
      const values = { own: shorten(baseline.text), kommune: shorten(row.comparison?.text ?? "") };
      context.report({ sheet: table.sheet, at: baseline.at, message: "better", values });
    }),
};

const KEEPS = /(?<!\p{L})(?:fasthold|bevar|bibehold|oprethold|holdes|forbliv|fortsat|stadig|uændre|stabil)/iu;

/** Counts of an area are always smaller than its kommune's: only shares and means tell who is better. */
function isComparable(figure: Figure): boolean {
  const { restates, unit } = figure;
  if (!isExact(figure) || restates !== null) return false;
  const kind = unitClass(unit);
  return kind === "percent" || kind === "permille" || kind === "none" || unit === "karakter" || unit === "point";
}

/** The kommune's only figure of the unit and year, or the one for the same question; null where that isn't certain. */
function besideOf(figure: Figure, { read }: GoalRow, table: GoalTable): Figure | null {
  const { kommune } = table.plan;
  const isKommunes = ({ label }: Figure): boolean =>
    label === null ? headingNamesKommune(table) : namesKommune(label, kommune);
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
