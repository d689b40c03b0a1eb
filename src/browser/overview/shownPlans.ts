import { folded, type OverviewLine } from "./lines";
import { summaryOf, type OverviewPlan } from "./plan";
import { sortPlans } from "./sortPlans";
import { statusNow } from "./statuses";
import type { OverviewView, PlanFilters } from "./view";

/** Those that the filters let through, in the order asked for. */
export function shownPlans(
  lines: readonly OverviewLine[],
  { filters, order }: Pick<OverviewView, "filters" | "order">,
): readonly OverviewLine[] {
  const words = folded(filters.search).split(/\s+/).filter(Boolean);
  const shown = lines.filter((line) => isShown(line, filters) && words.every((word) => line.text.includes(word)));
  return order === null ? shown : sortPlans(shown, order);
}

function isShown({ plan, review }: OverviewLine, { kommune, status, severity, rule }: PlanFilters): boolean {
  const summary = summaryOf(plan);
  const line = summary?.entry.line ?? null;
  if (kommune !== null && (line === null || (line.kommune ?? "") !== kommune)) return false;
  if (status !== null && statusNow(review) !== status) return false;
  if (rule !== null && summary?.rules.includes(rule) !== true) return false;
  switch (severity) {
    case null:
      return true;
    case "unread":
      return plan.state.kind === "unread";
    case "none":
      return line !== null && line.error + line.warning + line.info === 0;
    case "error":
    case "warning":
    case "info":
      return line !== null && line[severity] > 0;
  }
}

/** What there is to choose among: the kommuner and rules of the plans, each with how many plans have it. */
export interface FilterChoices {
  readonly kommuner: readonly Choice[];
  readonly rules: readonly Choice[];
}

interface Choice {
  readonly value: string;
  readonly plans: number;
}

const COLLATOR = new Intl.Collator("da", { numeric: true });

export function filterChoices(plans: readonly OverviewPlan[]): FilterChoices {
  const kommuner = new Map<string, number>();
  const rules = new Map<string, number>();
  const count = (counts: Map<string, number>, value: string): void =>
    void counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const plan of plans) {
    const summary = summaryOf(plan);
    if (summary?.entry.line === undefined || summary.entry.line === null) continue;
    count(kommuner, summary.entry.line.kommune ?? "");
    for (const rule of summary.rules) count(rules, rule);
  }
  const choices = (counts: ReadonlyMap<string, number>): Choice[] =>
    [...counts].map(([value, plans]) => ({ value, plans }));
  return {
    kommuner: choices(kommuner).sort((a, b) => COLLATOR.compare(a.value, b.value)),
    rules: choices(rules).sort((a, b) => b.plans - a.plans || COLLATOR.compare(a.value, b.value)),
  };
}
