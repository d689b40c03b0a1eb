import { check } from "./checking";
import type { PaneContext } from "./context";
import { markFindings, removeMarks } from "./marking";

/**
 * Marks the cells of all findings in the sheet, or removes the marks. The workbook is checked first: cells may have moved
 * since, told or untold, and marks are for the eye alone, so that nothing else would notice.
 */
export async function toggleMarks(pane: PaneContext): Promise<void> {
  if (pane.state().marked) {
    await removeMarks(pane);
    return;
  }
  const { resultNumber } = pane.state();
  await check(pane);
  if (pane.state().resultNumber !== resultNumber && !pane.state().marked) await markFindings(pane);
}
