import type { CellChange } from "../../findings/finding";
import { holdsResidue, mendResidue } from "../../reading/residue";
import type { GoalCell, GoalTable } from "../../tables/planTables";
import { cellName } from "../../workbook/address";
import { defineRule, type FixOf } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { eachRow, isFilled } from "../support/rows";
import { shortenAt } from "../support/shorten";

/** A cell holds words as they are written, not as a PDF broke them: hyphens at line ends, soft hyphens, spaced letters. */
export const textResidue = defineRule({
  id: "layout/text-residue",
  group: "layout",
  severity: "info",
  origin: "Tekst, der er kopieret fra en PDF, har ofte orddelinger og mellemrum, som ikke hører til ordet.",
  messages: { broken: ["text", "mended"], spaced: ["text", "mended"] },
  fixes: { join: [] },
  example: {
    bad: delmaalTable([delmaalRow({ delmaal: "Flere unge i beskæf-\ntigelse" })]),
    at: "A2",
    good: delmaalTable([delmaalRow({ delmaal: "Flere unge i beskæftigelse" })]),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      for (const cell of row.cells) {
        if (!isFilled(cell) || cell.inherited || !holdsResidue(cell.text)) continue;
        const cleaned = mendResidue(cell.text);
        const fix = fixOf(table, cell);
        const at = firstDifference(cell.text, cleaned);
        context.report({
          sheet: table.sheet,
          at: cell.at,
          message: cleaned === cell.text ? "spaced" : "broken",
          values: { text: shortenAt(cell.text, at), mended: shortenAt(cleaned, at) },
          ...(fix === null ? {} : { fix }),
        });
      }
    }),
});

/** Where the texts part; 0 where they are the same. */
function firstDifference(text: string, other: string): number {
  if (text === other) return 0;
  let at = 0;
  while (text.charAt(at) === other.charAt(at)) at += 1;
  return at;
}

function fixOf(table: GoalTable, cell: GoalCell): FixOf<{ join: [] }> | null {
  const changes: CellChange[] = [];
  for (const part of cell.parts) {
    const { value, formula } = part.cell;
    if (typeof value !== "string" || formula !== undefined) continue;
    const to = mendResidue(value);
    if (to !== value) changes.push({ sheet: table.sheet.name, cell: cellName(part.at), from: value, to });
  }
  return changes.length === 0 ? null : { title: "join", safe: true, changes };
}
