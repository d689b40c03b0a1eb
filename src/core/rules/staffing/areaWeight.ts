import { FULL_TIME_HOURS } from "../../reading/staffing/norms";
import { areasOf, positionMeasure } from "../../pairing/measures";
import type { MergedPosition } from "../../tables/staffing/staffingTable";
import { defineRule } from "../rule";
import { percent } from "../support/staffing";
import { withBudget } from "../support/staffingExamples";

/** What a delaftale says its indsatsområde weighs in the plan is about its part of the budget's hours. */
export const areaWeight = defineRule({
  id: "staffing/area-weight",
  group: "staffing",
  severity: "warning",
  origin: "Vægten siger, hvor stor en del af planens timer indsatsområdet får. Det gør budgettet også.",
  messages: { weight: ["weight", "part"] },
  example: {
    bad: withBudget(["Indsatsområdet vægtes overordnet 25 %", "Projektleder 40 % af 37 timer"]),
    at: "A6",
    good: withBudget(["Indsatsområdet vægtes overordnet 40 %", "Projektleder 40 % af 37 timer"]),
  },
  check: (context) => {
    const { budget } = context.plan.staffing();
    if (budget.positions.some(({ isIncomplete }) => isIncomplete)) return;
    for (const { sheet, indsatsomraade, lines } of context.plan.tables.staffing) {
      const part = indsatsomraade === null ? null : partOf(indsatsomraade, budget.positions);
      if (part === null) continue;
      for (const { at, read } of lines) {
        const weight = read.areaWeight;
        if (weight === null || Math.abs(weight - part) <= LARGEST_DIFFERENCE) continue;
        context.report({
          sheet,
          at,
          message: "weight",
          values: { weight: percent(weight), part: Math.round(part * 1000) / 10 },
        });
      }
    }
  },
});

/** Five percentage points. */
const LARGEST_DIFFERENCE = 0.05 + 1e-9;

/** The area's part of all areas' hours; null where the budget parts no hours. */
function partOf(area: string, positions: readonly MergedPosition[]): number | null {
  let own = 0;
  let all = 0;
  for (const position of positions) {
    for (const each of areasOf(position)) {
      const { hours, share } = positionMeasure(position, each);
      const worked = hours ?? (share ?? 0) * FULL_TIME_HOURS;
      all += worked;
      if (each === area) own += worked;
    }
  }
  return all > 0 ? own / all : null;
}
