import type { Box } from "./geometry";
import type { Line } from "./lines";

/** What a page holds, in the order it is read. */
export type PageItem = PageText | PageTable;

/** Lines below each other in one column of text. */
export interface PageText {
  readonly kind: "text";
  readonly lines: readonly Line[];
  /** The room that the lines have. */
  readonly left: number;
  readonly right: number;
}

export interface PageTable {
  readonly kind: "table";
  readonly box: Box;
  readonly cells: readonly PageCell[];
  /** The edges of its columns. */
  readonly xs: readonly number[];
  /** By ruling lines, or by how its text stands. */
  readonly by: "lines" | "alignment";
}

export interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly items: readonly PageItem[];
}
