import { fold } from "../../reading/text";
import type { GoalRow, GoalTable } from "../../tables/types";
import { cellName } from "../../workbook/address";
import type { Rule, RuleContext } from "../rule";
import { delmaalRow, delmaalTable } from "../support/examples";
import { fingerprint } from "../support/fingerprint";
import { isFilled } from "../support/rows";

/** A table names a Delmål with the same Indikator once. */
export const duplicateRow: Rule = {
  id: "layout/duplicate-row",
  group: "layout",
  severity: "warning",
  origin: "LBF's skabeloner: en række for hver indikator. To ens rækker kan få hver sit tal.",
  example: {
    bad: delmaalTable([delmaalRow(), delmaalRow({ baseline: "14,1 %" })]),
    at: "A3",
    good: delmaalTable([delmaalRow(), delmaalRow({ indikator: "Andel 18-24-årige i uddannelse" })]),
  },
  check: (context) => {
    for (const table of context.tables.goals) checkTable(context, table);
  },
};

function checkTable(context: RuleContext, table: GoalTable): void {
  const seen = new Map<number, GoalRow[]>();
  for (const row of table.rows) {
    if (!isFilled(row.delmaal) || !isFilled(row.indikator)) continue;
    const print = fingerprint(row.delmaal.text) * 31 + fingerprint(row.indikator.text);
    const candidates = seen.get(print);
    if (candidates === undefined) {
      seen.set(print, [row]);
      continue;
    }
    const earlier = candidates.find((candidate) => sameGoal(candidate, row));
    if (earlier === undefined) {
      candidates.push(row);
      continue;
    }
    context.report({
      sheet: table.sheet,
      // A Delmål merged over both rows is no place where one of them can be changed.
      at: row.delmaal.inherited ? row.indikator.at : row.delmaal.at,
      message: "duplicate",
      values: { row: cellName(earlier.at) },
      related: [{ sheet: table.sheet, at: earlier.at }],
    });
  }
}

function sameGoal(a: GoalRow, b: GoalRow): boolean {
  return foldedGoal(a) === foldedGoal(b);
}

function foldedGoal(row: GoalRow): string {
  return `${fold(row.delmaal?.text ?? "")}\n${fold(row.indikator?.text ?? "")}`;
}
