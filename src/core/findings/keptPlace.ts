import type { CellRef } from "./finding";
import { fold } from "../reading/text";
import { textOf } from "../tables/regions/grid";
import { findHeadingRow, headingTexts, type HeadingTexts } from "../tables/regions/headingRow";
import { cellName, parseCellName, type CellAddress, type CellRange } from "../workbook/address";
import { cellAt, type Cell, type CellValue, type Sheet } from "../workbook/snapshot";
import { fingerprint } from "./fingerprint";
import {
  columnOf,
  goalRowAt,
  isGoals,
  rowStarts,
  type Places,
  type RowIdentity,
  type RowIndex,
  type Table,
} from "./rowPlaces";

/**
 * A cell as it is remembered while the workbook is open: by its sheet, by what its row is about and by its column's
 * heading, as acceptances know it; never by its address alone.
 */
export interface KeptPlace extends CellRef {
  /** By which the host knows the sheet, whatever it is called; null where it knows sheets by their names alone. */
  readonly sheetId: string | null;
  readonly kind: Table["kind"] | "outside" | "form";
  /** The mark of what the row is about, and of the column. */
  readonly name: string;
  readonly column: string;
  /** The row's whole contents as one mark. */
  readonly row: string;
  /** How many rows of the sheet are about the same, and which of them it is. */
  readonly like: number;
  readonly ordinal: number;
  /** Of a cell in a form of the user's: the form's headings, and how far from them it is. */
  readonly form?: FormPlace;
  /** Cells by which a host sees, when it is about to write, that the cell still is where it was. */
  readonly witnesses: readonly Witness[];
}

export interface FormPlace {
  readonly headings: HeadingTexts;
  /** The row of the headings, and how far below it and from its first column the cell stands. */
  readonly top: number;
  readonly below: number;
  readonly column: number;
}

/** What a cell of the same sheet held. */
export interface Witness {
  readonly cell: string;
  readonly holds: CellValue;
}

/**
 * Remembers the cell; null where nothing tells it apart: an empty cell outside the tables, or one that the workbook
 * doesn't have.
 */
export function keepPlace(places: Places, { sheet: sheetName, cell }: CellRef): KeptPlace | null {
  const sheet = places.sheetNamed(sheetName);
  const at = parseCellName(cell);
  if (sheet === undefined || at === null) return null;
  const table = places.tableAt(sheet, at);
  const place = { sheet: sheetName, cell, sheetId: sheet.id ?? null };
  if (table === undefined) return keepOutside(place, sheet, at);
  const row = places.rowAt(table, at);
  const column = fingerprint(columnOf(table, at));
  const name = nameOf(table, row);
  const alike = cellsNamed(places, sheet, { kind: table.kind, name, column });
  const ordinal = alike.findIndex((one) => one.at.row === at.row && one.at.column === at.column);
  const contents = fingerprint(row.contents);
  const isTold = alike.length === 1 && hasWords(row);
  return {
    ...place,
    kind: table.kind,
    name,
    column,
    row: contents,
    like: isTold ? 1 : Math.max(2, alike.length),
    ordinal,
    witnesses: witnessesOf(table, at, isTold ? "names" : "whole row"),
  };
}

/**
 * Remembers a cell of a form of the user's, whose rows may be empty: by the form's headings, how far below them it stands,
 * and what stands beside it. Null where the form has no headings.
 */
export function keepInForm(sheet: Sheet, range: CellRange, { row, column }: CellAddress): KeptPlace | null {
  const headings = headingTexts(sheet, range);
  if (headings === null) return null;
  const own = { row, column };
  const beside = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  const cells = beside.flatMap((at) => [
    { row: range.top, column: at },
    { row, column: at },
  ]);
  const standing = witnesses(sheet, cells, own).filter(({ holds }) => holds !== null);
  return {
    sheet: sheet.name,
    cell: cellName(own),
    sheetId: sheet.id ?? null,
    kind: "form",
    name: fingerprint(headings.join("\u001f")),
    column: "",
    row: contentsBeside(sheet, row, beside, column),
    like: 1,
    ordinal: 0,
    form: { headings, top: range.top, below: row - range.top, column: column - range.left },
    witnesses: standing,
  };
}

