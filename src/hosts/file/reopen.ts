import type { CellRef } from "../../core/findings/finding";
import { findPlace, keepPlace } from "../../core/findings/keptPlace";
import { once } from "../../core/reading/once";
import { readPlan } from "../../core/plan/readPlan";
import { readStore } from "../../core/store/read";
import { changedStore } from "../../core/store/write";
import { cellName, parseCellName, type CellAddress } from "../../core/workbook/address";
import type { CellEdit, WorkbookEdits } from "../../core/workbook/edits";
import { uniqueSheetName } from "../../core/workbook/sheetNames";
import type { Sheet, SheetRow, Workbook } from "../../core/workbook/snapshot";
import { storesOfWorkbook } from "../storePart";
import { sameCell } from "./cells";

/** What became of the work when the file was read anew. */
export interface Reopened {
  /** Cells of the file that hold something else than before. */
  readonly cells: readonly CellRef[];
  readonly newSheets: readonly string[];
  readonly goneSheets: readonly string[];
  /** The user's changes that the file has no place for any more. */
  readonly left: readonly LeftChange[];
}

/** A cell with what was to stand in it; the tidying of a sheet, as a whole; or settings, answers and acceptances. */
export type LeftChange =
  | ({ readonly kind: "cell"; readonly value: string } & CellRef)
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "answers" };

/** The file as it was, and as it is now. */
interface Both {
  readonly before: Workbook;
  readonly now: Workbook;
}

/** The edits that still fit the file: cells that hold what they held, where their rows are now. */
export function fitted(
  edits: WorkbookEdits,
  both: Both,
): { readonly edits: WorkbookEdits; readonly reopened: Reopened } {
  const { before, now } = both;
  const left: LeftChange[] = [];
  const names = newNames(edits, now);
  const find = placeFinder(both);
  const tidied = new Set(edits.merges.map(({ sheet }) => sheet));
  const isSame = (sheet: string): boolean => isSameSheet(sheetIn(before, sheet), sheetIn(now, sheet));
  const merges = edits.merges.filter(({ sheet }) => isSame(sheet));
  for (const sheet of tidied) if (!isSame(sheet)) left.push({ kind: "sheet", sheet });
  const cells = edits.cells.flatMap((edit): CellEdit[] => {
    const added = names.get(edit.sheet);
    if (added !== undefined) return [{ ...edit, sheet: added }];
    // A table that was put right is so as a whole, or not at all.
    if (tidied.has(edit.sheet)) return isSame(edit.sheet) ? [edit] : [];
    const cell = find(edit);
    if (cell !== null) return [{ ...edit, cell, like: isSame(edit.sheet) ? edit.like : null }];
    left.push({ kind: "cell", sheet: edit.sheet, cell: edit.cell, value: String(edit.value ?? "") });
    return [];
  });
  const store = storeAfter(edits.store, both);
  if (!store.fits) left.push({ kind: "answers" });
  const [then, today] = [sheetNames(before), sheetNames(now)];
  return {
    edits: {
      cells,
      merges,
      sheets: edits.sheets.map((sheet) => ({ ...sheet, name: names.get(sheet.name) ?? sheet.name })),
      store: store.text,
    },
    reopened: {
      cells: changedCells(both),
      newSheets: [...today].filter((name) => !then.has(name)),
      goneSheets: [...then].filter((name) => !today.has(name)),
      left,
    },
  };
}

/** The added sheets by the names that they had, with names that no sheet of the file has by now. */
function newNames({ sheets }: WorkbookEdits, now: Workbook): ReadonlyMap<string, string> {
  const taken = [...sheetNames(now), ...(now.otherSheets ?? [])];
  const names = new Map<string, string>();
  for (const { name } of sheets) {
    const own = uniqueSheetName(name, taken);
    taken.push(own);
    names.set(name, own);
  }
  return names;
}

/** What others have changed meanwhile stays; what was changed here is changed in that. */
function storeAfter(
  store: string | null,
  { before, now }: Both,
): { readonly text: string | null; readonly fits: boolean } {
  if (store === null) return { text: null, fits: true };
  const change = { base: readStore(storesOfWorkbook(before)).store, ours: readStore([store]).store };
  const { text } = changedStore(change, storesOfWorkbook(now));
  return { text, fits: text !== null };
}

/** Finds where the cell is now: where its row holds what it held, or where what it is known by stands. */
function placeFinder({ before, now }: Both): (edit: CellRef) => string | null {
  const placesBefore = once(() => readPlan(before).places());
  const placesNow = once(() => readPlan(now).places());
  return ({ sheet: name, cell }) => {
    const [old, sheet, at] = [sheetIn(before, name), sheetIn(now, name), parseCellName(cell)];
    if (old === undefined || sheet === undefined || at === null) return null;
    const held = old.rows.get(at.row)?.[at.column];
    const holdsIt = ({ row, column }: CellAddress): boolean => sameCell(held, sheet.rows.get(row)?.[column]);
    const row = old.rows.get(at.row) ?? [];
    if (isSameSheet(old, sheet)) return cell;
    if (row.some((one) => one !== undefined) && isSameRow(row, sheet.rows.get(at.row) ?? [])) return cell;
    const place = keepPlace(placesBefore(), { sheet: name, cell });
    const found = place === null ? null : findPlace(placesNow(), place);
    const to = found?.sheet === name ? parseCellName(found.cell) : null;
    return to !== null && holdsIt(to) ? cellName(to) : null;
  };
}

function changedCells({ before, now }: Both): CellRef[] {
  return now.sheets.flatMap((sheet) => {
    const old = sheetIn(before, sheet.name);
    if (old === undefined) return [];
    const rows = [...new Set([...old.rows.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
    return rows.flatMap((row) => {
      const [then, today] = [old.rows.get(row) ?? [], sheet.rows.get(row) ?? []];
      const columns = Array.from({ length: Math.max(then.length, today.length) }, (_, column) => column);
      return columns
        .filter((column) => !sameCell(then[column], today[column]))
        .map((column) => ({ sheet: sheet.name, cell: cellName({ row, column }) }));
    });
  });
}

function sheetNames({ sheets }: Workbook): ReadonlySet<string> {
  return new Set(sheets.map(({ name }) => name));
}

function sheetIn({ sheets }: Workbook, name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

function isSameRow(one: SheetRow, other: SheetRow): boolean {
  const width = Math.max(one.length, other.length);
  for (let column = 0; column < width; column += 1) if (!sameCell(one[column], other[column])) return false;
  return true;
}

function isSameSheet(one: Sheet | undefined, other: Sheet | undefined): boolean {
  if (one === undefined || one.rows.size !== other?.rows.size) return false;
  return [...one.rows].every(([row, cells]) => isSameRow(cells, other.rows.get(row) ?? []));
}
