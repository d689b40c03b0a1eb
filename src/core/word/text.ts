import type { LeftOut } from "../workbook/snapshot";
import type { WordBlock, WordTable } from "./wordDocument";

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

const KINDS = ["struck", "raised", "hidden"] as const;

/** What both say, the first first; null where there is nothing. */
export function joinLeftOut(one: LeftOut | null, other: LeftOut | null): LeftOut | null {
  if (one === null || other === null) return one ?? other;
  const joined: { -readonly [Kind in keyof LeftOut]: LeftOut[Kind] } = {};
  for (const kind of KINDS) {
    const texts = [one[kind], other[kind]].filter((text) => text !== undefined);
    if (texts.length > 0) joined[kind] = texts.join("\n");
  }
  return joined;
}

/** What stands in the blocks and is no part of their text. */
export function leftOutOfBlocks(blocks: readonly WordBlock[]): LeftOut | null {
  let found: LeftOut | null = null;
  for (const block of blocks) {
    if (block.kind === "paragraph") found = joinLeftOut(found, block.leftOut);
    else
      for (const { cells } of block.rows)
        for (const cell of cells) found = joinLeftOut(found, leftOutOfBlocks(cell.blocks));
  }
  return found;
}

/** The texts that lie unseen under merged cells, of the table and of those inside it. */
export function coveredTexts({ covered, rows }: WordTable): string[] {
  const inside = rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  return [...covered, ...inside.flatMap((block) => (block.kind === "table" ? coveredTexts(block) : []))];
}

/** The notes that the blocks refer to, in order. */
export function notesOfBlocks(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block.notes
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => notesOfBlocks(cell.blocks))),
  );
}
