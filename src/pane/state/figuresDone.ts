import { cellName, parseCellName } from "../../core/workbook/address";
import { styledCell, type NewCell } from "../../core/workbook/newSheet";
import { cellAt, type Sheet } from "../../core/workbook/snapshot";
import { withCells } from "../../core/workbook/withCells";
import { figuresSheet, type DataSheetChange } from "../../hosts/dataSheet";
import type { CellContent, SheetRef, WrittenCell } from "../../hosts/host";
import { LAZY_PARTS } from "../lazyParts";
import type { Done } from "./historyEntry";

/** More cells than this are not kept to be taken back: a whole import can be removed with its sheet. */
const MOST_CELLS = 3000;

/** What an import has written, for the list of changes; null where it is too much to be kept. */
export async function figuresDone(change: DataSheetChange, ref: SheetRef): Promise<Done | null> {
  const { sheet, headings, updated, added, basedOn } = change;
  if (basedOn === null) return { kind: "sheets", sheets: [{ ...figuresSheet(change), ...ref }] };
  const first = Math.max(-1, ...basedOn.rows.keys()) + 1;
  const rows = [...updated, ...added.map((values, index) => ({ row: first + index, values }))];
  if (rows.length * headings.length > MOST_CELLS) return null;
  const cells = rows.flatMap(({ row, values }) =>
    values.flatMap((value, column): WrittenCell[] => {
      const before = contentOf(basedOn, row, column);
      const after = newContent(value, before);
      if (after.value === before.value) return [];
      return [{ sheet, cell: cellName({ row, column }), before, after }];
    }),
  );
  const [after] = withCells(
    { sheets: [basedOn], definedNames: [], customXml: [] },
    cells.map((one) => ({ sheet: one.sheet, cell: one.cell, ...one.after })),
  ).sheets;
  if (after === undefined) return null;
  const { keepInForm } = await LAZY_PARTS.placing();
  const range = { top: 0, left: 0, bottom: first + added.length, right: headings.length - 1 };
  const placed = cells.map((cell): WrittenCell => {
    const at = parseCellName(cell.cell);
    const place = at === null ? null : keepInForm(after, range, at);
    return place === null ? cell : { ...cell, place };
  });
  return { kind: "cells", cells: placed };
}

function contentOf(sheet: Sheet, row: number, column: number): CellContent {
  const cell = cellAt(sheet, row, column);
  return { value: cell?.error ?? cell?.value ?? "", numberFormat: cell?.numberFormat ?? "General" };
}

function newContent(cell: NewCell, before: CellContent): CellContent {
  const { value, numberFormat } = styledCell(cell);
  return { value: value ?? "", numberFormat: numberFormat ?? before.numberFormat };
}
