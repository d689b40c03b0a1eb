import { hiddenByFormat, struckOut } from "../../core/workbook/formatting";
import type { NewCell } from "../../core/workbook/newSheet";
import { styledCell } from "../../core/workbook/newSheet";
import type { Cell, CellValue } from "../../core/workbook/snapshot";
import { plainText } from "../changing";
import type { CellContent } from "../host";

/** What a cell holds in the working copy. */
export interface Content {
  readonly cell: Cell | undefined;
  /** What is to be written for it, where its look shows nothing of it too; null for nothing. */
  readonly value: CellValue;
  /** Also of a cell that is empty. */
  readonly numberFormat: string;
  /** The cell of the sheet, as opened, whose look it has; null for its own. */
  readonly like: string | null;
}

/** What the user sees of a value in a cell of the format, as Excel would show it. */
export type CellText = (value: string | number | boolean, numberFormat: string) => string;

/** The cell that holds the value; none for an empty text. `before`: what stood there, whose font stays. */
export function cellWith(
  { value, numberFormat }: CellContent,
  text: CellText,
  before: Cell | undefined,
): Cell | undefined {
  if (value === "") return undefined;
  const cell: Cell = { value, text: text(value, numberFormat), numberFormat };
  if (before?.leftOut?.struck !== undefined && before.value === null) return struckOut(cell);
  return cell.text.trim() === "" && plainText(value).trim() !== "" ? hiddenByFormat(cell) : cell;
}

/** A cell of a sheet that is added. */
export function cellOfNew(cell: NewCell, text: CellText): Cell | undefined {
  const { value, numberFormat = "General" } = styledCell(cell);
  return value === null ? undefined : cellWith({ value, numberFormat }, text, undefined);
}

/** What the cell holds, as the port tells it: "" for an empty one. */
export function heldBy(cell: Cell | undefined): string | number | boolean {
  return cell?.error ?? cell?.value ?? "";
}

/** Whether both hold the same. */
export function sameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === other) return true;
  return (
    heldBy(one) === heldBy(other) &&
    one?.formula === other?.formula &&
    one?.unknown === other?.unknown &&
    one?.leftOut?.struck === other?.leftOut?.struck &&
    (one === undefined || other === undefined || one.numberFormat === other.numberFormat)
  );
}

/** Whether both hold the same and look the same. */
export function sameContent(one: Content, other: Content): boolean {
  return (
    one.numberFormat === other.numberFormat &&
    one.like === other.like &&
    one.value === other.value &&
    sameCell(one.cell, other.cell)
  );
}

/** What the cell holds as it was read. */
export function valueRead(cell: Cell | undefined): CellValue {
  return cell?.value ?? cell?.leftOut?.struck ?? cell?.leftOut?.hidden ?? null;
}
