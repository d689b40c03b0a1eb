import { lbfWording } from "../../forms/form";
import type { GoalTable, Heading } from "../../tables/planTables";
import { cellAt } from "../../workbook/snapshot";
import { defineRule, type FixOf } from "../rule";
import { cellName } from "../../workbook/address";
import { delmaalRow, delmaalTable } from "../support/examples";
import { shorten } from "../support/shorten";

/** A heading is worded as in LBF's form; case, spaces, hyphens and slashes aside. */
export const headingWording = defineRule({
  id: "layout/heading-wording",
  group: "layout",
  severity: "info",
  basis: "templates",
  origin: "Det er overskrifterne i skabelonerne.",
  messages: { wording: ["heading", "wording"] },
  fixes: { rename: ["wording"] },
  example: {
    bad: withHeading("Måleår"),
    at: "E1",
    good: withHeading("Baseline år"),
  },
  check: ({ plan: { tables }, report }) => {
    for (const table of tables.goals) {
      for (const heading of table.headings) {
        if (heading.goal === null || heading.exact) continue;
        const wording = lbfWording(table, heading.goal);
        const fix = fixOf(table, heading, wording);
        report({
          sheet: table.sheet,
          at: heading.at,
          message: "wording",
          values: { heading: shorten(heading.text), wording },
          ...(fix === null ? {} : { fix }),
        });
      }
    }
  },
});

/** None for a heading over several rows, and none where the heading also gives the figures their unit. */
function fixOf(table: GoalTable, heading: Heading, wording: string): FixOf<{ rename: ["wording"] }> | null {
  const cell = cellAt(table.sheet, heading.at.row, heading.at.column);
  if (heading.unit !== null || typeof cell?.value !== "string" || cell.formula !== undefined) return null;
  if (cell.value.trim() !== heading.text.trim()) return null;
  return {
    title: "rename",
    values: { wording },
    safe: true,
    changes: [{ sheet: table.sheet.name, cell: cellName(heading.at), from: cell.value, to: wording }],
  };
}

function withHeading(text: string) {
  const { rows } = delmaalTable([delmaalRow()]);
  return { rows: rows.map((row, index) => (index === 0 ? [...row.slice(0, 4), text, row[5] ?? null] : row)) };
}
