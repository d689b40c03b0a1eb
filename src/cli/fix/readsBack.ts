import { cellName, rangeName } from "../../core/workbook/address";
import type { Cell, Sheet, Workbook } from "../../core/workbook/snapshot";

/** The first place where a copy doesn't hold what it was meant to; null where it does in every cell and merge. */
export function differsAt(meant: Workbook, copy: Workbook): string | null {
  if (meant.sheets.length !== copy.sheets.length) return copy.sheets.at(-1)?.name ?? "";
  for (const [index, sheet] of meant.sheets.entries()) {
    const other = copy.sheets[index];
    const place = other === undefined ? "" : placeIn(sheet, other);
    if (place !== null) return place === "" ? sheet.name : `${sheet.name}!${place}`;
  }
  return null;
}

function placeIn(meant: Sheet, copy: Sheet): string | null {
  if (meant.name !== copy.name) return "";
  const merges = (sheet: Sheet): string => sheet.merges.map(rangeName).sort().join(" ");
  if (merges(meant) !== merges(copy)) return rangeName(meant.merges[0] ?? copy.merges[0] ?? EMPTY);
  for (const row of new Set([...meant.rows.keys(), ...copy.rows.keys()])) {
    const [own, other] = [meant.rows.get(row) ?? [], copy.rows.get(row) ?? []];
    for (let column = 0; column < Math.max(own.length, other.length); column += 1)
      if (!isSame(own[column], other[column])) return cellName({ row, column });
  }
  return null;
}

const EMPTY = { top: 0, left: 0, bottom: 0, right: 0 };

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return (
    (one?.value ?? null) === (other?.value ?? null) &&
    one?.formula === other?.formula &&
    one?.error === other?.error &&
    one?.unknown === other?.unknown &&
    (one === undefined || other === undefined || one.numberFormat === other.numberFormat)
  );
}
