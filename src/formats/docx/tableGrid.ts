import { textOfBlocks } from "../../core/word/text";
import type { WordBlock, WordCell, WordTable } from "../../core/word/wordDocument";
import { FormatError } from "../errors";
import { MAX_COLUMNS } from "./limits";

/** A cell as the file writes it: one merged down is written again in every row it covers. */
export interface WrittenCell {
  columns: number;
  /** "continue" for a cell that only continues the one above, or the one to the left. */
  down: "restart" | "continue" | null;
  across: "continue" | null;
  isDeleted: boolean;
  blocks: WordBlock[];
}

export interface WrittenRow {
  /** Grid columns left open before the first cell. */
  before: number;
  isDeleted: boolean;
  readonly cells: WrittenCell[];
}

interface PlacedCell extends WordCell {
  columns: number;
  rows: number;
  blocks: WordBlock[];
}

/**
 * Gives every cell its place in the table's grid, merged cells once. Text that was left in a cell when it was merged into
 * another is not shown, in Word as in Excel, and is kept apart. @throws FormatError docx/too-much
 */
export function placeCells(written: readonly WrittenRow[]): WordTable {
  /** By column: the cell that a "continue" below would go on with. */
  let above = new Map<number, PlacedCell>();
  const covered: string[] = [];
  const rows = written
    .filter((row) => !row.isDeleted)
    .map((row) => {
      const cells: PlacedCell[] = [];
      const here = new Map<number, PlacedCell>();
      let column = row.before;
      let before: PlacedCell | null = null;
      for (const { columns, down, across, blocks } of row.cells.filter((cell) => !cell.isDeleted)) {
        if (column >= MAX_COLUMNS) throw new FormatError("docx/too-much");
        const origin = down === "continue" ? above.get(column) : undefined;
        if (across === "continue" && before !== null) {
          before.columns += columns;
          covered.push(textOfBlocks(blocks));
        } else if (origin !== undefined) {
          origin.rows += 1;
          covered.push(textOfBlocks(blocks));
          here.set(column, origin);
          before = origin;
        } else {
          const placed: PlacedCell = { column, columns, rows: 1, blocks };
          cells.push(placed);
          if (down !== null) here.set(column, placed);
          before = placed;
        }
        column += columns;
      }
      above = here;
      return { cells };
    });
  return { kind: "table", rows, covered: covered.filter((text) => text !== "") };
}
