import type { CellRange } from "../../core/workbook/address";
import { lookAt, type CellLook } from "../../core/workbook/look";
import { cellAt } from "../../core/workbook/snapshot";
import { textOf } from "./cellPieces";
import { asText, OWN_TABLE } from "./editing/clipboardBlock";
import { owner } from "./navigation";
import { mergeAt, type SheetLayout } from "./sheetLayout";

/** The cells for other programs: their texts as a plain table and, where the program can, as one with its merges and marks. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** The selected cells that are shown. */
export function copiedCells(layout: SheetLayout, range: CellRange): Copied {
  const rows = within(layout.rows, range.top, range.bottom);
  const columns = within(layout.columns, range.left, range.right);
  const { sheet } = layout;
  const text = asText(rows.map((row) => columns.map((column) => textOf(cellAt(sheet, row, column)))));
  const body = rows.map((row) => {
    const cells = columns.map((column) => {
      const first = owner(layout, { row, column });
      if (first.row !== row || first.column !== column) return "";
      const merge = mergeAt(layout, row, column);
      const down = merge === null ? 1 : rows.filter((one) => one >= merge.top && one <= merge.bottom).length;
      const across = merge === null ? 1 : columns.filter((one) => one >= merge.left && one <= merge.right).length;
      const spans = `${down > 1 ? ` rowspan="${down}"` : ""}${across > 1 ? ` colspan="${across}"` : ""}`;
      const shown = escaped(textOf(cellAt(sheet, row, column))).replaceAll("\n", "<br>");
      return `<td${spans}${styled(lookAt(sheet, row, column))}>${shown}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return { text, html: `<meta charset="utf-8"><table ${OWN_TABLE}>${body.join("")}</table>` };
}

function within(shown: ArrayLike<number>, from: number, to: number): number[] {
  return Array.from(shown).filter((index) => index >= from && index <= to);
}

function styled({ fill, color, isBold, isItalic }: CellLook): string {
  const parts = [
    ...(fill === undefined ? [] : [`background:${fill}`]),
    ...(color === undefined ? [] : [`color:${color}`]),
    ...(isBold === true ? ["font-weight:bold"] : []),
    ...(isItalic === true ? ["font-style:italic"] : []),
  ];
  return parts.length === 0 ? "" : ` style="${parts.join(";")}"`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
