import type { PairQuestion } from "../../core/pairing/questions";
import type { StaffingMatrix } from "../../core/pairing/matrix";
import { PANE_TEXTS } from "../../locales/paneTexts";
import { STAFFING_TEXTS } from "../../locales/staffingTexts";
import { staffingClipboard, staffingCsv, staffingSheet, type WorkUnit } from "../../reports/staffingTable";
import { check } from "./checking";
import type { PaneContext } from "./context";
import { copy } from "./copying";
import { saveFile } from "./exporting";
import { addAndTell } from "./inserting";
import { changeStore } from "./storing";

/** Keeps which position of the budget the line is (null: none of them), and checks again with it. */
export async function answerQuestion(pane: PaneContext, { key }: PairQuestion, post: string | null): Promise<boolean> {
  const kept = await changeStore(pane, (store) => ({ ...store, answers: new Map(store.answers).set(key, post) }));
  if (kept) await recheck(pane, STAFFING_TEXTS[pane.state().language].questions.saved);
  return kept;
}

/** Forgets the answer, and checks again without it. */
export async function withdrawAnswer(pane: PaneContext, { key }: PairQuestion): Promise<void> {
  const kept = await changeStore(pane, (store) => ({
    ...store,
    answers: new Map([...store.answers].filter(([line]) => line !== key)),
  }));
  if (kept) await recheck(pane, STAFFING_TEXTS[pane.state().language].questions.withdrawn);
}

async function recheck(pane: PaneContext, said: string): Promise<void> {
  await check(pane);
  if (pane.state().problem === null) pane.dispatch({ type: "announce", text: said });
}

/** Copies the table, in the unit that is shown. */
export async function copyStaffing(pane: PaneContext, matrix: StaffingMatrix, unit: WorkUnit): Promise<void> {
  const { language } = pane.state();
  const said = STAFFING_TEXTS[language].ways.copied;
  await copy(pane, staffingClipboard(matrix, unit, language), { notice: { kind: "copiedOne" }, said });
}

/** Saves the table as a file among the user's downloads. */
export function saveStaffing(pane: PaneContext, matrix: StaffingMatrix, unit: WorkUnit): void {
  const { language } = pane.state();
  saveFile(pane, {
    what: STAFFING_TEXTS[language].ways.fileName,
    format: "csv",
    pieces: [...staffingCsv(matrix, unit, language)],
  });
}

/** Adds the table as a sheet. */
export async function insertStaffing(pane: PaneContext, matrix: StaffingMatrix, unit: WorkUnit): Promise<void> {
  const { language } = pane.state();
  await addAndTell(pane, {
    make: () => Promise.resolve([staffingSheet(matrix, unit, language)]),
    what: "report",
    sentence: PANE_TEXTS[language].export.inserted,
  });
}
