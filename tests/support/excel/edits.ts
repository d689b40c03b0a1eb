import type { CellRange } from "../../../src/core/workbook/address";
import type { ScriptedCell, ScriptedSheet, ScriptedWorkbook } from "./model";

/** What a user or a colleague does to a sheet, as Excel moves things then: cells, merges, hidden rows and formats. */

export function insertRows(sheet: ScriptedSheet, at: number, count: number): void {
  moveRows(sheet, (row) => (row >= at ? row + count : row));
}

export function deleteRows(sheet: ScriptedSheet, at: number, count: number): void {
  moveRows(sheet, (row) => (row < at ? row : row < at + count ? null : row - count));
}

export function insertColumns(sheet: ScriptedSheet, at: number, count: number): void {
  moveColumns(sheet, (column) => (column >= at ? column + count : column));
}

export function deleteColumns(sheet: ScriptedSheet, at: number, count: number): void {
  moveColumns(sheet, (column) => (column < at ? column : column < at + count ? null : column - count));
}

/** Sorts the rows by their text in a column; merges and what else hangs on rows stay, as Excel refuses to sort those. */
export function sortRows(
  sheet: ScriptedSheet,
  rows: { readonly top: number; readonly bottom: number },
  by: number,
): void {
  const { top, bottom } = rows;
  const taken = Array.from(
    { length: bottom - top + 1 },
    (_, index) => sheet.cells.get(top + index) ?? new Map<number, ScriptedCell>(),
  );
  const textOf = (cells: Map<number, ScriptedCell>): string => String(cells.get(by)?.value ?? "");
  taken.sort((a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0));
  taken.forEach((cells, index) => sheet.cells.set(top + index, cells));
}

export function swapRows(sheet: ScriptedSheet, one: number, other: number): void {
  const none = (): Map<number, ScriptedCell> => new Map();
  const [first, second] = [sheet.cells.get(one) ?? none(), sheet.cells.get(other) ?? none()];
  sheet.cells.set(one, second);
  sheet.cells.set(other, first);
}

export function moveSheet(workbook: ScriptedWorkbook, sheet: ScriptedSheet, to: number): void {
  const others = workbook.sheets.filter((one) => one !== sheet);
  others.splice(to, 0, sheet);
  workbook.sheets.splice(0, Infinity, ...others);
}

export function deleteSheet(workbook: ScriptedWorkbook, sheet: ScriptedSheet): void {
  workbook.sheets.splice(0, Infinity, ...workbook.sheets.filter((one) => one !== sheet));
}

type Move = (index: number) => number | null;

function moveRows(sheet: ScriptedSheet, move: Move): void {
  const cells = [...sheet.cells];
  sheet.cells.clear();
  for (const [row, held] of cells) {
    const to = move(row);
    if (to !== null) sheet.cells.set(to, held);
  }
  moveSet(sheet.hiddenRows, move);
  moveRanges(sheet, (range) => moved(range, move, ["top", "bottom"]));
}

function moveColumns(sheet: ScriptedSheet, move: Move): void {
  for (const [row, held] of [...sheet.cells]) {
    const next = new Map<number, ScriptedCell>();
    for (const [column, cell] of held) {
      const to = move(column);
      if (to !== null) next.set(to, cell);
    }
    sheet.cells.set(row, next);
  }
  moveSet(sheet.hiddenColumns, move);
  moveRanges(sheet, (range) => moved(range, move, ["left", "right"]));
}

function moveSet(set: Set<number>, move: Move): void {
  const held = [...set];
  set.clear();
  for (const one of held) {
    const to = move(one);
    if (to !== null) set.add(to);
  }
}

function moveRanges(sheet: ScriptedSheet, move: (range: CellRange) => CellRange | null): void {
  sheet.merges.splice(0, Infinity, ...sheet.merges.flatMap((range) => move(range) ?? []));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    const range = move(format.range);
    if (range !== null) format.range = range;
    return range !== null;
  });
}

/** A range of which a part is deleted becomes smaller; one that is deleted whole is gone. */
function moved(
  range: CellRange,
  move: Move,
  [first, last]: readonly ["top", "bottom"] | readonly ["left", "right"],
): CellRange | null {
  const left: number[] = [];
  for (let index = range[first]; index <= range[last]; index += 1) {
    const to = move(index);
    if (to !== null) left.push(to);
  }
  const [from, to] = [left[0], left.at(-1)];
  return from === undefined || to === undefined ? null : { ...range, [first]: from, [last]: to };
}
