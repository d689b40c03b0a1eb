import type { CellChange } from "../../core/findings/finding";
import { sameMerges } from "../../core/repair/merges";
import { overlap } from "../../core/repair/references";
import type { AfterCell, TidyPlan } from "../../core/repair/tidyPlan";
import { cellName, type CellAddress, type CellRange } from "../../core/workbook/address";
import { HostError, type ApplyResult, type RewrittenTable } from "../host";
import { heldBy, sameCell, type Content } from "./cells";
import type { SheetCopy } from "./sheetCopy";
import type { WorkingCopy } from "./workingCopy";

/** A rectangle of cells with the merges in it. */
interface Block {
  readonly cells: readonly (readonly Content[])[];
  readonly merges: readonly CellRange[];
}

/** @throws HostError "sheet-gone", "protected", "sheet-changed" */
export function rewriteTable(copy: WorkingCopy, plan: TidyPlan): RewrittenTable {
  const { sheet: name, range } = plan;
  const sheet = writableSheet(copy, name);
  const before = blockOf(sheet, range);
  if (hasHidden(sheet, range) || !isAsRead(sheet, plan)) throw new HostError("sheet-changed", { sheet: name });
  const after = blockAfter(before, plan);
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
  const changes = changesOf(table, { before: after, after: before });
  if (!holdsSame(blockOf(sheet, range), after)) {
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
    merges: copy.sheet.merges.filter((merge) => overlap(merge, range)),
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

function holdsSame(one: Block, other: Block): boolean {
  return (
    sameMerges(one.merges, other.merges) &&
    one.cells.every((row, top) => row.every((content, left) => isSame(content, other.cells[top]?.[left])))
  );
}

/** How they look makes no difference; a formula's result may change with what it is reckoned from. */
function isSame(one: Content, other: Content | undefined): boolean {
  if (one.numberFormat !== other?.numberFormat) return false;
  return one.cell?.formula === other.cell?.formula && (one.cell?.formula !== undefined || one.value === other.value);
}

function blockAfter(block: Block, { range, after, mergesAfter }: TidyPlan): Block {
  const at = ({ row, column }: CellAddress): Content | undefined => block.cells[row - range.top]?.[column - range.left];
  return {
    merges: mergesAfter,
    cells: block.cells.map((row, top) => row.map((own, left) => contentAfter(own, after[top]?.[left], at))),
  };
}

function contentAfter(
  own: Content,
  after: AfterCell | undefined,
  at: (place: CellAddress) => Content | undefined,
): Content {
  const emptied: Content = { ...own, cell: undefined, value: null };
  if (after === undefined) return emptied;
  if (after.kind === "moved") return at(after.from) ?? emptied;
  const first = after.kind === "text" ? after.from[0] : after.like;
  const { numberFormat, like } = (first && at(first)) ?? own;
  if (after.kind === "empty") return { cell: undefined, value: null, numberFormat, like };
  const { text } = after;
  return { cell: { value: text, text, numberFormat }, value: text, numberFormat, like };
}

function write(
  copy: WorkingCopy,
  { sheet, range }: { readonly sheet: SheetCopy; readonly range: CellRange },
  { cells, merges }: Block,
): void {
  cells.forEach((row, top) =>
    row.forEach((content, left) => sheet.put({ row: range.top + top, column: range.left + left }, content)),
  );
  sheet.merge([...sheet.sheet.merges.filter((merge) => !overlap(merge, range)), ...merges]);
  copy.written("moved");
}

function changesOf(
  { sheet, range }: Pick<RewrittenTable, "sheet" | "range">,
  { before, after }: { readonly before: Block; readonly after: Block },
): CellChange[] {
  return after.cells.flatMap((row, top) =>
    row.flatMap(({ cell }, left): CellChange[] => {
      const old = heldBy(before.cells[top]?.[left]?.cell);
      const value = heldBy(cell);
      if (old === value) return [];
      const to = typeof value === "boolean" ? String(value) : value;
      return [{ sheet, cell: cellName({ row: range.top + top, column: range.left + left }), from: String(old), to }];
    }),
  );
}
