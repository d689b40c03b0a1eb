import { parseCellName } from "../../core/workbook/address";
import type { CellChange, CellRef } from "../../core/check/finding";
import type { ApplyResult, RefusedChange } from "../host";
import { formatOf, formulaOf, valueOf } from "./cells";
import { excelCode } from "./errors";
import type { ExcelApi } from "./excelApi";
import type { OwnWrites } from "./ownWrites";
import type { UndoList } from "./undoList";
import { asWritten, holds, inFormat, needsGeneralFormat } from "./writing";

type ExcelValue = string | number | boolean;

/** A cell as it is now. */
interface CellState {
  readonly sheetId: string;
  readonly value: ExcelValue;
  readonly text: string;
  readonly numberFormat: string;
  readonly isFormula: boolean;
  readonly isLocked: boolean;
}

/** A cell that we wrote: what it held before, and what it was given. */
interface Written extends CellRef {
  readonly sheetId: string;
  readonly before: { readonly value: ExcelValue; readonly numberFormat: string };
  readonly after: ExcelValue;
}

/** A value that a cell is to get. */
interface Write extends CellRef {
  readonly sheetId: string;
  readonly value: ExcelValue;
  /** The format the cell has now. */
  readonly numberFormat: string;
  /** The format it is to get, where that is another. */
  readonly newFormat: string | null;
}

type Refusal = RefusedChange["reason"];

/** Writes changes and takes them back: two requests each, one to look and one to write. */
export class CellWriter {
  constructor(
    private readonly api: ExcelApi,
    private readonly own: OwnWrites,
    private readonly undos: UndoList,
  ) {}

  async apply(changes: readonly CellChange[]): Promise<ApplyResult> {
    return this.api.runAsOneUndo(async (context) => {
      const states = await readCells(context, changes);
      const seen = new Set<string>();
      const applied: CellChange[] = [];
      const refused: RefusedChange[] = [];
      const written: Written[] = [];
      const writes: Write[] = [];
      changes.forEach((change, index) => {
        const state = states[index] ?? null;
        const key = `${change.sheet}!${change.cell}`;
        const reason = seen.has(key) ? "changed" : refusalOf(state, change.from);
        seen.add(key);
        if (reason !== null || state === null) {
          refused.push({ change, reason: reason ?? "gone" });
          return;
        }
        applied.push(change);
        const { sheetId, value, numberFormat } = state;
        const place = { sheet: change.sheet, cell: change.cell, sheetId };
        const after = inFormat(change, numberFormat);
        written.push({ ...place, before: { value, numberFormat }, after });
        const newFormat = needsGeneralFormat(after, numberFormat) ? "General" : null;
        writes.push({ ...place, value: after, numberFormat, newFormat });
      });
      if (writes.length > 0) {
        // Kept before Excel has answered: should it stop half-way, what did get written can still be taken back.
        this.undos.add(() => this.takeBack(written));
        await this.write(context, writes);
      }
      return { applied, refused };
    });
  }

  private async takeBack(last: readonly Written[]): Promise<ApplyResult> {
    return this.api.runAsOneUndo(async (context) => {
      const states = await readCells(context, last);
      const applied: CellChange[] = [];
      const refused: RefusedChange[] = [];
      const writes: Write[] = [];
      last.forEach((cell, index) => {
        const state = states[index] ?? null;
        const change = backwards(cell);
        const reason = refusalOf(state, String(cell.after));
        if (reason !== null || state === null) {
          refused.push({ change, reason: reason ?? "gone" });
          return;
        }
        applied.push(change);
        const { value, numberFormat } = cell.before;
        const newFormat = numberFormat === state.numberFormat ? null : numberFormat;
        writes.push({ sheet: cell.sheet, cell: cell.cell, sheetId: cell.sheetId, value, numberFormat, newFormat });
      });
      if (writes.length > 0) await this.write(context, writes);
      return { applied, refused };
    });
  }

  private async write(context: Excel.RequestContext, writes: readonly Write[]): Promise<void> {
    for (const { sheet, cell, sheetId, value, numberFormat, newFormat } of writes) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(cell).untrack();
      if (newFormat !== null) range.numberFormat = [[newFormat]];
      range.values = [[asWritten(value, newFormat ?? numberFormat)]];
      this.own.expectCell(sheetId, cell);
    }
    await context.sync();
  }
}

function backwards({ sheet, cell, before, after }: Written): CellChange {
  const to = typeof before.value === "boolean" ? String(before.value) : before.value;
  return { sheet, cell, from: String(after), to };
}

function refusalOf(state: CellState | null, expected: string): Refusal | null {
  if (state === null) return "gone";
  if (state.isFormula) return "formula";
  if (!holds(state.value === "" ? null : state.value, state.text, expected)) return "changed";
  return state.isLocked ? "locked" : null;
}

/** The cells as they are now, one request; null for those whose sheet is no more, which takes another two to find out. */
async function readCells(context: Excel.RequestContext, cells: readonly CellRef[]): Promise<(CellState | null)[]> {
  try {
    return await readKnown(context, cells, () => true);
  } catch (error) {
    if (excelCode(error) !== "ItemNotFound") throw error;
  }
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const names = new Set(worksheets.items.map(({ name }) => name));
  return readKnown(context, cells, (sheet) => names.has(sheet));
}

async function readKnown(
  context: Excel.RequestContext,
  cells: readonly CellRef[],
  isKnown: (sheet: string) => boolean,
): Promise<(CellState | null)[]> {
  const sheets = new Map<string, Excel.Worksheet>();
  const asked = cells.map(({ sheet: name, cell }) => {
    if (!isKnown(name) || parseCellName(cell) === null) return null;
    const sheet = sheets.get(name) ?? askForSheet(context, name);
    sheets.set(name, sheet);
    const range = sheet.getRange(cell).untrack();
    range.load("values,text,numberFormat,formulas,format/protection/locked");
    return { sheet, range };
  });
  await context.sync();
  return asked.map((entry) => entry && stateOf(entry.sheet, entry.range));
}

function askForSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load("id,protection/protected");
  return sheet;
}

function stateOf(sheet: Excel.Worksheet, range: Excel.Range): CellState {
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
