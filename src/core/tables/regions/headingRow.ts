import { fold } from "../../reading/text";
import type { CellRange } from "../../workbook/address";
import { cellAt, type Sheet } from "../../workbook/snapshot";
import { textOf } from "./grid";

/** The texts of a row of headings, from its first column on; "" where a heading is empty. */
export type HeadingTexts = readonly string[];

/** A row of headings as it stands now: its row, and where each of its columns is. */
export interface FoundRow {
  readonly row: number;
  /** By the heading's number; those of empty headings stand between their neighbours as they did. */
  readonly columns: readonly number[];
}

/** So much of a heading tells it apart. */
const LONGEST = 60;

/** The texts in the range's first row; null where it has fewer than two, by which nothing could be found again. */
export function headingTexts(sheet: Sheet, { top, left, right }: CellRange): HeadingTexts | null {
  const texts = Array.from({ length: right - left + 1 }, (_, index) => headingText(sheet, top, left + index));
  return texts.filter((text) => text !== "").length < 2 ? null : texts;
}

/** Finds the row of headings in the sheet; null where none has them all, in their order, or more than one has. */
export function findHeadingRow(sheet: Sheet, texts: HeadingTexts, at: { readonly top: number }): FoundRow | null {
  const there = columnsIn(sheet, at.top, texts);
  const found: FoundRow[] = [];
  for (const row of sheet.rows.keys()) {
    const columns = columnsIn(sheet, row, texts);
    if (columns !== null) found.push({ row, columns });
    if (found.length > 1) return there && { row: at.top, columns: there };
  }
  return found[0] ?? null;
}

function columnsIn(sheet: Sheet, row: number, texts: HeadingTexts): number[] | null {
  const cells = sheet.rows.get(row);
  if (cells === undefined) return null;
  const columns: number[] = [];
  let from = 0;
  for (const [index, text] of texts.entries()) {
    if (text === "") {
      columns.push(-1);
      continue;
    }
    let column = from;
    while (column < cells.length && headingText(sheet, row, column) !== text) column += 1;
    if (column >= cells.length) return null;
    columns[index] = column;
    from = column + 1;
  }
  return betweenNeighbours(columns);
}

/** An empty heading is found by the next one that isn't. */
function betweenNeighbours(columns: readonly number[]): number[] {
  return columns.map((column, index) => {
    if (column >= 0) return column;
    let before = index;
    while (before >= 0 && (columns[before] ?? -1) < 0) before -= 1;
    const after = columns.findIndex((one, other) => other > index && one >= 0);
    if (before >= 0) return (columns[before] ?? 0) + (index - before);
    return Math.max(0, (columns[after] ?? index) - (after - index));
  });
}

function headingText(sheet: Sheet, row: number, column: number): string {
  return fold(textOf(cellAt(sheet, row, column))).slice(0, LONGEST);
}
