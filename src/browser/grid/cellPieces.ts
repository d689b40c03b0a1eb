import { runsAt, type LookRun } from "../../core/workbook/look";
import { cellAt, type Cell, type Sheet } from "../../core/workbook/snapshot";

/** What the user sees as the cell's text. */
export function textOf(cell: Cell | undefined): string {
  return cell === undefined ? "" : (cell.error ?? cell.text);
}

/** A part of what is drawn in a cell. */
export interface CellPiece {
  readonly kind: "plain" | "struck" | "raised";
  readonly text: string;
}

/**
 * What the cell shows, what isn't read with it included: struck-out text, which mostly stands before what took its place,
 * and the raised marks of notes. What a number format hides isn't shown.
 */
export function piecesOf(cell: Cell | undefined): readonly CellPiece[] {
  const text = textOf(cell);
  const plain: readonly CellPiece[] = text === "" ? [] : [{ kind: "plain", text }];
  if (cell?.leftOut === undefined) return plain;
  const { struck = "", raised = "" } = cell.leftOut;
  return [
    ...(struck === "" ? [] : ([{ kind: "struck", text: struck }] as const)),
    ...(struck === "" || text === "" ? [] : ([{ kind: "plain", text: " " }] as const)),
    ...plain,
    ...(raised === "" ? [] : ([{ kind: "raised", text: raised }] as const)),
  ];
}

/** The cell's text in its fonts; null where it has a single one, and where something of it isn't part of the text. */
export function runsOf(sheet: Sheet, row: number, column: number): readonly LookRun[] | null {
  const cell = cellAt(sheet, row, column);
  return cell === undefined || cell.leftOut !== undefined ? null : runsAt(sheet, row, column, textOf(cell));
}

/** The same as one text, as far as the room it takes goes. */
export function drawnText(cell: Cell | undefined): string {
  if (cell?.leftOut === undefined) return textOf(cell);
  return piecesOf(cell)
    .map(({ text }) => text)
    .join("");
}
