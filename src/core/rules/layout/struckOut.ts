import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { shorten } from "../support/shorten";

/** Struck-out text is no part of a plan, and whoever reads the table should not have to guess what holds. */
export const layoutStruckOut = defineRule({
  id: "layout/struck-out",
  group: "layout",
  severity: "info",
  origin: "Overstreget tekst gælder ikke længere. Den er ikke læst med.",
  messages: { whole: ["text"], part: ["text"] },
  example: {
    bad: delmaalTable([delmaalRow({ baseline: "25,40 % 13,60 %" })], {
      special: { C2: { value: "13,60 %", text: "13,60 %", leftOut: { struck: "25,40 %" } } },
    }),
    at: "C2",
    good: delmaalTable([delmaalRow()]),
  },
  check: ({ plan, report }) => {
    for (const { sheet, at, cell } of plan.oddCells()) {
      const struck = cell.leftOut?.struck;
      if (struck === undefined) continue;
      const message = cell.text.trim() === "" ? "whole" : "part";
      report({ sheet, at, message, values: { text: shorten(struck) } });
    }
  },
});
