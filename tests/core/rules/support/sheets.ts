import type { ExampleSheet } from "../../../../src/core/rules/rule";
import {
  delmaalRow,
  delmaalTable,
  inPlan,
  overordnedeRow,
  overordnedeTable,
  type DelmaalCells,
  type OverordnedeCells,
} from "../../../../src/core/rules/support/examples";

/** A delmålstabel with one row, headings in row 1. */
export function delmaal(cells: DelmaalCells = {}): ExampleSheet {
  return delmaalTable([delmaalRow(cells)]);
}

/** Overordnede mål with one row, headings in row 1. */
export function overordnede(cells: OverordnedeCells = {}): ExampleSheet {
  return overordnedeTable([overordnedeRow(cells)]);
}

/** The same in the plan of Brøndby Kommune, June 2025 to May 2029: the row stands in row 5. */
export function plannedDelmaal(cells: DelmaalCells = {}): ExampleSheet {
  return inPlan(delmaal(cells));
}

export function plannedOverordnede(cells: OverordnedeCells = {}): ExampleSheet {
  return inPlan(overordnede(cells));
}

/** A delmålstabel whose heading in the given column (from zero) is another. */
export function withHeading(column: number, heading: string | null): ExampleSheet {
  const [headings = [], ...rows] = delmaal().rows;
  return { rows: [headings.map((text, index) => (index === column ? heading : text)), ...rows] };
}
