import { FIXED_GOALS } from "../../indicators/fixedGoals";
import { matchIndicator, prepareLabels } from "../../indicators/match";
import { madeOnce } from "../../reading/remembered";
import type { GoalTable } from "../../tables/planTables";
import { defineRule } from "../rule";
import { overordnedeRow, overordnedeTable } from "../support/examples";
import { isMeasured } from "../support/quantity";
import { isFilled } from "../support/rows";

const FIXED = FIXED_GOALS.flatMap(({ indicators }) => indicators);

/**
 * Overordnede mål hold the fixed indicators of LBF's form. A table that holds only a few of them is an excerpt or of other
 * rules; an indicator that a row may mean in other words isn't missing.
 */
export const indicatorMissing = defineRule({
  id: "goals/indicator-missing",
  group: "goals",
  severity: "error",
  basis: "lbf",
  origin: "LBF's samarbejdsaftale har faste indikatorer for de overordnede mål, og de står fast i skemaet.",
  messages: { one: ["missing"], several: ["missing"] },
  example: { bad: withFixed(FIXED.slice(0, -1)), at: "A1", good: withFixed(FIXED) },
  check: ({ plan: { tables }, report }) => {
    const goals = tables.goals.filter(({ kind }) => kind === "overordnede-maal");
    for (const own of byPlan(goals).values()) {
      const [table] = own;
      const [heading] = table?.headings ?? [];
      if (table === undefined || heading === undefined) continue;
      const { named, perhaps, open } = indicatorsOf(own);
      const missing = FIXED.filter((indicator) => !named.has(indicator) && !perhaps.has(indicator));
      if (missing.length <= open || 2 * named.size <= FIXED.length) continue;
      report({
        sheet: table.sheet,
        at: heading.at,
        message: missing.length > 1 ? "several" : "one",
        values: { missing: missing.map((indicator) => `”${indicator}”`).join(", ") },
      });
    }
  },
});

/** A workbook may hold two plans, each with its own. */
function byPlan(tables: readonly GoalTable[]): ReadonlyMap<string, readonly GoalTable[]> {
  const found = new Map<string, GoalTable[]>();
  for (const table of tables) {
    const name = table.plan.name ?? "";
    const same = found.get(name);
    if (same === undefined) found.set(name, [table]);
    else same.push(table);
  }
  return found;
}

const labels = madeOnce(() => prepareLabels(FIXED));
/** From here on a row may mean the indicator, though nothing says so for sure. */
const PERHAPS = 0.5;

function indicatorsOf(tables: readonly GoalTable[]) {
  const named = new Set<string>();
  const perhaps = new Set<string>();
  let open = 0;
  for (const { rows } of tables) {
    for (const { indikator } of rows) {
      if (indikator === null) continue;
      // An empty cell, or one that names no quantity, has a finding of its own and may stand for any.
      if (!isFilled(indikator) || !isMeasured(indikator.text)) open += 1;
      if (!isFilled(indikator)) continue;
      const { sure, matched, candidates } = matchIndicator(indikator.text, labels());
      if (sure && matched !== null) named.add(matched);
      else for (const { label, confidence } of candidates) if (confidence >= PERHAPS) perhaps.add(label);
    }
  }
  return { named, perhaps, open };
}

function withFixed(indicators: readonly string[]) {
  return overordnedeTable(
    indicators.map((indikator) => {
      const figures = indikator.startsWith("Karakter") ? { baseline: "5,9", comparison: "7,1" } : {};
      return overordnedeRow({ delmaal: goalOf(indikator), indikator, ...figures });
    }),
  );
}

function goalOf(indikator: string): string | null {
  return FIXED_GOALS.find(({ indicators }) => indicators.includes(indikator))?.goal ?? null;
}
