import { parseAreaName, parseCellName, type CellAddress, type CellRange } from "../../../core/workbook/address";
import type { FileReport, TableReceipt } from "../../../reports/model";

/** A column of a table (a row, where a budget has its positions in columns), as it was read. */
export interface ReadStretch {
  /** The heading's cell by its name: "C4". */
  readonly cell: string;
  readonly head: CellAddress;
  /** Heading and figures. */
  readonly range: CellRange;
  /** In words; null where nothing is known or used. */
  readonly meaning: string | null;
  readonly kind: "text" | "figures" | "unsure" | "unread" | "unused";
  /** Whether the pane asks about it. */
  readonly isAsked: boolean;
}

/** The sheet's columns as the receipt has them. */
export function columnsRead({ receipts, columnQuestions }: FileReport, sheet: string): readonly ReadStretch[] {
  const asked = new Set(columnQuestions.filter((one) => one.sheet === sheet).map(({ cell }) => cell));
  return receipts
    .filter(({ table }) => table.sheet === sheet)
    .flatMap((receipt) => stretchesOf(receipt).map((one) => ({ ...one, isAsked: asked.has(one.cell) })));
}

/** The one that the cell stands in. */
export function stretchAt(stretches: readonly ReadStretch[], { row, column }: CellAddress): ReadStretch | undefined {
  return stretches.find(
    ({ range }) => range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
  );
}

function stretchesOf({ table, columns, unread }: TableReceipt): Omit<ReadStretch, "isAsked">[] {
  const whole = parseAreaName(table.range);
  if (whole === null) return [];
  const heads = columns.flatMap(({ cell }) => parseCellName(cell) ?? []);
  const isTurned = heads.length > 1 && new Set(heads.map(({ column }) => column)).size === 1;
  const read = columns.flatMap(({ cell, meaning, isSure, figures }): Omit<ReadStretch, "isAsked">[] => {
    const head = parseCellName(cell);
    if (head === null) return [];
    const range = isTurned
      ? { top: head.row, left: head.column, bottom: head.row, right: Math.max(head.column, whole.right) }
      : { top: head.row, left: head.column, bottom: Math.max(head.row, whole.bottom), right: head.column };
    const kind = meaning === null ? "unused" : !isSure ? "unsure" : figures === null ? "text" : "figures";
    return [{ cell, head, range, meaning, kind }];
  });
  const others = unread.flatMap(({ cell, range: written }): Omit<ReadStretch, "isAsked">[] => {
    const [head, figures] = [parseCellName(cell), parseAreaName(written)];
    if (head === null || figures === null) return [];
    const range = {
      top: Math.min(head.row, figures.top),
      left: Math.min(head.column, figures.left),
      bottom: figures.bottom,
      right: figures.right,
    };
    return [{ cell, head, range, meaning: null, kind: "unread" }];
  });
  return [...read, ...others];
}
