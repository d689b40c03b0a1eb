import { styledCell, type NewCell } from "../../core/workbook/newSheet";

/** Points of a line in the font that the file is written in. */
const LINE = 15;
/** Excel's own highest. */
const MOST = 409;
/** A width counts figures. So many letters of running text stand where one figure does; fewer in bold. */
const LETTERS = 1.1;
const BOLD_LETTERS = 1;

/**
 * How high a row must be for the texts that wrap in it, in points; null for one of a single line. Excel would work it out
 * by itself, but other programs take a row without a height for one line, and print texts over each other.
 */
export function rowHeight(row: readonly NewCell[], widths: readonly number[]): number | null {
  const lines = row.reduce<number>((most, cell, column) => Math.max(most, linesOf(cell, widths[column] ?? 0)), 1);
  return lines === 1 ? null : Math.min(MOST, lines * LINE);
}

function linesOf(cell: NewCell, width: number): number {
  const { value, wrap, bold } = styledCell(cell);
  if (wrap !== true || typeof value !== "string") return 1;
  const room = Math.max(1, (width - 1) * (bold === true ? BOLD_LETTERS : LETTERS));
  return value.split("\n").reduce((lines, text) => lines + linesIn(text, room), 0);
}

/** By words, as it will be broken: a word that the line has no room for begins the next. */
function linesIn(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(" ")) {
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = 0;
    }
    used += (used === 0 ? 0 : 1) + length;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used %= Math.ceil(room);
    }
  }
  return lines;
}
