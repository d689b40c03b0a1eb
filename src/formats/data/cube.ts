import type { RawAbout, RawTable, RawValue } from "../../core/data/dataFigure";
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
  /** The value at the place, counted from zero with the last dimension first; undefined where the file has none. */
  readonly valueAt: (place: number) => RawValue | undefined;
}

/** A dimension as a file tells it. */
export interface ToldDimension extends Dimension {
  /** By category its code, as far as the file has codes. */
  readonly codes: readonly string[];
}

/**
 * The dimension, with each of its categories by a name of its own: of two that are called the same each has its code behind
 * its name ("Nes (3040)"), so that no two figures are told to be the same.
 */
export function dimensionOf({ label, categories, codes, units }: ToldDimension): Dimension {
  const counts = new Map<string, number>();
  for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  const isCoded = codes.length === categories.length && new Set(codes).size === codes.length;
  const own = categories.map((category, at) =>
    counts.get(category) === 1 ? category : `${category} (${isCoded ? codes[at] : at + 1})`,
  );
  return units === undefined ? { label, categories: own } : { label, categories: own, units };
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
  const headings = headingsOf(dimensions);
  const units = dimensions.findIndex((dimension) => dimension.units !== undefined);
  const rows: RawValue[][] = [[...headings, ...(units < 0 ? [] : [UNIT_HEADING]), VALUE_HEADING]];
  const at = dimensions.map(() => 0);
  for (let place = 0; place < size; place += 1) {
    const value = cube.valueAt(place);
    if (value !== undefined) {
      const row: RawValue[] = dimensions.map(({ categories }, index) => categories[at[index] ?? 0] ?? "");
      if (units >= 0) row.push(dimensions[units]?.units?.[at[units] ?? 0] ?? null);
      row.push(value);
      rows.push(row);
    }
    step(at, dimensions);
    if (place % STRETCH === 0) await pace.advance(0);
  }
  return { name, about, rows };
}

/** Dimensions that are called the same are told apart by their number. */
function headingsOf(dimensions: readonly Dimension[]): readonly string[] {
  return dimensions.map(({ label }, at) => {
    const isOwn = dimensions.every((other, index) => index === at || other.label !== label);
    return isOwn ? label : `${label} (${at + 1})`;
  });
}

function step(at: number[], dimensions: readonly Dimension[]): void {
  for (let index = at.length - 1; index >= 0; index -= 1) {
    const next = (at[index] ?? 0) + 1;
    at[index] = next;
    if (next < (dimensions[index]?.categories.length ?? 0)) return;
    at[index] = 0;
  }
}
