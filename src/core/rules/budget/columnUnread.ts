import type { BudgetTable } from "../../tables/staffing/staffingTable";
import { defineRule } from "../rule";
import { shorten } from "../support/shorten";
import { staffed } from "../support/staffingExamples";

/** Figures of a budget that nobody knows the meaning of, where what the check needs may stand in them. */
export const columnUnread = defineRule({
  id: "budget/column-unread",
  group: "budget",
  severity: "info",
  origin: "Programmet gætter ikke: tal, hvis betydning ikke er fastslået, bliver vist og spurgt om.",
  messages: { named: ["heading", "count"], unnamed: ["heading", "count"] },
  example: {
    bad: leaderAndConsultant([
      ["Stilling", "Hold A", "2025", "2026"],
      ["Projektleder", 14.8, 300000, 600000],
      ["Jobkonsulent", 20, 250000, 500000],
    ]),
    at: "B9",
    good: leaderAndConsultant([
      ["Stilling", "Beskæftigelse (timer)", "2025", "2026"],
      ["Projektleder", 14.8, 300000, 600000],
      ["Jobkonsulent", 20, 250000, 500000],
    ]),
  },
  check: (context) => {
    for (const table of context.plan.tables.budgets) {
      if (table.positions.length === 0 || !lacksSomething(table)) continue;
      for (const { at, heading, figures } of table.unread) {
        if (figures < 2 && figures < table.positions.length) continue;
        context.report({
          sheet: table.sheet,
          at,
          message: heading === "" ? "unnamed" : "named",
          values: { heading: shorten(heading), count: figures },
        });
      }
    }
  },
});

/** Whether a position that has figures nobody could read lacks its hours, or how they are divided. */
function lacksSomething({ positions }: BudgetTable): boolean {
  return positions.some(
    ({ unread, contractHours, shares, hours, amounts }) =>
      unread.length > 0 && (contractHours === null || shares.size + hours.size + amounts.size === 0),
  );
}

function leaderAndConsultant(budget: Parameters<typeof staffed>[1]) {
  return staffed(["Projektleder 40 % af 37 timer", "Jobkonsulent 20 timer"], budget);
}
