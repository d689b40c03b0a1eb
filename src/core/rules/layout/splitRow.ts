import { cellName } from "../../workbook/address";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";

/** A logical row stands in one sheet row; a table pasted from Word spreads the paragraphs of its cells over several. */
export const splitRow = defineRule({
  id: "layout/split-row",
  group: "layout",
  severity: "warning",
  needsMerges: true,
  origin: "Word deler en celles afsnit i flere rækker, når tabellen indsættes i Excel.",
  messages: { split: ["row"] },
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "Strand: 13,60 %" }), [null, null, "Nord: 12,59 %", null, null, null]], {
      merges: ["A2:A3", "B2:B3", "D2:D3", "E2:E3", "F2:F3"],
    }),
    at: "C3",
    good: delmaalTable([delmaalRow({ baseline: "Strand: 13,60 %\nNord: 12,59 %" })]),
  },
  check: ({ plan: { tables }, report }) => {
    for (const table of tables.goals) {
      for (const split of table.splitRows) {
        report({
          sheet: table.sheet,
          at: split.at,
          message: "split",
          values: { row: cellName(split.joinedTo) },
          related: [{ sheet: table.sheet, at: split.joinedTo }],
        });
      }
    }
  },
});
