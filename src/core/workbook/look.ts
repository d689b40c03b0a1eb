import { contains, type CellRange } from "./address";

/** How a cell looks, as far as it matters to reading it: what is left out is as in a cell that nobody has formatted. */
export interface CellLook {
  /** "#rrggbb" */
  readonly fill?: string;
  /** "#rrggbb"; left out for the text colour of the page. */
  readonly color?: string;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly isUnderlined?: true;
  /** How large its letters are, the workbook's usual ones being 1; left out where they are those. */
  readonly scale?: number;
  readonly borders?: Readonly<Partial<Record<Side, Border>>>;
  /** Left out where it follows what the cell holds. */
  readonly horizontal?: "left" | "center" | "right" | "justify";
  /** Left out for the bottom. */
  readonly vertical?: "top" | "center";
  readonly wraps?: true;
  /** Steps of about three characters. */
  readonly indent?: number;
}

/** Characters of a cell that share a font; null where it is the cell's own. */
export interface LookRun {
  readonly text: string;
  readonly font: Pick<CellLook, "color" | "isBold" | "isItalic" | "isUnderlined"> | null;
}

export type Side = "left" | "right" | "top" | "bottom";

export interface Border {
  readonly line: "thin" | "medium" | "thick" | "double" | "dashed" | "dotted";
  /** "#rrggbb"; left out for the text colour of the page. */
  readonly color?: string;
}

/** Rows below each other whose cells look alike, column by column. */
export interface LookBand {
  readonly top: number;
  readonly bottom: number;
  /** Three numbers for each stretch of cells that are written, left to right: first column, last column, look. */
  readonly stretches: readonly number[];
  /** The look of the other cells; null where it is the column's. */
  readonly others: number | null;
}

export interface ColumnLook {
  readonly left: number;
  readonly right: number;
  readonly look: number;
  /** In characters of the workbook's own font; null where it is the program's usual one. */
  readonly width: number | null;
}

export interface CellLink {
  readonly range: CellRange;
  /** An address outside the workbook, or a place in it. */
  readonly target: string;
}

/** How a sheet looks. Cells name their look by its number: a large sheet has few. */
export interface SheetLook {
  readonly looks: readonly CellLook[];
  /** In ascending order. */
  readonly bands: readonly LookBand[];
  readonly columns: readonly ColumnLook[];
  /** Rows whose height somebody has set, in points. */
  readonly heights: ReadonlyMap<number, number>;
  readonly links: readonly CellLink[];
  /** Texts in several fonts, as they were read, by row and column. */
  readonly runs: ReadonlyMap<number, ReadonlyMap<number, readonly LookRun[]>>;
}

/** Of a sheet, all that tells how it looks. */
export interface Looked {
  readonly look?: SheetLook;
}

/** The look of a cell that nobody has formatted. */
export const PLAIN_LOOK: CellLook = {};

/** How the cell looks. */
export function lookAt({ look }: Looked, row: number, column: number): CellLook {
  if (look === undefined) return PLAIN_LOOK;
  return look.looks[lookNumber(look, row, column)] ?? PLAIN_LOOK;
}

/** The runs that the cell's text was read in, for as long as they make up the text; null for one in a single font. */
export function runsAt({ look }: Looked, row: number, column: number, text: string): readonly LookRun[] | null {
  const runs = look?.runs.get(row)?.get(column);
  return runs?.map((run) => run.text).join("") === text ? runs : null;
}

/** Where the cell leads; null for one that is no link. */
export function linkAt({ look }: Looked, row: number, column: number): string | null {
  return look?.links.find(({ range }) => contains(range, row, column))?.target ?? null;
}

/** The width that the sheet gives the column, in characters; null where it says nothing. */
export function columnWidth({ look }: Looked, column: number): number | null {
  return look === undefined ? null : (columnLook(look, column)?.width ?? null);
}

function lookNumber(look: SheetLook, row: number, column: number): number {
  const band = look.bands[firstFrom(look.bands.length, (at) => (look.bands[at]?.bottom ?? 0) >= row)];
  if (band === undefined || band.top > row) return columnLook(look, column)?.look ?? 0;
  const { stretches, others } = band;
  const at = 3 * firstFrom(stretches.length / 3, (one) => (stretches[3 * one + 1] ?? 0) >= column);
  if ((stretches[at] ?? Infinity) <= column) return stretches[at + 2] ?? 0;
  return others ?? columnLook(look, column)?.look ?? 0;
}

function columnLook({ columns }: SheetLook, column: number): ColumnLook | undefined {
  return columns.find(({ left, right }) => left <= column && column <= right);
}

/** The first of so many places, in order, that is far enough; their number where none is. */
function firstFrom(count: number, isFarEnough: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFarEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
