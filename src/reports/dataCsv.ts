import { baselinedataRow } from "../core/data/baselinedata";
import { BASELINEDATA_COLUMNS, BASELINEDATA_HEADINGS } from "../core/data/baselinedataColumns";
import type { DataFigure } from "../core/data/dataFigure";
import { csvLines, type CsvField } from "./csvLines";

const MOST_DECIMALS = 10;

/** Imported figures as a table for Excel, a line each, in pieces, in the columns of the sheet Baselinedata. */
export function dataCsv(figures: readonly DataFigure[]): Generator<string> {
  return csvLines(rowsOf(figures));
}

function* rowsOf(figures: readonly DataFigure[]): Generator<readonly CsvField[]> {
  yield BASELINEDATA_COLUMNS.map((column) => BASELINEDATA_HEADINGS[column]);
  for (const figure of figures) {
    const row = baselinedataRow(figure);
    yield BASELINEDATA_COLUMNS.map((column, index) => {
      const value = row[index] ?? null;
      if (typeof value !== "number") return value ?? "";
      return { as: column === "vaerdi" ? danish(value, figure.decimals) : String(value) };
    });
  }
}

/** With the decimals it was published with, and without separators between thousands. */
function danish(value: number, decimals: number | null): string {
  const digits = Math.min(decimals ?? MOST_DECIMALS, MOST_DECIMALS);
  const minimumFractionDigits = decimals === null ? 0 : digits;
  return value.toLocaleString("da-DK", { useGrouping: false, minimumFractionDigits, maximumFractionDigits: digits });
}
