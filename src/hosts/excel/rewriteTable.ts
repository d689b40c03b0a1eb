import type { CellChange } from "../../core/check/finding";
import type { TidyPlan } from "../../core/repair/types";
import { cellName } from "../../core/workbook/address";
import { HostError, type ApplyResult } from "../host";
import type { ExcelApi } from "./excelApi";
import type { OwnWrites } from "./ownWrites";
import { askForBlock, blockAfter, holdsSame, isAsRead, writeBlock, type Block } from "./tableBlock";
import type { UndoList } from "./undoList";

interface Writing {
  readonly api: ExcelApi;
  readonly own: OwnWrites;
  readonly undos: UndoList;
}

/** Excel tells some 700 bytes of how a cell looks; more cells than this pass what it gives at once. */
const MOST_CELLS = 5000;

/**
 * Puts a table right: one request to look, one to write.
 * @throws HostError "sheet-changed" when the table isn't as it was read, "protected" for a protected sheet, "too-large"
 */
export async function rewriteTable(writing: Writing, plan: TidyPlan): Promise<void> {
  if (plan.after.length * (plan.after[0]?.length ?? 0) > MOST_CELLS) throw new HostError("too-large");
  await writing.api.runAsOneUndo(async (context) => {
    const { sheet, block } = await look(context, plan);
    if (block === null || !isAsRead(block, plan)) throw new HostError("sheet-changed", { sheet: plan.sheet });
    const after = blockAfter(block, plan);
    // Kept before Excel has answered: should it stop half-way, what did get written can be told of.
    writing.undos.add(() => takeBack(writing, plan, { before: block, after }));
    writing.own.expectSheet(sheet.id);
    writeBlock(sheet, plan.range, { from: block, to: after });
    await context.sync();
  });
}

interface Rewritten {
  readonly before: Block;
  readonly after: Block;
}

/** All or nothing: half a table taken back would be none. */
async function takeBack({ api, own }: Writing, plan: TidyPlan, { before, after }: Rewritten): Promise<ApplyResult> {
  return api.runAsOneUndo(async (context) => {
    const { sheet, block } = await look(context, plan);
    const changes = changesOf(plan, { before: after, after: before });
    if (block === null || !holdsSame(block, after))
      return { applied: [], refused: changes.slice(0, 1).map((change) => ({ change, reason: "changed" })) };
    own.expectSheet(sheet.id);
    writeBlock(sheet, plan.range, { from: block, to: before });
    await context.sync();
    return { applied: changes, refused: [] };
  });
}

/** The sheet, and the table as it is now; null when something of it is hidden. */
async function look(
  context: Excel.RequestContext,
  { sheet: name, range }: TidyPlan,
): Promise<{ readonly sheet: Excel.Worksheet; readonly block: Block | null }> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load("id,protection/protected");
  const asked = askForBlock(sheet, range);
  await context.sync();
  // Cells of a protected sheet can be neither merged nor parted, locked or not.
  if (sheet.protection.protected) throw new HostError("protected", { sheet: name });
  return { sheet, block: asked.hasHidden() ? null : asked.answer() };
}

function changesOf({ sheet, range }: TidyPlan, { before, after }: Rewritten): CellChange[] {
  return after.cells.flatMap((row, top) =>
    row.flatMap((cell, left): CellChange[] => {
      const old = before.cells[top]?.[left]?.value ?? "";
      if (old === cell.value) return [];
      const to = typeof cell.value === "boolean" ? String(cell.value) : cell.value;
      return [{ sheet, cell: cellName({ row: range.top + top, column: range.left + left }), from: String(old), to }];
    }),
  );
}
