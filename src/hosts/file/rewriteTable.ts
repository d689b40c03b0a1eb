import { sameMerges } from "../../core/repair/merges";
import type { TidyPlan } from "../../core/repair/tidyPlan";
import { cellName, overlap, type CellAddress, type CellRange } from "../../core/workbook/address";
import { HostError, type ApplyResult, type RewrittenTable } from "../host";
import { blockAfter, changesOf, fromCorner, holdsSame, inSheet, type Block as CellBlock } from "../tableBlock";
import { heldBy, sameCell, type Content } from "./cells";
import type { SheetCopy } from "./sheetCopy";
import type { WorkingCopy } from "./workingCopy";

type Block = CellBlock<Content>;

/** @throws HostError "sheet-gone", "protected", "table-changed" */
export function rewriteTable(copy: WorkingCopy, plan: TidyPlan): RewrittenTable {
  const { sheet: name, range } = plan;
  const sheet = writableSheet(copy, name);
  const before = blockOf(sheet, range);
  if (hasHidden(sheet, range) || !isAsRead(sheet, plan)) throw new HostError("table-changed", { sheet: name });
  const after = blockAfter(before, plan, withText);
  write(copy, { sheet, range }, after);
  return { sheet: name, range, before, after };
}

/**
 * All or nothing: half a table taken back would be none.
 * @throws HostError "sheet-gone", "protected"
 */
export function putTableBack(copy: WorkingCopy, table: RewrittenTable): ApplyResult {
  const { range } = table;
  // They are ours: nobody else makes them, and whoever keeps them keeps them as they are.
  const [before, after] = [table.before as Block, table.after as Block];
  const nothing = { written: [], failure: null };
  const sheet = writableSheet(copy, table.sheet);
  const changes = changesOf(table, { before: after, after: before }, ({ cell }) => heldBy(cell));
  if (!holdsSame(blockOf(sheet, range), after, isSame)) {
    return { ...nothing, applied: [], refused: changes.slice(0, 1).map((change) => ({ change, reason: "changed" })) };
  }
  write(copy, { sheet, range }, before);
  return { ...nothing, applied: changes, refused: [] };
}

/** Cells of a protected sheet can be neither merged nor parted, locked or not. */
function writableSheet(copy: WorkingCopy, name: string): SheetCopy {
  const sheet = copy.sheet(name);
  if (sheet.sheet.writing?.isProtected === true) throw new HostError("protected", { sheet: name });
  return sheet;
}

function blockOf(copy: SheetCopy, range: CellRange): Block {
  const { top, left, bottom, right } = range;
  return {
    merges: fromCorner(
      range,
      copy.sheet.merges.filter((merge) => overlap(merge, range)),
    ),
    cells: Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) =>
        ownLook(copy, { row: top + row, column: left + column }),
      ),
    ),
  };
}

/** What the cell holds, and by name the cell that has its look, so that it can be moved. */
function ownLook(copy: SheetCopy, at: CellAddress): Content {
  const content = copy.at(at);
  return { ...content, like: content.like ?? cellName(at) };
}

function hasHidden({ sheet }: SheetCopy, { top, left, bottom, right }: CellRange): boolean {
  const isWithin = (low: number, high: number) => (index: number) => index >= low && index <= high;
  return [...sheet.hiddenRows].some(isWithin(top, bottom)) || [...sheet.hiddenColumns].some(isWithin(left, right));
}

/** Whether the sheet holds what the plan was based on. */
function isAsRead({ sheet }: SheetCopy, { range, before, mergesBefore }: TidyPlan): boolean {
  const merges = sheet.merges.filter((merge) => overlap(merge, range));
  return (
    sameMerges(merges, mergesBefore) &&
    before.every((row, top) =>
      row.every((cell, left) => sameCell(cell, sheet.rows.get(range.top + top)?.[range.left + left])),
    )
  );
}

/** How they look makes no difference; a formula's result may change with what it is reckoned from. */
function isSame(one: Content, other: Content): boolean {
  if (one.numberFormat !== other.numberFormat) return false;
  return one.cell?.formula === other.cell?.formula && (one.cell?.formula !== undefined || one.value === other.value);
}

function withText({ numberFormat, like }: Content, text: string | null): Content {
  const cell = text === null ? undefined : { value: text, text, numberFormat };
  return { cell, value: text, numberFormat, like };
}

function write(
  copy: WorkingCopy,
  { sheet, range }: { readonly sheet: SheetCopy; readonly range: CellRange },
  { cells, merges }: Block,
): void {
  cells.forEach((row, top) =>
    row.forEach((content, left) => sheet.put({ row: range.top + top, column: range.left + left }, content)),
  );
  sheet.merge([...sheet.sheet.merges.filter((merge) => !overlap(merge, range)), ...inSheet(range, merges)]);
  copy.written("moved");
}
