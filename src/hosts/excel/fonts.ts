import { readRuns, struckOut, type TextRun } from "../../core/workbook/formatting";
import type { CellAddress, CellRange } from "../../core/workbook/address";
import type { Cell, SheetRow } from "../../core/workbook/snapshot";

/** What Excel tells of the fonts in a rectangle of cells. */
export interface FontData {
  readonly range: CellRange;
  readonly cells: readonly (readonly Excel.CellProperties[])[];
}

/** Rows as they are being read. */
type Rows = Map<number, SheetRow>;

/**
 * Takes out of the cells what their fonts strike out and what is the mark of a note. Gives back the cells of which only
 * a part may be, where Excel didn't tell which.
 */
export function markCells(rows: Rows, { range, cells }: FontData): CellAddress[] {
  const untold: CellAddress[] = [];
  cells.forEach((properties, index) => {
    const row = range.top + index;
    const before = rows.get(row);
    if (before === undefined) return;
    const after = before.slice();
    properties.forEach((property, place) => {
      const column = range.left + place;
      const cell = before[column];
      if (cell === undefined) return;
      const read = markedCell(cell, property);
      if (read === null) untold.push({ row, column });
      else after[column] = read;
    });
    rows.set(row, after);
  });
  return untold;
}

/** All cells of the rectangle, whose font strikes everything out. */
export function strikeAll(rows: Rows, { top, bottom }: CellRange): void {
  for (let row = top; row <= bottom; row += 1) {
    const cells = rows.get(row);
    if (cells !== undefined)
      rows.set(
        row,
        cells.map((cell) => (cell === undefined ? cell : struckOut(cell))),
      );
  }
}

/** The cell as its font leaves it; null where parts of it differ and Excel doesn't tell which. */
function markedCell(cell: Cell, { format, textRuns }: Excel.CellProperties): Cell | null {
  const font = format?.font;
  // Excel answers true, false, or null for "some of it".
  const struck = font?.strikethrough as boolean | null | undefined;
  const raised = font?.superscript as boolean | null | undefined;
  if (struck === true) return struckOut(cell);
  if (struck !== null && raised !== null) return cell;
  // Only a text can have parts of its own.
  if (typeof cell.value !== "string" || cell.formula !== undefined) return cell;
  const runs = (textRuns ?? []).map(runOf);
  if (runs.map(({ text }) => text).join("") !== cell.value) return null;
  const { text, leftOut } = readRuns(runs);
  if (leftOut === null) return { ...cell, value: text, text };
  return text.trim() === "" ? { ...cell, value: null, text: "", leftOut } : { ...cell, value: text, text, leftOut };
}

function runOf({ text, font }: Excel.RangeTextRun): TextRun {
  return { text, isStruck: font?.strikethrough === true, isRaised: font?.superscript === true };
}
