import type { CellChange } from "../../core/findings/finding";
import { cellName, parseCellName, type CellRange } from "../../core/workbook/address";
import { cellAt, type Sheet } from "../../core/workbook/snapshot";
import type { PlacedChange } from "../../hosts/host";
import { fillIn } from "../../locales/fillIn";
import { TRANSFER_TEXTS } from "../../locales/transferTexts";
import type { FormColumn } from "../../reports/basis/formHeadings";
import type { TransferBlock } from "../../reports/basis/transferBlocks";
import { withHost, type PaneContext } from "./context";
import { copy } from "./copying";
import { applyChanges } from "./fixing";
import { LAZY_PARTS } from "../lazyParts";

/** More columns than a form has: a whole row selected by mistake. */
const MOST_COLUMNS = 40;

/** A form of the user's as it was read, its headings in the range's first row. */
export interface SelectedForm {
  readonly sheet: Sheet;
  readonly range: CellRange;
  readonly headings: readonly FormColumn[];
}

/** Reads what is selected as a form to be filled; null, and told why, where nothing fit for it is selected. */
export async function selectForm(pane: PaneContext): Promise<SelectedForm | null> {
  pane.dispatch({ type: "notice", notice: null });
  const read = await withHost(pane, "selection", async (host) => {
    const selected = await host.selection();
    if (selected === null) return null;
    const { sheets } = await host.read();
    return { range: selected.range, sheet: sheets.find(({ name }) => name === selected.sheet) };
  });
  if (read === null) return null;
  const { range, sheet } = read.result ?? {};
  if (range === undefined || sheet === undefined) {
    pane.dispatch({ type: "notice", notice: { kind: "noSelection" } });
    return null;
  }
  if (range.bottom === range.top || range.right === range.left) {
    pane.dispatch({ type: "notice", notice: { kind: "selectionTooSmall" } });
    return null;
  }
  const right = Math.min(range.right, range.left + MOST_COLUMNS - 1);
  const columns = Array.from({ length: right - range.left + 1 }, (_, index) => range.left + index);
  const headings = columns.map((column) => ({ column, text: cellAt(sheet, range.top, column)?.text.trim() ?? "" }));
  return { sheet, range: { ...range, right }, headings };
}

/** Copies a block of what the form would get, to be pasted at its first cell. */
export async function copyBlock(pane: PaneContext, { sheet }: SelectedForm, block: TransferBlock): Promise<void> {
  const { templateAsTable } = await LAZY_PARTS.templateAsTable();
  const { language } = pane.state();
  const place = cellName({ row: block.range.top, column: block.range.left });
  const text = fillIn(language, TRANSFER_TEXTS[language].copied, { place, sheet: sheet.name });
  await copy(pane, templateAsTable(block), { notice: { kind: "said", text, tone: "done" }, said: text });
}

/** Fills the form, says which cells refused, and checks again; false when nothing could be written at all. */
export async function fillForm(
  pane: PaneContext,
  { sheet, range }: Pick<SelectedForm, "sheet" | "range">,
  changes: readonly CellChange[],
): Promise<boolean> {
  const { keepInForm } = await LAZY_PARTS.placing();
  const placed = changes.map((change): PlacedChange => {
    const at = parseCellName(change.cell);
    const place = at === null ? null : keepInForm(sheet, range, at);
    return place === null ? change : { ...change, place };
  });
  return applyChanges(pane, placed);
}
