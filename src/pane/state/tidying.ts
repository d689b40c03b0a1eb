import type { CellRef } from "../../core/findings/finding";
import { tidyTable } from "../../core/repair/tidyTable";
import type { TidyPlan } from "../../core/repair/tidyPlan";
import { givenOf } from "../../core/store/store";
import { readPlan } from "../../core/plan/readPlan";
import { contains, parseCellName, rangeName } from "../../core/workbook/address";
import type { Workbook } from "../../core/workbook/snapshot";
import { fillIn } from "../../locales/fillIn";
import { HISTORY_TEXTS } from "../../locales/historyTexts";
import { TIDY_TEXTS } from "../../locales/tidyTexts";
import { tidiedHtml, tidiedText } from "../../reports/tidiedTable";
import { check } from "./checking";
import { withHost, type PaneContext } from "./context";
import { copy } from "./copying";
import { rememberTable } from "./history";
import { loadStore } from "./storing";

/** Reads the workbook and shows how the table that holds the cell would be put right. */
export async function beginTidying(pane: PaneContext, { sheet, cell }: CellRef): Promise<void> {
  const texts = TIDY_TEXTS[pane.state().language];
  const done = await withHost(pane, "selection", async (host) => {
    const given = givenOf(await loadStore(pane, host), pane.props().forms);
    const workbook = await host.read();
    const at = parseCellName(cell);
    const table = readPlan(workbook, { given }).tables.goals.find(
      (one) => one.sheet.name === sheet && at !== null && contains(one.range, at.row, at.column),
    );
    return { workbook, plan: table === undefined ? ("gone" as const) : tidyTable(table, workbook, given) };
  });
  if (done === null) return;
  const { plan, workbook } = done.result;
  if (plan === null || plan === "gone") {
    const text = plan === null ? texts.nothing : texts.gone;
    pane.dispatch({ type: "tidying", tidying: null });
    pane.dispatch({ type: "notice", notice: { kind: "said", text, tone: "warning" } });
    pane.dispatch({ type: "announce", text });
    return;
  }
  pane.dispatch({ type: "tidying", tidying: { plan, at: { sheet, cell }, workbook } });
}

/** Puts the table right, and checks again. */
export async function applyTidying(pane: PaneContext, plan: TidyPlan, workbook: Workbook): Promise<void> {
  const { language } = pane.state();
  const done = await withHost(pane, "fix", async (host) => {
    const table = await host.rewriteTable(plan, workbook.sheets.find(({ name }) => name === plan.sheet)?.id);
    const title = fillIn(language, HISTORY_TEXTS[language].table, { place: `${plan.sheet}!${rangeName(plan.range)}` });
    return rememberTable(pane, title, { plan, table, workbook });
  });
  if (done === null) return;
  pane.dispatch({ type: "tidying", tidying: null });
  const text = TIDY_TEXTS[language].done;
  pane.dispatch({ type: "notice", notice: { kind: "tidied", text, entry: done.result } });
  pane.dispatch({ type: "announce", text });
  await check(pane);
}

/** Copies the table put right, for pasting in Excel by hand. */
export async function copyTidied(pane: PaneContext, plan: TidyPlan): Promise<void> {
  const said = TIDY_TEXTS[pane.state().language].copied;
  const copied = { html: tidiedHtml(plan), text: tidiedText(plan) };
  await copy(pane, copied, { notice: { kind: "said", text: said, tone: "done" }, said });
}
