import type { CellRef } from "../../core/findings/finding";
import type { KeptPlace } from "../../core/findings/keptPlace";
import { parseCellName } from "../../core/workbook/address";
import { formatOf, formulaOf, valueOf } from "./cells";
import { excelCode } from "./errors";

export type ExcelValue = string | number | boolean;

/** A cell that is to be looked at, and what its place is known by. */
export interface Asked extends CellRef {
  readonly place?: KeptPlace | undefined;
}

/** A cell as it is now. */
export interface CellState {
  readonly sheetId: string;
  readonly value: ExcelValue;
  readonly text: string;
  readonly numberFormat: string;
  readonly isFormula: boolean;
  readonly isLocked: boolean;
  /** Whether what its place is known by still stands where it did. */
  readonly isThere: boolean;
}

/** The cells as they are now, one request; null for those whose sheet is no more, which takes another two to find out. */
export async function readCells(context: Excel.RequestContext, cells: readonly Asked[]): Promise<(CellState | null)[]> {
  try {
    return await readKnown(context, cells, () => true);
  } catch (error) {
    if (excelCode(error) !== "ItemNotFound") throw error;
  }
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const known = new Set(worksheets.items.flatMap(({ id, name }) => [id, name]));
  return readKnown(context, cells, (sheet) => known.has(sheet));
}

async function readKnown(
  context: Excel.RequestContext,
  cells: readonly Asked[],
  isKnown: (sheet: string) => boolean,
): Promise<(CellState | null)[]> {
  const sheets = new Map<string, Excel.Worksheet>();
  const witnesses = new Map<string, Excel.Range>();
  const asked = cells.map(({ sheet: name, cell, place }) => {
    const key = sheetKey({ sheet: name, place });
    if (!isKnown(key) || parseCellName(cell) === null) return null;
    const sheet = sheets.get(key) ?? askForSheet(context, key);
    sheets.set(key, sheet);
    const range = sheet.getRange(cell).untrack();
    range.load("values,text,numberFormat,formulas,format/protection/locked");
    askForWitnesses(sheet, key, place, witnesses);
    return { sheet, range, key, place };
  });
  await context.sync();
  return asked.map(
    (entry) => entry && { ...stateOf(entry.sheet, entry.range), isThere: isThere(entry.key, entry.place, witnesses) },
  );
}

/** A sheet is asked for by what the host knows it by, whatever it is called by now. */
export function sheetKey({ sheet, place }: Pick<Asked, "sheet" | "place">): string {
  return place?.sheetId ?? sheet;
}

function askForWitnesses(
  sheet: Excel.Worksheet,
  key: string,
  place: KeptPlace | undefined,
  known: Map<string, Excel.Range>,
): void {
  for (const { cell } of place?.witnesses ?? []) {
    const name = `${key}!${cell}`;
    if (known.has(name)) continue;
    const range = sheet.getRange(cell).untrack();
    range.load("values");
    known.set(name, range);
  }
}

function isThere(key: string, place: KeptPlace | undefined, known: ReadonlyMap<string, Excel.Range>): boolean {
  return (place?.witnesses ?? []).every(
    ({ cell, holds }) => valueOf(known.get(`${key}!${cell}`)?.values[0]?.[0]) === (holds ?? ""),
  );
}

/** What the place is known by; the answer is there after the next sync. */
export function askWhetherThere(context: Excel.RequestContext, place: KeptPlace): () => boolean {
  const key = sheetKey({ sheet: place.sheet, place });
  const witnesses = new Map<string, Excel.Range>();
  askForWitnesses(context.workbook.worksheets.getItem(key), key, place, witnesses);
  return () => isThere(key, place, witnesses);
}

function askForSheet(context: Excel.RequestContext, key: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(key);
  sheet.load("id,protection/protected");
  return sheet;
}

function stateOf(sheet: Excel.Worksheet, range: Excel.Range): Omit<CellState, "isThere"> {
  const value: unknown = range.values[0]?.[0];
  return {
    sheetId: sheet.id,
    value: valueOf(value),
    text: range.text[0]?.[0] ?? "",
    numberFormat: formatOf(range.numberFormat[0]?.[0]),
    isFormula: formulaOf(range.formulas[0]?.[0], value) !== null,
    isLocked: sheet.protection.protected && range.format.protection.locked,
  };
}