/** The same cell, known by what stands around it now that it has been found. */
export function keepAgain(places: Places, kept: KeptPlace, found: CellRef): KeptPlace | null {
  const { form } = kept;
  if (form === undefined) return keepPlace(places, found);
  const sheet = places.sheetNamed(found.sheet);
  const at = parseCellName(found.cell);
  if (sheet === undefined || at === null) return null;
  const row = findHeadingRow(sheet, form.headings, { top: at.row - form.below });
  const [left, right] = [row?.columns[0], row?.columns.at(-1)];
  if (row === null || left === undefined || right === undefined) return null;
  return keepInForm(sheet, { top: row.row, bottom: at.row, left, right }, at);
}

/** Where the place is now; null where it is gone, or where it can't be told which of several it is. */
export function findPlace(places: Places, kept: KeptPlace): CellRef | null {
  const sheet = places.sheetKnownAs(kept.sheetId, kept.sheet);
  if (sheet === undefined) return null;
  const found = findIn(places, sheet, kept);
  return found && { sheet: sheet.name, cell: cellName(found) };
}

function findIn(places: Places, sheet: Sheet, kept: KeptPlace): CellAddress | null {
  if (kept.form !== undefined) return findInForm(sheet, kept, kept.form);
  return kept.kind === "outside" ? findOutside(places, sheet, kept) : findInTables(places, sheet, kept);
}

/** The row must hold beside the cell what it held: of rows that were empty, each is as good as the other. */
function findInForm(sheet: Sheet, kept: KeptPlace, form: FormPlace): CellAddress | null {
  const found = findHeadingRow(sheet, form.headings, form);
  const column = found?.columns[form.column];
  if (found === null || column === undefined) return null;
  const holds = (row: number): boolean => contentsBeside(sheet, row, found.columns, column) === kept.row;
  const row = found.row + form.below;
  if (holds(row)) return { row, column };
  if (kept.row === contentsBeside(sheet, -1, found.columns, column)) return null;
  const others = [...sheet.rows.keys()].filter((other) => other > found.row && holds(other));
  return others.length === 1 && others[0] !== undefined ? { row: others[0], column } : null;
}

function contentsBeside(sheet: Sheet, row: number, columns: readonly number[], own: number): string {
  const texts = columns.flatMap((column) => (column === own ? [] : [textOf(cellAt(sheet, row, column))]));
  return fingerprint(texts.map(fold).join("\u001f"));
}

interface Named {
  readonly at: CellAddress;
  readonly row: RowIdentity;
}

function findInTables(places: Places, sheet: Sheet, kept: KeptPlace): CellAddress | null {
  const { kind, name, like, row, ordinal } = kept;
  if (kind === "outside" || kind === "form") return null;
  const alike = cellsNamed(places, sheet, { kind, name, column: kept.column });
  const [only, ...others] = alike;
  if (only === undefined) return null;
  if (others.length === 0 && like === 1) return only.at;
  const exact = alike.filter((one) => fingerprint(one.row.contents) === row);
  if (exact.length === 1) return exact[0]?.at ?? null;
  // Rows alike in everything are equally right, as long as each of them is meant by one place alone.
  return exact.length === alike.length && alike.length === like ? (alike[ordinal]?.at ?? null) : null;
}

/** The cells of the column in all rows of the sheet that are about the same, top to bottom. */
function cellsNamed(
  places: Places,
  sheet: Sheet,
  wanted: { readonly kind: Table["kind"]; readonly name: string; readonly column: string },
): Named[] {
  return places
    .tablesOf(sheet)
    .filter(({ kind }) => kind === wanted.kind)
    .flatMap((table) =>
      (places.indexOf(table, rowsByName).get(wanted.name) ?? []).flatMap((start) => {
        const row = places.rowAt(table, start);
        return columnCells(table, start).flatMap((at) =>
          fingerprint(columnOf(table, at)) === wanted.column ? [{ at, row }] : [],
        );
      }),
    );
}

/** The rows of the table by what they are about. */
function rowsByName(places: Places, table: Table): RowIndex {
  const byName = new Map<string, CellAddress[]>();
  for (const start of rowsOf(places, table)) {
    const name = nameOf(table, places.rowAt(table, start));
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [start]);
    else same.push(start);
  }
  return byName;
}

