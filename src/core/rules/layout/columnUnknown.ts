import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { shorten } from "../support/shorten";

/** A table has no other columns than LBF's. */
export const columnUnknown = defineRule({
  id: "layout/column-unknown",
  group: "layout",
  severity: "info",
  basis: "templates",
  origin: "Tabellen i delaftalen har seks kolonner, tabellen med overordnede mål har fem.",
  messages: { unknown: ["heading"] },
  example: {
    bad: withRemarks(),
    at: "G1",
    good: withRemarksBelow(),
  },
  check: ({ plan: { tables }, report }) => {
    for (const table of tables.goals) {
      for (const heading of table.headings) {
        if (heading.goal !== null || heading.text.trim() === "") continue;
        report({
          sheet: table.sheet,
          at: heading.at,
          message: "unknown",
          values: { heading: shorten(heading.text) },
        });
      }
    }
  },
});

function withRemarks() {
  const { rows } = delmaalTable([delmaalRow()]);
  return { rows: rows.map((row, index) => [...row, index === 0 ? "Bemærkning" : "Drøftes på næste møde"]) };
}

function withRemarksBelow() {
  const { rows } = delmaalTable([delmaalRow()]);
  return { rows: [...rows, [], [], ["Til eget brug: Flere unge i uddannelse eller job drøftes på næste møde"]] };
}
