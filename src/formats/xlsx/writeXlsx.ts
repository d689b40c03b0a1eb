import writeExcelFile, { type CellObject, type Row, type Sheet } from "write-excel-file/universal";
import type { NewCell, NewSheet, StyledCell } from "../../core/workbook/newSheet";
import { reportMarks } from "./reportMarks";

/** The product's own light green behind headings. */
const HEADING_FILL = "#E7F1EB";
/** More than Excel lets a cell hold is cut. */
const MOST_CHARACTERS = 32_767;

/** A workbook of the given sheets as an .xlsx file's bytes. Texts stay texts, whatever they begin with. */
export async function writeXlsx(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const blob = await writeExcelFile(sheets.map(sheetOf), { features: [reportMarks(sheets)] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf({ name, rows, widths, frozenRows, page }: NewSheet): Sheet<Blob> {
  return {
    sheet: name,
    data: rows.map((row): Row => row.map(cellOf)),
    columns: widths.map((width) => ({ width })),
    ...(frozenRows === undefined ? {} : { stickyRowsCount: frozenRows }),
    ...(page?.orientation === "landscape" ? { orientation: "landscape" as const } : {}),
  };
}

function cellOf(cell: NewCell): CellObject | null {
  const { value, bold, wrap, heading, numberFormat }: StyledCell =
    typeof cell === "object" && cell !== null ? cell : { value: cell };
  if (value === null || value === "") return null;
  return {
    ...(typeof value === "number" ? { value, type: Number } : { value: written(value), type: String }),
    ...(bold === true ? { fontWeight: "bold" as const } : {}),
    ...(wrap === true ? { wrap: true, alignVertical: "top" as const } : {}),
    ...(heading === true ? { backgroundColor: HEADING_FILL } : {}),
    ...(numberFormat === undefined ? {} : { format: numberFormat }),
  };
}

/**
 * Without what XML cannot hold. The library keeps texts as names of an object, and loses those that every object has
 * ("constructor"): a space behind them is what saves them.
 */
function written(text: string): string {
  const held = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").slice(0, MOST_CHARACTERS);
  return held in Object.prototype ? `${held} ` : held;
}
