import type { GoalRow } from "../../tables/planTables";
import { defineRule } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { readTraits } from "../support/indicator";
import { measureOfGoal } from "../support/levels";
import { isFilled } from "../support/rows";
import { shorten } from "../support/shorten";

/** What a delmål is set in, its indicator gives: a share, or a number. One of several indicators is enough. */
export const unitClash = defineRule({
  id: "delmaal/unit-clash",
  group: "delmaal",
  severity: "warning",
  origin: "Når delmålet er en andel og indikatoren et antal, kan det ikke ses, om delmålet er nået.",
  messages: { share: ["text", "indicator"], count: ["text", "indicator"] },
  example: {
    bad: withIndikator("Antal sager i SSP", "61 sager"),
    at: "B2",
    good: withIndikator("Andel unge med sager i SSP", "6,1 %"),
  },
  check: ({ plan: { tables }, report }) => {
    for (const table of tables.goals) {
      if (table.kind !== "delmaal") continue;
      for (const [text, rows] of byDelmaal(table.rows)) {
        const wanted = measureOfGoal(text);
        if (wanted === null || rows.some((row) => !clashes(row, wanted))) continue;
        for (const { indikator } of rows) {
          if (!isFilled(indikator)) continue;
          const values = { text: shorten(text), indicator: shorten(indikator.text) };
          report({ sheet: table.sheet, at: indikator.at, message: wanted, values });
        }
      }
    }
  },
});

function byDelmaal(rows: readonly GoalRow[]): ReadonlyMap<string, readonly GoalRow[]> {
  const found = new Map<string, GoalRow[]>();
  for (const row of rows) {
    if (!isFilled(row.delmaal)) continue;
    const same = found.get(row.delmaal.text);
    if (same === undefined) found.set(row.delmaal.text, [row]);
    else same.push(row);
  }
  return found;
}

function clashes({ indikator }: GoalRow, wanted: "share" | "count"): boolean {
  if (!isFilled(indikator)) return false;
  const { share, count } = readTraits(indikator.text);
  return wanted === "share" ? count && !share : share && !count;
}

function withIndikator(indikator: string, baseline: string) {
  const delmaal = "Andelen af unge med sager i SSP falder til 4 %";
  return delmaalTable([delmaalRow({ delmaal, indikator, baseline, comparison: null })]);
}
