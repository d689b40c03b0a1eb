import type { CellChange, CellRef } from "../../core/check/finding";
import { PANE_TEXTS } from "../../locales/paneTexts";
import type { ReportFinding, ReportFix } from "../../reports/model";
import { counted, voiceOf } from "../../reports/voice";
import { check } from "./checking";
import { withHost, type PaneContext } from "./context";
import type { FixableFinding } from "./state";

/** Shows the cell in the sheet. */
export async function goTo(pane: PaneContext, cell: CellRef): Promise<void> {
  await withHost(pane, "goTo", (host) => host.goTo({ sheet: cell.sheet, cell: cell.cell }));
}

/** Writes the corrections, says which cells refused, and checks again. */
export async function applyFixes(pane: PaneContext, fixes: readonly ReportFix[]): Promise<void> {
  await applyChanges(pane, changesOf(fixes));
}

/** Writes into the cells, says which refused, and checks again; false when nothing could be written at all. */
export async function applyChanges(pane: PaneContext, changes: readonly CellChange[]): Promise<boolean> {
  if (changes.length === 0) return false;
  const done = await withHost(pane, "fix", (host) => host.apply(changes));
  if (done === null) return false;
  const { applied, refused } = done.result;
  pane.dispatch({ type: "fixing", findings: null });
  pane.dispatch({
    type: "notice",
    notice: { kind: "fixed", applied: applied.length, refused, canUndo: applied.length > 0 },
  });
  say(pane, "fixed", applied.length);
  if (applied.length > 0) await check(pane);
  return true;
}

/** Takes the last correction back, and checks again. */
export async function undo(pane: PaneContext): Promise<void> {
  const done = await withHost(pane, "undo", (host) => host.undo());
  if (done === null) return;
  const { applied, refused } = done.result;
  pane.dispatch({ type: "notice", notice: { kind: "undone", applied: applied.length, refused } });
  say(pane, "undone", applied.length);
  if (applied.length > 0) await check(pane);
}

/** The safe corrections among the findings, with the findings they belong to. */
export function safeFixes(findings: readonly ReportFinding[]): FixableFinding[] {
  return findings.filter((finding): finding is FixableFinding => finding.fix?.safe === true);
}

/** A cell is changed once at a time: of two corrections of one cell, the second waits for the next check. */
export function changesOf(fixes: readonly ReportFix[]): CellChange[] {
  const seen = new Set<string>();
  return fixes.flatMap(({ changes }) => {
    const keys = changes.map(({ sheet, cell }) => `${sheet}!${cell}`);
    if (keys.some((key) => seen.has(key))) return [];
    for (const key of keys) seen.add(key);
    return changes;
  });
}

function say(pane: PaneContext, what: "fixed" | "undone", count: number): void {
  const { language } = pane.state();
  pane.dispatch({ type: "announce", text: counted(PANE_TEXTS[language].fix[what], count, voiceOf(language)) });
}
