import { isElectionYear, lastElectionBefore } from "../../reading/electionDates";
import { defineRule } from "../rule";
import { electionsOf, type NamedElection } from "../support/elections";
import { inPlan, overordnedeRow, overordnedeTable } from "../support/examples";
import { eachRow } from "../support/rows";

/** A figure of turnout is from the last election before the plan begins. */
export const newerElection = defineRule({
  id: "year/newer-election",
  group: "year",
  severity: "info",
  basis: "rules",
  origin: "Den faste indikator gælder det seneste kommunalvalg eller folketingsvalg.",
  messages: { KV: ["last", "year"], RV: ["last", "year"], FV: ["last", "year"], EP: ["last", "year"] },
  example: {
    bad: ofTurnout("FV19: 61,3 %", "FV19: 84,1 %"),
    at: "C5",
    good: ofTurnout("FV22: 58,9 %", "FV22: 83,6 %"),
  },
  check: (context) =>
    eachRow(context, (row, table) => {
      const { from } = table.plan.period;
      if (from === null) return;
      const before = from < context.today ? from : context.today;
      for (const named of latestOf(electionsOf(row, table))) {
        const { name, year, cell } = named;
        const last = lastElectionBefore(name, before);
        if (last === null || last <= year || isElectionYear(name, year) !== true) continue;
        const values = { year: String(year), last: String(last) };
        context.report({ sheet: table.sheet, at: cell.at, message: name, values });
      }
    }),
});

/** Of every kind the latest that the row names. */
function latestOf(named: readonly NamedElection[]): readonly NamedElection[] {
  const latest = new Map<string, NamedElection>();
  for (const one of named) if (one.year > (latest.get(one.name)?.year ?? 0)) latest.set(one.name, one);
  return [...latest.values()];
}

function ofTurnout(baseline: string, comparison: string) {
  return inPlan(
    overordnedeTable([
      overordnedeRow({
        delmaal: "Flere er en del af fællesskabet og deltager aktivt i samfundet",
        indikator: "Andel stemmeberettigede, der har stemt ved seneste kommunalvalg/folketingsvalg",
        baseline,
        comparison,
        source: "Boligsociale data",
      }),
    ]),
  );
}
