import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";

/** A workbook for a helhedsplan holds at least one delmålstabel, or the table of overordnede mål. */
export const tableMissing = defineRule({
  id: "layout/table-missing",
  group: "layout",
  about: "workbook",
  severity: "error",
  basis: "templates",
  needsMerges: true,
  origin:
    "Delaftalen har en tabel med delmål og indikatorer, og den strategiske samarbejdsaftale har en med overordnede mål.",
  messages: { missing: [] },
  example: {
    bad: { rows: [["Noter fra mødet om helhedsplanen"]] },
    at: "A1",
    good: delmaalTable([delmaalRow()]),
  },
  check: ({ plan: { tables }, report }) => {
    if (tables.goals.length > 0) return;
    const sheet = tables.sheets.find(({ isReport }) => !isReport) ?? tables.sheets[0];
    if (sheet === undefined) return;
    report({ sheet, at: { row: 0, column: 0 }, message: "missing" });
  },
});
