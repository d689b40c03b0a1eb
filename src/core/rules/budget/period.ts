import type { Period } from "../../reading/readings";
import { defineRule } from "../rule";
import { leaderOver } from "../support/staffingExamples";
import { yearOf } from "../support/years";

/** The budget has every calendar year of the plan's period; the first and the last may be part-years. */
export const budgetPeriod = defineRule({
  id: "budget/period",
  group: "budget",
  severity: "warning",
  origin: "Budgettet dækker hele den periode, som aftalen gælder for.",
  messages: { missing: ["from", "to", "missing"] },
  example: { bad: planned([2025, 2026, 2027, 2028]), at: "C11", good: planned([2025, 2026, 2027, 2028, 2029]) },
  check: (context) => {
    const { budget } = context.plan.staffing();
    const [first] = budget.years;
    const wanted = yearsIn(context.plan.tables.plan.period);
    if (first === undefined || wanted.length === 0) return;
    const years = new Set(budget.years.map(({ year }) => year));
    const missing = wanted.filter((year) => !years.has(year));
    if (missing.length === 0) return;
    // Years have no thousands: they are given as text.
    const values = { missing: missing.join(", "), from: String(wanted[0]), to: String(wanted.at(-1)) };
    context.report({ sheet: first.sheet, at: first.at, message: "missing", values, related: budget.years.slice(1) });
  },
});

/** No plan runs longer; a period beyond it is misread. */
const MOST_YEARS = 15;
/** "1. januar 2025 – 1. januar 2029" means four years. */
const FEWEST_DAYS = 5;

/** The calendar years of the period in which it runs more than a few days. */
function yearsIn({ from, to }: Period): number[] {
  if (from === null || to === null) return [];
  const first = yearOf(from) + (from.slice(5) > `12-${31 - FEWEST_DAYS}` ? 1 : 0);
  const last = yearOf(to) - (to.slice(5) <= `01-0${FEWEST_DAYS}` ? 1 : 0);
  if (last < first || last - first > MOST_YEARS) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function planned(years: readonly number[]) {
  const budget = leaderOver([
    ["Stilling", "Beskæftigelse (%)", ...years, "I alt (kr.)"],
    ["Projektleder", 40, ...years.map(() => 600000), years.length * 600000],
  ]);
  return {
    rows: [
      ["Kommune:", "Brøndby Kommune"],
      ["Delaftalen gælder fra - til:", "1. juni 2025 – 31. maj 2029"],
      [],
      ...budget.rows,
    ],
  };
}
