import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { namesLevel } from "../support/levels";
import { isFilled } from "../support/rows";

/** Of a table's delmål at least one says which level is aimed at. */
export const noLevel = defineRule({
  id: "delmaal/no-level",
  group: "delmaal",
  severity: "info",
  origin: "Uden et niveau kan det ikke ses, om delmålet er nået: enhver ændring den rigtige vej er nok.",
  messages: { none: [] },
  example: {
    bad: delmaalTable([delmaalRow()]),
    at: "A1",
    good: delmaalTable([delmaalRow({ delmaal: "Højst 11 % af de unge er uden uddannelse eller job i 2029" })]),
  },
  check: ({ plan: { tables }, report }) => {
    for (const { kind, rows, headings, sheet } of tables.goals) {
      if (kind !== "delmaal") continue;
      const heading = headings.find(({ goal }) => goal === "delmaal");
      const stated = rows.filter(({ delmaal }) => isFilled(delmaal));
      if (heading === undefined || stated.length === 0) continue;
      const isSet = stated.some(
        ({ delmaal, indikator }) =>
          (delmaal !== null && namesLevel(delmaal.text)) || (isFilled(indikator) && LIMIT.test(indikator.text)),
      );
      if (!isSet) report({ sheet, at: heading.at, message: "none" });
    }
  },
});

/** A level may stand at the indicator: "Antal udsættelser (højst 6 om året)". */
const LIMIT = /(?<!\p{L})(?:mål|måltal|målet er|højst|maks\.?|maksimalt)(?!\p{L})[^\d]{0,12}\d/iu;
