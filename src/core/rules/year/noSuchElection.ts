import { isElectionYear } from "../../reading/electionDates";
import { defineRule } from "../rule";
import { electionsOf } from "../support/elections";
import { overordnedeRow, overordnedeTable } from "../support/examples";
import { eachRow } from "../support/rows";

/** An election that a figure is from was held. */
export const noSuchElection = defineRule({
  id: "year/no-such-election",
  group: "year",
  severity: "error",
  origin: "Kommunalvalg holdes hvert fjerde år (2017, 2021, 2025), folketingsvalg senest fire år efter det forrige.",
  messages: { KV: ["year"], RV: ["year"], FV: ["year"], EP: ["year"] },
  example: { bad: ofTurnout("KV22: 44,1 %"), at: "C2", good: ofTurnout("KV21: 44,1 %") },
  check: (context) =>
    eachRow(context, (row, table) => {
      const wrong = electionsOf(row, table).find(({ name, year }) => isElectionYear(name, year) === false);
      if (wrong === undefined) return;
      const { cell, name, year } = wrong;
      context.report({ sheet: table.sheet, at: cell.at, message: name, values: { year: String(year) } });
    }),
});

function ofTurnout(baseline: string) {
  return overordnedeTable([
    overordnedeRow({
      delmaal: "Flere er en del af fællesskabet og deltager aktivt i samfundet",
      indikator: "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg",
      baseline,
      comparison: baseline.replace("44,1", "70,3"),
      source: "Boligsociale data",
    }),
  ]);
}
