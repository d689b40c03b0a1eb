import type { TidyPlan } from "../../core/repair/tidyPlan";
import { sameMerges } from "../../core/repair/merges";
import { rangeName, type CellRange } from "../../core/workbook/address";
import type { Cell } from "../../core/workbook/snapshot";
import { formatOf, formulaOf, valueOf } from "./cells";
import { needsGeneralFormat } from "../changing";
import { fromCorner, inSheet, type Block as CellBlock } from "../tableBlock";
import { boundsOf } from "./partReader";
import { asWritten } from "./writing";

type Look = NonNullable<Excel.CellPropertiesFormat>;

/** A cell as Excel has it: what it holds, and how it looks. */
interface BlockCell {
  readonly value: string | number | boolean;
  /** With its "="; null for a constant. */
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly look: Look;
}

export type Block = CellBlock<BlockCell>;

/** What a block is asked for; the answer is there after the next sync. */
export interface AskedBlock {
  readonly hasHidden: () => boolean;
  readonly answer: () => Block;
}

const LOOK: Excel.CellPropertiesFormatLoadOptions = {
  fill: { color: true, pattern: true },
  font: { bold: true, color: true, italic: true, name: true, size: true, strikethrough: true, underline: true },
  borders: { color: true, style: true, weight: true },
  horizontalAlignment: true,
  indentLevel: true,
  verticalAlignment: true,
  wrapText: true,
};

/** Asks for everything of the rectangle that a rewrite changes. Needs ExcelApi 1.13. */
export function askForBlock(sheet: Excel.Worksheet, range: CellRange): AskedBlock {
  const asked = sheet.getRange(rangeName(range)).untrack();
  asked.load("values,formulas,numberFormat,rowHidden,columnHidden");
  const looks = asked.getCellProperties({ format: LOOK });
  const merged = asked.getMergedAreasOrNullObject().untrack();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return {
    hasHidden: () => isAnyHidden(asked.rowHidden) || isAnyHidden(asked.columnHidden),
    answer: () => ({
      cells: asked.values.map((values: readonly unknown[], row) =>
        values.map((raw, column): BlockCell => {
          const formula = formulaOf(asked.formulas[row]?.[column], raw);
          return {
            value: valueOf(raw),
            formula: formula === null ? null : `=${formula}`,
            numberFormat: formatOf(asked.numberFormat[row]?.[column]),
            look: looks.value[row]?.[column]?.format ?? {},
          };
        }),
      ),
      merges: fromCorner(range, merged.isNullObject ? [] : merged.areas.items.map(boundsOf)),
    }),
  };
}

/** Excel answers null where some are hidden and some are not; its types leave that out. */
function isAnyHidden(answer: boolean | null): boolean {
  return answer ?? true;
}

/** Whether the block holds what the plan was based on. */
export function isAsRead({ cells, merges }: Block, { range, before, mergesBefore }: TidyPlan): boolean {
  return (
    sameMerges(inSheet(range, merges), mergesBefore) &&
    cells.every((row, top) => row.every((cell, left) => isSameAsRead(cell, before[top]?.[left])))
  );
}

function isSameAsRead({ value, formula, numberFormat }: BlockCell, read: Cell | undefined): boolean {
  if (read === undefined) return value === "" && formula === null;
  return (
    value === (read.error ?? read.value ?? "") &&
    formula === (read.formula === undefined ? null : `=${read.formula}`) &&
    numberFormat === read.numberFormat
  );
}

/** Whether both hold the same; how they look makes no difference. */
export function isSame(one: BlockCell, other: BlockCell): boolean {
  return isSameContent(one, other) && formatToWrite(one) === formatToWrite(other);
}

/** A formula's result may change with what it is reckoned from. */
function isSameContent(one: BlockCell, other: BlockCell): boolean {
  return one.formula === other.formula && (one.formula !== null || one.value === other.value);
}

export function withText(like: BlockCell, text: string | null): BlockCell {
  return { ...like, value: text ?? "", formula: null };
}

/** Turns the one block into the other, writing nothing that is the same in both. */
export function writeBlock(
  sheet: Excel.Worksheet,
  range: CellRange,
  { from, to }: { readonly from: Block; readonly to: Block },
): void {
  const rangeAt = (place: CellRange): Excel.Range => sheet.getRange(rangeName(place)).untrack();
  const isAlike = sameMerges(from.merges, to.merges);
  if (!isAlike) for (const merge of inSheet(range, from.merges)) rangeAt(merge).unmerge();
  const matrix = <T>(read: (cell: BlockCell, before: BlockCell) => T | null): (T | null)[][] =>
    to.cells.map((row, top) =>
      row.map((cell, left) => {
        const before = from.cells[top]?.[left];
        return before === undefined ? null : read(cell, before);
      }),
    );
  const target = rangeAt(range);
  // What is null stays as it is; formats come first: what is written into a cell is read by the format it has then.
  target.numberFormat = matrix((cell, before) =>
    formatToWrite(cell) === before.numberFormat ? null : formatToWrite(cell),
  );
  target.values = matrix((cell, before) =>
    isSameContent(cell, before) || cell.formula !== null ? null : asWritten(cell.value, formatToWrite(cell)),
  );
  eachCell(range, to.cells, (cell, place, top, left) => {
    const before = from.cells[top]?.[left];
    if (before === undefined) return;
    if (cell.formula !== null && !isSameContent(cell, before)) rangeAt(place).formulas = [[cell.formula]];
    if (JSON.stringify(cell.look) !== JSON.stringify(before.look)) setLook(rangeAt(place), cell.look);
  });
  if (!isAlike) for (const merge of inSheet(range, to.merges)) rangeAt(merge).merge();
}

function formatToWrite({ value, formula, numberFormat }: BlockCell): string {
  return formula === null && needsGeneralFormat(value, numberFormat) ? "General" : numberFormat;
}

/** A cell without fill tells white as its colour; written back it would cover the grid lines. */
function setLook(range: Excel.Range, look: Look): void {
  const { fill, ...rest } = look;
  const isFilled = fill !== undefined && fill.pattern !== "None";
  range.setCellProperties([[{ format: isFilled ? look : rest }]]);
  if (!isFilled) range.format.fill.clear();
}

function eachCell(
  { top, left }: CellRange,
  cells: Block["cells"],
  visit: (cell: BlockCell, place: CellRange, row: number, column: number) => void,
): void {
  cells.forEach((row, at) => {
    row.forEach((cell, column) => {
      const place = { top: top + at, bottom: top + at, left: left + column, right: left + column };
      visit(cell, place, at, column);
    });
  });
}
