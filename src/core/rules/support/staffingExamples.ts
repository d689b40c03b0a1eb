import type { ExampleSheet } from "../rule";
import { delmaalRow, delmaalTable } from "./examples";

/** Small sheets for the examples of the rules on staff and budget: a delaftale's lines over its budget. */

type Row = readonly (string | number | null)[];

/** Columns of the examples' budget, in percent and kroner. */
export const BUDGET_HEADINGS: Row = [
  "Stilling",
  "Aktivitet",
  "Timer pr. uge",
  "Årsløn (kr.)",
  "Uddannelse og livschancer (%)",
  "Beskæftigelse (%)",
  "I alt (%)",
];
const LEADER: Row = ["Projektleder", null, 37, 600000, 60, 40, 100];

/** The lines begin in row 6; what stands below begins two rows under the last line. */
export function staffed(lines: readonly string[], below: readonly Row[] = []): ExampleSheet {
  return {
    rows: [
      ["Delaftale for indsatsområdet Beskæftigelse"],
      ...delmaalTable([delmaalRow()]).rows,
      [],
      ["Medarbejderressourcer for indsatsområdet:"],
      ...lines.map((line) => [line]),
      [],
      ...below,
    ],
  };
}

/** A delaftale's lines over a budget whose first position is a projektleder, 40 % of 37 hours in Beskæftigelse. */
export function withBudget(
  lines: readonly string[],
  positions: readonly Row[] = [LEADER],
  headings: Row = BUDGET_HEADINGS,
): ExampleSheet {
  return staffed(lines, [["Budget"], headings, ...positions]);
}

/** One line, "Projektleder 40 % af 37 timer", over the given rows. */
export function leaderOver(below: readonly Row[]): ExampleSheet {
  return staffed(["Projektleder 40 % af 37 timer"], below);
}

/** Two delaftaler under each other with a line each: the second one's stands in row 10. */
export function twoDelaftaler(first: string, second: string): ExampleSheet {
  return {
    rows: [
      ["Delaftale for indsatsområdet Beskæftigelse"],
      ["Medarbejderressourcer for indsatsområdet:"],
      [first],
      [],
      ["Delaftale for indsatsområdet Uddannelse og livschancer"],
      ...delmaalTable([delmaalRow()]).rows,
      [],
      ["Medarbejderressourcer for indsatsområdet:"],
      [second],
    ],
  };
}
