import { hiddenByFormat } from "../../core/workbook/formatting";
import { changesTexts } from "../../core/workbook/numberFormat";
import type { Cell, SheetRow } from "../../core/workbook/snapshot";
import { plainText } from "../changing";

/** What Excel gives for a rectangle of cells. */
export interface RangeData {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * Excel hands errors over as texts. Asking for the types as well would cost a fifth more, and a text of these words
 * is not to be had in Excel without an apostrophe before it.
 */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#EXTERNAL!",
]);

/** Puts the rectangle's cells into the rows; a cell of empty text is no cell. */
export function addCells(rows: Map<number, SheetRow>, data: RangeData): void {
  data.values.forEach((values, row) => {
    const cells: (Cell | undefined)[] = [];
    values.forEach((value, column) => {
      const cell = cellOf(
        value,
        data.texts[row]?.[column],
        formatOf(data.formats[row]?.[column]),
        data.formulas[row]?.[column],
      );
      if (cell !== undefined) cells[data.left + column] = cell;
    });
    if (cells.length > 0) rows.set(data.top + row, cells);
  });
}

function cellOf(raw: unknown, shown: string | undefined, numberFormat: string, formula: unknown): Cell | undefined {
  const value = valueOf(raw);
  if (value === "") return undefined;
  const text = shown ?? "";
  const ownFormula = formulaOf(formula, raw);
  const withFormula = ownFormula === null ? {} : { formula: ownFormula };
  if (isError(value)) return { value: null, text, numberFormat, error: value, ...withFormula };
  const own = typeof value === "string" && !changesTexts(numberFormat);
  // A text that its format leaves alone is taken as it is: Excel shows long ones cut off, or as "####".
  const seen = own || isCutOff(text) ? plainText(value) : text;
  const cell: Cell = { value, text: seen, numberFormat, ...withFormula };
  return seen.trim() === "" && plainText(value).trim() !== "" ? hiddenByFormat(cell) : cell;
}

/** A value as Excel gives it; "" for an empty cell. */
export function valueOf(raw: unknown): string | number | boolean {
  return typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean" ? raw : "";
}

export function formatOf(raw: unknown): string {
  return typeof raw === "string" && raw !== "" ? raw : "General";
}

function isError(value: string | number | boolean): value is string {
  return typeof value === "string" && ERRORS.has(value);
}

/** The formula without its "="; null for a constant, whose formula is its own value. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : null;
}

/** A column too narrow for its number shows "####": nothing that the user wrote. */
function isCutOff(text: string): boolean {
  return text.length > 0 && /^#+$/.test(text);
}

/** About how many bytes Excel sends for the rectangle, as JSON. */
export function estimatedBytes(data: RangeData): number {
  let bytes = 0;
  for (const matrix of [data.values, data.texts, data.formats, data.formulas]) {
    for (const row of matrix) for (const entry of row) bytes += String(valueOf(entry)).length + 3;
  }
  return bytes;
}
