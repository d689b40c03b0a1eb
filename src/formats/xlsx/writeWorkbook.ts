import type { NewCell, NewSheet } from "../../core/workbook/newSheet";
import type { Cell, Sheet, Workbook } from "../../core/workbook/snapshot";
import { writeEdits } from "./write";
import { writeXlsx } from "./writeXlsx";

/** Columns of a table of a plan hold texts of several lines. */
const WIDTH = 28;

/**
 * An .xlsx of a workbook that stands in no file, such as the one that a document makes: its sheets' values, formats and
 * merges.
 */
export async function writeWorkbook({ sheets }: Workbook): Promise<Uint8Array> {
  const bytes = await writeXlsx(sheets.map(newSheetOf));
  const merges = sheets.flatMap(({ name, merges: made }) =>
    made.length === 0 ? [] : [{ sheet: name, undone: [], made }],
  );
  return merges.length === 0 ? bytes : writeEdits(bytes, { cells: [], merges, sheets: [], store: null });
}

function newSheetOf({ name, rows, isReport }: Sheet): NewSheet {
  const last = Math.max(-1, ...rows.keys());
  const columns = Math.max(0, ...[...rows.values()].map(({ length }) => length));
  return {
    name,
    role: isReport ? "report" : "plan",
    rows: Array.from({ length: last + 1 }, (_, row) => Array.from(rows.get(row) ?? [], newCellOf)),
    widths: Array<number>(columns).fill(WIDTH),
  };
}

function newCellOf(cell: Cell | undefined): NewCell {
  if (cell === undefined) return null;
  const { value, numberFormat } = cell;
  const written = typeof value === "boolean" ? String(value) : value;
  return { value: written, wrap: true, ...(numberFormat === "General" ? {} : { numberFormat }) };
}
