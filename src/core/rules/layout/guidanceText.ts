import { isGuidance } from "../../forms/guidance";
import { isOutsidePlan } from "../../tables/ownForms";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { shorten } from "../support/shorten";

/** The shortest of LBF's guidance texts is longer than this. */
const SHORTEST = 12;

/** LBF's green guidance text is deleted before the form is handed in; reported wherever it stands in the workbook. */
export const guidanceText = defineRule({
  id: "layout/guidance-text",
  group: "layout",
  severity: "warning",
  basis: "templates",
  origin: "Skabelonerne siger, at den vejledende tekst, som er fremhævet med grønt, skal slettes.",
  messages: { left: ["text"] },
  example: {
    bad: delmaalTable([delmaalRow(), [], ["Her oplistes de delmål, som indsatsen arbejder med."]]),
    at: "A4",
    good: delmaalTable([delmaalRow()]),
  },
  check: ({ plan: { tables }, report }) => {
    for (const sheet of tables.sheets) {
      // A report of ours quotes what is reported.
      if (isOutsidePlan(tables, sheet)) continue;
      for (const [row, cells] of sheet.rows) {
        for (let column = 0; column < cells.length; column += 1) {
          const value = cells[column]?.value;
          if (typeof value !== "string" || value.length < SHORTEST || !isGuidance(value)) continue;
          report({ sheet, at: { row, column }, message: "left", values: { text: shorten(value) } });
        }
      }
    }
  },
});
