import type { RawAbout, RawTable, RawValue } from "../../core/data/types";
import { FormatError } from "../errors";
import type { Pace } from "../xlsx/pace";
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from "./limits";

export interface Dimension {
  readonly label: string;
  /** The labels of its categories, in order. */
  readonly categories: readonly string[];
  /** The unit of each category, where they differ. */
  readonly units?: readonly (string | null)[];
}

/** Figures by any number of dimensions, as PX and JSON-stat hold them. */
export interface Cube {
  readonly name: string;
  readonly about: RawAbout;
  readonly dimensions: readonly Dimension[];
  /** The value at the place, counted from zero with the last dimension first. */
  readonly valueAt: (place: number) => RawValue;
}

/** The heading of the figures, as StatBank writes it in CSV. */
const VALUE_HEADING = "INDHOLD";
const UNIT_HEADING = "Enhed";

/** How many figures a cube has. @throws FormatError when there are more than can be read */
export function sizeOf(dimensions: readonly Dimension[]): number {
  const columns = dimensions.length + 2;
  if (columns > MAX_COLUMNS) throw new FormatError("data/too-many-columns", { limit: MAX_COLUMNS });
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (size > MAX_ROWS) throw new FormatError("data/too-many-rows", { limit: MAX_ROWS });
  if (size * columns > MAX_CELLS) throw new FormatError("data/too-many-cells", { limit: MAX_CELLS });
  return size;
}

/** Rows between two pauses. */
const STRETCH = 5_000;

/** A cube as a table of one figure a row, headed by the dimensions' labels. */
export async function longTable(cube: Cube, pace: Pace): Promise<RawTable> {
  const { name, about, dimensions } = cube;
  const size = sizeOf(dimensions);
  const units = dimensions.findIndex((dimension) => dimension.units !== undefined);
  const headings = [...dimensions.map(({ label }) => label), ...(units < 0 ? [] : [UNIT_HEADING]), VALUE_HEADING];
  const rows: RawValue[][] = [headings];
  const at = dimensions.map(() => 0);
  for (let place = 0; place < size; place += 1) {
    const row: RawValue[] = dimensions.map(({ categories }, index) => categories[at[index] ?? 0] ?? "");
    if (units >= 0) row.push(dimensions[units]?.units?.[at[units] ?? 0] ?? null);
    row.push(cube.valueAt(place));
    rows.push(row);
    step(at, dimensions);
    if (place % STRETCH === 0) await pace.advance(0);
  }
  return { name, about, rows };
}

function step(at: number[], dimensions: readonly Dimension[]): void {
  for (let index = at.length - 1; index >= 0; index -= 1) {
    const next = (at[index] ?? 0) + 1;
    at[index] = next;
    if (next < (dimensions[index]?.categories.length ?? 0)) return;
    at[index] = 0;
  }
}
