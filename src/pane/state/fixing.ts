import { changesOf } from "../../core/check/safeFixes";
import type { CellRef } from "../../core/findings/finding";
import type { PlacedChange } from "../../hosts/host";
import { PANE_TEXTS } from "../../locales/paneTexts";
import type { ReportFix } from "../../reports/model";
import { counted, voiceOf } from "../../reports/voice";
import { check } from "./checking";
import { withHost, type PaneContext } from "./context";
import { rememberCells, titleOf } from "./history";
import { applyAtPlaces, goToPlace } from "./placing";
import type { Basis } from "./basis";
import type { FixableFinding } from "./state";

/** Shows the cell in the sheet. */
export async function goTo(pane: PaneContext, cell: CellRef): Promise<void> {
  await withHost(pane, "goTo", (host) => goToPlace(pane, host, cell));
}

/** Writes the corrections, says which cells refused, and checks again. `basis`: the workbook that they are of. */
export async function applyFixes(
  pane: PaneContext,
  fixes: readonly ReportFix[],
  basis: Basis | null = pane.running.basis,
): Promise<boolean> {
  return applyChanges(pane, changesOf(fixes), basis);
}

/** Writes into the cells, says which refused, and checks again; false when nothing could be written at all. */
export async function applyChanges(
  pane: PaneContext,
  changes: readonly PlacedChange[],
  basis: Basis | null = pane.running.basis,
): Promise<boolean> {
  if (changes.length === 0) return false;
  const done = await withHost(pane, "fix", async (host) => {
    const result = await applyAtPlaces(pane, host, { changes, basis });
    const title = titleOf(pane, result.written.length, result.written[0]);
    return { ...result, entry: await rememberCells(pane, { title, basis: result.basis, result }) };
  });
  if (done === null) return false;
  const { applied, refused, failure, entry } = done.result;
  if (failure !== null) {
    // What Excel has written before it stopped stands in the list of changes.
    pane.dispatch({ type: "problem", problem: { code: failure.code, values: failure.values, during: "fix" } });
    return false;
  }
  pane.dispatch({ type: "fixing", fixing: null });
  pane.dispatch({ type: "notice", notice: { kind: "fixed", applied: applied.length, refused, entry } });
  const { language } = pane.state();
  const text = counted(PANE_TEXTS[language].fix.fixed, applied.length, voiceOf(language));
  pane.dispatch({ type: "announce", text });
  if (applied.length > 0) await check(pane);
  return true;
}

/** Shows the corrections together before they are made; `rules` are those they are of, null for all. */
export function openFixes(
  pane: PaneContext,
  findings: readonly FixableFinding[],
  rules: readonly string[] | null,
): void {
  pane.dispatch({ type: "fixing", fixing: { findings, rules, basis: pane.running.basis } });
}
