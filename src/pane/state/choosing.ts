import { indicatorKey } from "../../core/indicators/match";
import { BASELINE_TEXTS } from "../../locales/baselineTexts";
import { check } from "./checking";
import type { PaneContext } from "./context";
import { changeStore } from "./storing";

/** Keeps which imported indicator a wording is, null for "none of them", and checks again with it. */
export async function chooseIndicator(pane: PaneContext, indikator: string, label: string | null): Promise<void> {
  const isKept = await changeStore(pane, (store) => ({
    ...store,
    choices: new Map(store.choices).set(indicatorKey(indikator), label),
  }));
  if (!isKept) return;
  await check(pane);
  const { language } = pane.state();
  pane.dispatch({ type: "announce", text: BASELINE_TEXTS[language].question.kept });
}