function rowsOf(places: Places, table: Table): readonly CellAddress[] {
  if (!isGoals(table)) return rowStarts(table);
  const { top, left, bottom } = table.range;
  const starts: CellAddress[] = [];
  let last: RowIdentity | null = null;
  for (let row = top; row <= bottom; row += 1) {
    const at = { row, column: left };
    const identity = places.rowAt(table, at);
    if (identity !== last) starts.push(at);
    last = identity;
  }
  return starts;
}

/** The cells that may be meant in the row: of lines of staff the line's own. */
function columnCells(table: Table, { row, column }: CellAddress): readonly CellAddress[] {
  if (table.kind === "medarbejdere") return [{ row, column }];
  const goal = isGoals(table) ? goalRowAt(table, row) : null;
  return wholeRow(table, row, goal?.bottom ?? row);
}

/** Free of the indsatsområde, which may be read from the sheet's name: the sheet itself is known. */
function nameOf({ kind }: Table, { name }: RowIdentity): string {
  return fingerprint(`${kind}\u001f${name}`);
}

function hasWords({ name }: RowIdentity): boolean {
  return /\p{L}/u.test(name);
}

/** What names the row and the column; of rows that nothing tells apart, all that stands in the row. */
function witnessesOf(table: Table, at: CellAddress, what: "names" | "whole row"): Witness[] {
  const goal = isGoals(table) ? goalRowAt(table, at.row) : null;
  const cells: CellAddress[] = [];
  if (isGoals(table)) {
    const named = table.headings.filter(({ column, goal: meaning }) => column === at.column || meaning === "indikator");
    cells.push(...named.map((heading) => heading.at));
    for (const cell of [goal?.delmaal ?? null, goal?.indikator ?? null]) {
      if (cell !== null) cells.push(...(cell.parts.length === 0 ? [cell.at] : cell.parts.map((part) => part.at)));
    }
  } else if (table.kind === "budget") {
    const field = table.fields.find((one) => one.at.column === at.column && one.at.row <= at.row);
    if (field !== undefined) cells.push(field.at);
    for (const cell of wholeRow(table, at.row, at.row)) {
      if (typeof cellAt(table.sheet, cell.row, cell.column)?.value === "string") cells.push(cell);
    }
  }
  const isSplit = goal !== null && goal.bottom > goal.top;
  if (what === "whole row" || isSplit || cells.length === 0) {
    cells.push(...wholeRow(table, goal?.top ?? at.row, goal?.bottom ?? at.row));
  }
  return witnesses(table.sheet, cells, at);
}

function wholeRow({ range: { left, right } }: Table, top: number, bottom: number): CellAddress[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => ({ row: top + row, column: left + column })),
  ).flat();
}

/** The cell itself is no witness: what it is to hold is the change's own matter. */
function witnesses(sheet: Sheet, cells: readonly CellAddress[], own: CellAddress): Witness[] {
  const byName = new Map<string, Witness>();
  for (const at of cells) {
    if (at.row === own.row && at.column === own.column) continue;
    const cell = cellAt(sheet, at.row, at.column);
    // What formatting takes out of a text stands in the cell all the same: the text says too little of what it holds.
    if (cell?.leftOut !== undefined || cell?.unknown !== undefined) continue;
    byName.set(cellName(at), { cell: cellName(at), holds: heldBy(cell) });
  }
  return [...byName.values()];
}

function heldBy(cell: Cell | undefined): CellValue {
  return cell?.error ?? cell?.value ?? null;
}

type Standing = Pick<KeptPlace, "sheet" | "cell" | "sheetId">;

/** Outside the tables a cell is known by its own text. */
function keepOutside(place: Standing, sheet: Sheet, { row, column }: CellAddress): KeptPlace | null {
  const text = fold(textOf(cellAt(sheet, row, column)));
  if (text === "") return null;
  const name = fingerprint(text);
  return { ...place, kind: "outside", name, column: "", row: name, like: 1, ordinal: 0, witnesses: [] };
}

function findOutside(places: Places, sheet: Sheet, { cell, name }: KeptPlace): CellAddress | null {
  const found: CellAddress[] = [];
  for (const [row, cells] of sheet.rows) {
    cells.forEach((one, column) => {
      const text = fold(textOf(one));
      if (text === "" || fingerprint(text) !== name) return;
      if (places.tableAt(sheet, { row, column }) === undefined) found.push({ row, column });
    });
  }
  const [only, ...others] = found;
  if (only === undefined || others.length === 0) return only ?? null;
  return found.find((at) => cellName(at) === cell) ?? null;
}
