import writeExcelFile, { type CellObject, type Row, type Sheet } from "write-excel-file/universal";
import type { NewCell, NewSheet, StyledCell } from "../../core/workbook/newSheet";
import { rowHeight } from "./rowHeight";
import { definedNames } from "./definedNames";
import { MAX_CELL_CHARACTERS } from "./limits";
import { printing } from "./printing";
import { properties, type WorkbookAbout } from "./properties";

/** The product's own light green behind headings. */
const HEADING_FILL = "#E7F1EB";
/** Excel's own for a new workbook; a cell in bold would otherwise be in no font at all. */
const FONT = { fontFamily: "Calibri", fontSize: 11 };

/**
 * A workbook of the given sheets as an .xlsx file's bytes, with what it says of itself where that is told. Texts stay
 * texts, whatever they begin with.
 */
export async function writeXlsx(sheets: readonly NewSheet[], about?: WorkbookAbout): Promise<Uint8Array> {
  const features = [definedNames(sheets), printing(sheets), ...(about === undefined ? [] : [properties(about)])];
  const blob = await writeExcelFile(sheets.map(sheetOf), { ...FONT, features }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf({ name, rows, widths, frozenRows }: NewSheet): Sheet<Blob> {
  return {
    sheet: name,
    data: rows.map((row): Row => withHeight(row.map(cellOf), rowHeight(row, widths))),
    columns: widths.map((width) => ({ width })),
    ...(frozenRows === undefined ? {} : { stickyRowsCount: frozenRows }),
  };
}

/** The library takes the height of a row from its cells. */
function withHeight(cells: readonly (CellObject | null)[], height: number | null): Row {
  if (height === null) return [...cells];
  const tallest = cells.findIndex((cell) => cell !== null);
  return cells.map((cell, index) => (cell !== null && index === tallest ? { ...cell, height } : cell));
}

function cellOf(cell: NewCell): CellObject | null {
  const { value, bold, wrap, heading, numberFormat }: StyledCell =
    typeof cell === "object" && cell !== null ? cell : { value: cell };
  // The ground of a heading goes on over cells that its text runs into.
  if (value === null || value === "") return heading === true ? { backgroundColor: HEADING_FILL } : null;
  return {
    ...(typeof value === "number" ? { value, type: Number } : { value: written(value), type: String }),
    // Beside a text of several lines a figure belongs to the first.
    alignVertical: "top" as const,
    ...(bold === true ? { ...FONT, fontWeight: "bold" as const } : {}),
    ...(wrap === true ? { wrap: true } : {}),
    ...(heading === true ? { backgroundColor: HEADING_FILL } : {}),
    ...(numberFormat === undefined ? {} : { format: numberFormat }),
  };
}

/**
 * Without what XML cannot hold, nor a cell. The library keeps texts as names of an object, and loses those that every
 * object has ("constructor"): a space behind them is what saves them.
 */
function written(text: string): string {
  const held = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").slice(0, MAX_CELL_CHARACTERS);
  return held in Object.prototype ? `${held} ` : held;
}
