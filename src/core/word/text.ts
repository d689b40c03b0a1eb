import type { WordBlock, WordTable } from "./types";

/**
 * The text of paragraphs and tables: a line a paragraph, line breaks kept, empty lines around it gone. The cells of a
 * row inside it stand on one line, parted by tabs, unless one of them has several.
 */
export function textOfBlocks(blocks: readonly WordBlock[]): string {
  return blocks
    .map((block) => (block.kind === "paragraph" ? block.text : textOfTable(block)))
    .join("\n")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n+/, "")
    .trimEnd();
}

function textOfTable({ rows }: WordTable): string {
  return rows
    .map(({ cells }) => {
      const texts = cells.map(({ blocks }) => textOfBlocks(blocks)).filter((text) => text !== "");
      return texts.join(texts.some((text) => text.includes("\n")) ? "\n" : "\t");
    })
    .filter((row) => row !== "")
    .join("\n");
}

/** The notes that the blocks refer to, in order. */
export function notesOfBlocks(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block.notes
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => notesOfBlocks(cell.blocks))),
  );
}
