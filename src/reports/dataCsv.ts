import { baselinedataRow } from "../core/data/baselinedata";
import { BASELINEDATA_COLUMNS, BASELINEDATA_HEADINGS } from "../core/data/baselinedataColumns";
import type { DataFigure } from "../core/data/dataFigure";
import { csvField } from "./escape";

/** Excel takes a file that begins with it for UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";
const MOST_DECIMALS = 10;

/**
 * Imported figures as a table for Excel, a line each, in pieces, in the columns of the sheet Baselinedata: semicolons
 * and decimal commas as Danish Excel expects them, CRLF, UTF-8 with a byte order mark.
 */
export function* dataCsv(figures: readonly DataFigure[]): Generator<string> {
  yield BYTE_ORDER_MARK + line(BASELINEDATA_COLUMNS.map((column) => csvField(BASELINEDATA_HEADINGS[column])));
  for (const figure of figures) {
    const row = baselinedataRow(figure);
    yield line(
      BASELINEDATA_COLUMNS.map((column, index) => {
        const value = row[index] ?? null;
        if (typeof value !== "number") return csvField(value ?? "");
        return column === "vaerdi" ? danish(value, figure.decimals) : String(value);
      }),
    );
  }
}

function line(fields: readonly string[]): string {
  return `${fields.join(";")}\r\n`;
}

/** With the decimals it was published with, and without separators between thousands. */
function danish(value: number, decimals: number | null): string {
  const digits = Math.min(decimals ?? MOST_DECIMALS, MOST_DECIMALS);
  const minimumFractionDigits = decimals === null ? 0 : digits;
  return value.toLocaleString("da-DK", { useGrouping: false, minimumFractionDigits, maximumFractionDigits: digits });
}
