import type { ColumnQuestion } from "../../core/tables/columnQuestions";
import type { SheetLine } from "../../core/tables/regions/lineMarks";
import type { BudgetMeaning } from "../../core/tables/staffing/staffingTable";
import { RECEIPT_TEXTS } from "../../locales/receiptTexts";
import { LAZY_PARTS } from "../lazyParts";
import { check } from "./checking";
import type { PaneContext } from "./context";
import { changeStore } from "./storing";

/** Keeps what the column holds, and checks again with it. False when that failed. */
export async function answerColumn(
  pane: PaneContext,
  question: ColumnQuestion,
  meaning: BudgetMeaning,
): Promise<boolean> {
  const [{ answerTo }, { withLine }] = await Promise.all([LAZY_PARTS.columnQuestions(), LAZY_PARTS.lineMarks()]);
  const sheets = pane.running.basis?.workbook.sheets ?? [];
  const answer = answerTo(question, meaning);
  const kept = await changeStore(pane, (store) => ({ ...store, budget: withLine(store.budget, answer, sheets) }));
  if (kept) await recheck(pane, "saved");
  return kept;
}

/** Forgets what was told of the column, and checks again without it. */
export async function withdrawColumn(pane: PaneContext, line: SheetLine): Promise<void> {
  const { withoutLine } = await LAZY_PARTS.lineMarks();
  const sheets = pane.running.basis?.workbook.sheets ?? [];
  const kept = await changeStore(pane, (store) => ({ ...store, budget: withoutLine(store.budget, line, sheets) }));
  if (kept) await recheck(pane, "removed");
}

async function recheck(pane: PaneContext, said: "saved" | "removed"): Promise<void> {
  await check(pane);
  const { problem, language } = pane.state();
  if (problem === null) pane.dispatch({ type: "announce", text: RECEIPT_TEXTS[language].question[said] });
}
