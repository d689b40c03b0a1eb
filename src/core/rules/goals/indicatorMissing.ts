import { FORMS } from "../../forms";
import type { Form } from "../../forms/form";
import { perForm } from "../../forms/perForm";
import { matchIndicator, prepareLabels } from "../../indicators/match";
import type { GoalTable } from "../../tables/planTables";
import { defineRule } from "../rule";
import { overordnedeRow, overordnedeTable } from "../support/examples";
import { isMeasured } from "../support/quantity";
import { isFilled } from "../support/rows";

const FIXED = fixedOf(FORMS[0]);

/**
 * Overordnede mål hold the fixed indicators of LBF's form. A table that holds only a few of them is an excerpt or of other
 * rules; an indicator that a row may mean in other words isn't missing.
 */
export const indicatorMissing = defineRule({
  id: "goals/indicator-missing",
  group: "goals",
  severity: "error",
  basis: "rules",
  needsMerges: true,
  origin: "De fire overordnede mål og deres indikatorer er faste i reglerne for 2019-26.",
  messages: { one: ["missing"], several: ["missing"] },
  example: { bad: withFixed(FIXED.slice(0, -1)), at: "A1", good: withFixed(FIXED) },
  check: ({ plan: { tables }, report }) => {
    const goals = tables.goals.filter(({ kind }) => kind === "overordnede-maal");
    for (const own of byPlan(goals).values()) {
      const [table] = own;
      const [heading] = table?.headings ?? [];
      if (table === undefined || heading === undefined) continue;
      const fixed = fixedOf(table.form);
      const { named, perhaps, open } = indicatorsOf(own, table.form);
      const missing = fixed.filter((indicator) => !named.has(indicator) && !perhaps.has(indicator));
      if (missing.length <= open || 2 * named.size <= fixed.length) continue;
      report({
        sheet: table.sheet,
        at: heading.at,
        message: missing.length > 1 ? "several" : "one",
        values: { missing: missing.map((indicator) => `”${indicator}”`).join(", ") },
      });
    }
  },
});

function fixedOf({ fixedGoals }: Form): readonly string[] {
  return fixedGoals.flatMap(({ indicators }) => indicators);
}

/** A workbook may hold two plans, each with its own, or one plan in two rounds of forms. */
function byPlan(tables: readonly GoalTable[]): ReadonlyMap<string, readonly GoalTable[]> {
  const found = new Map<string, GoalTable[]>();
  for (const table of tables) {
    const name = `${table.form.id} ${table.plan.name ?? ""}`;
    const same = found.get(name);
    if (same === undefined) found.set(name, [table]);
    else same.push(table);
  }
  return found;
}

const labels = perForm((form) => prepareLabels(fixedOf(form)));
/** From here on a row may mean the indicator, though nothing says so for sure. */
const PERHAPS = 0.5;

function indicatorsOf(tables: readonly GoalTable[], form: Form) {
  const named = new Set<string>();
  const perhaps = new Set<string>();
  let open = 0;
  for (const { rows } of tables) {
    for (const { indikator } of rows) {
      if (indikator === null) continue;
      // An empty cell, or one that names no quantity, has a finding of its own and may stand for any.
      if (!isFilled(indikator) || !isMeasured(indikator.text)) open += 1;
      if (!isFilled(indikator)) continue;
      const { sure, matched, candidates } = matchIndicator(indikator.text, labels(form));
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
  return FORMS[0].fixedGoals.find(({ indicators }) => indicators.includes(indikator))?.goal ?? null;
}
