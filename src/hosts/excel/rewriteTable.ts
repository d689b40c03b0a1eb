import type { TidyPlan } from "../../core/repair/tidyPlan";
import type { CellRange } from "../../core/workbook/address";
import { HostError, type ApplyResult, type RewrittenTable } from "../host";
import { blockAfter, changesOf, holdsSame } from "../tableBlock";
import type { ExcelApi } from "./excelApi";
import type { OwnWrites } from "./ownWrites";
import { askForBlock, isAsRead, isSame, withText, writeBlock, type Block } from "./tableBlock";

interface Writing {
  readonly api: ExcelApi;
  readonly own: OwnWrites;
}

/** Excel tells some 700 bytes of how a cell looks; more cells than this pass what it gives at once. */
const MOST_CELLS = 5000;

interface Rectangle {
  /** The sheet's name, or what the host knows it by. */
  readonly key: string;
  readonly range: CellRange;
}

/**
 * Puts a table right: one request to look, one to write.
 * @throws HostError "table-changed" when the table isn't as it was read, "protected" for a protected sheet, "too-large"
 */
export async function rewriteTable(writing: Writing, plan: TidyPlan, sheetId?: string): Promise<RewrittenTable> {
  const { sheet: name, range } = plan;
  if (plan.after.length * (plan.after[0]?.length ?? 0) > MOST_CELLS) throw new HostError("too-large");
  return writing.api.runAsOneUndo(async (context) => {
    const at = { key: sheetId ?? name, range };
    const { sheet, block } = await look(context, at);
    if (block === null || !isAsRead(block, plan)) throw new HostError("table-changed", { sheet: sheet.name });
    const after = blockAfter(block, plan, withText);
    writing.own.expectSheet(sheet.id);
    writeBlock(sheet, range, { from: block, to: after });
    try {
      await context.sync();
    } catch (error) {
      await clearUp(context, at, block).catch(() => undefined);
      throw error;
    }
    return { sheet: sheet.name, range, before: block, after };
  });
}

/** All or nothing: half a table taken back would be none. */
export async function putTableBack({ api, own }: Writing, table: RewrittenTable): Promise<ApplyResult> {
  const { range, place } = table;
  // They are ours: nobody else makes them, and whoever keeps them keeps them as they are.
  const [before, after] = [table.before as Block, table.after as Block];
  const nothing = { written: [], failure: null };
  return api.runAsOneUndo(async (context) => {
    const { sheet, block } = await look(context, { key: place?.sheetId ?? table.sheet, range });
    const changes = changesOf(table, { before: after, after: before }, ({ value }) => value);
    if (block === null || !holdsSame(block, after, isSame))
      return { ...nothing, applied: [], refused: changes.slice(0, 1).map((change) => ({ change, reason: "changed" })) };
    own.expectSheet(sheet.id);
    writeBlock(sheet, range, { from: block, to: before });
    await context.sync();
    return { ...nothing, applied: changes, refused: [] };
  });
}

/** Excel stopped half-way: the table is made what it was, as far as Excel lets it. */
async function clearUp(context: Excel.RequestContext, at: Rectangle, before: Block): Promise<void> {
  const { sheet, block } = await look(context, at);
  if (block === null) return;
  writeBlock(sheet, at.range, { from: block, to: before });
  await context.sync();
}

/** The sheet, and the table as it is now; null when something of it is hidden. */
async function look(
  context: Excel.RequestContext,
  { key, range }: Rectangle,
): Promise<{ readonly sheet: Excel.Worksheet; readonly block: Block | null }> {
  const sheet = context.workbook.worksheets.getItem(key);
  sheet.load("id,name,protection/protected");
  const asked = askForBlock(sheet, range);
  await context.sync();
  // Cells of a protected sheet can be neither merged nor parted, locked or not.
  if (sheet.protection.protected) throw new HostError("protected", { sheet: sheet.name });
  return { sheet, block: asked.hasHidden() ? null : asked.answer() };
}
