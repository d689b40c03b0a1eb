import { cellName, rangeName } from "../../../../src/core/workbook/address";
import type { Cell, Sheet } from "../../../../src/core/workbook/snapshot";
import { readXlsx } from "../../../../src/formats/xlsx/readXlsx";
import type { SeenCell, SeenSheet } from "./types";

/** What the product itself reads in a workbook. */
export async function seenByUs(bytes: Uint8Array): Promise<SeenSheet[]> {
  return (await readXlsx(bytes)).sheets.map(sheetOf);
}

function sheetOf({ name, visibility, merges, hiddenRows, hiddenColumns, rows }: Sheet): SeenSheet {
  const cells: Record<string, SeenCell> = {};
  for (const [row, line] of rows) {
    line.forEach((cell, column) => {
      const seen = cell === undefined ? null : cellOf(cell);
      if (seen !== null) cells[cellName({ row, column })] = seen;
    });
  }
  return {
    name,
    visibility,
    merges: merges.map(rangeName).sort(),
    hiddenRows: [...hiddenRows].map((row) => row + 1).sort((a, b) => a - b),
    hiddenColumns: [...hiddenColumns].map((column) => column + 1).sort((a, b) => a - b),
    cells,
  };
}

function cellOf({ value, error, text, numberFormat, leftOut }: Cell): SeenCell | null {
  const apart = leftOut === undefined ? undefined : Object.values(leftOut).join("");
  const rest = { format: numberFormat, shown: text, leftOut: apart };
  if (error !== undefined) return { kind: "error", value: error, ...rest };
  if (typeof value === "boolean") return { kind: "boolean", value, ...rest };
  if (typeof value === "number") return { kind: "number", value, ...rest };
  if (apart !== undefined || (value !== null && value !== "")) return { kind: "text", value: value ?? "", ...rest };
  return null;
}
